using System.IO.Compression;
using System.Text;

namespace NewsPipeline.Cli.Tests.Extract;

/// <summary>A folder of sample pages, removed afterwards.</summary>
internal sealed class PageFolder : IDisposable
{
    internal const string Html = """
        <!doctype html><html lang="en"><head><title>Bridge opens early | Lakeside Courier</title><meta property="og:site_name" content="Lakeside Courier"></head>
        <body><nav><a href="/">Home</a> <a href="/region">Region</a></nav><article><h1>Bridge opens early</h1><p class="byline">By <a rel="author" href="/by/ann">Ann Lee</a></p>
        <p>The new bridge over the lake opened on Wednesday, two months before the date that the council had promised to the people of the town.</p>
        <p>Drivers who used to wait for the ferry can now cross in four minutes, and the crews of the boats have been offered work at the harbour.</p>
        <p>It was not clear how long the old pier would remain, said the mayor, who has been in office for nine years and is about to retire.</p>
        </article></body></html>
        """;

    internal const string Text = """
        Bridge opens early

        The new bridge over the lake opened on Wednesday, two months before the date that the council had promised to the people of the town.

        Drivers who used to wait for the ferry can now cross in four minutes, and the crews of the boats have been offered work at the harbour.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newspipe-extract-");

    internal string Path => _folder.FullName;

    internal string Add(string name, string content)
    {
        var path = System.IO.Path.Combine(Path, name);
        using var file = File.Create(path);
        if (name.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var gzip = new GZipStream(file, CompressionLevel.Fastest);
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }
        else
        {
            file.Write(Encoding.UTF8.GetBytes(content));
        }
        return path;
    }

    internal string Inside(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => _folder.Delete(recursive: true);
}

using System.IO.Compression;
using System.Text.Json;
using NewsPipeline.Cleaner;
using NewsPipeline.Fetcher;

namespace NewsPipeline.Benchmarks;

/// <summary>The pages of one set: a folder with <c>pages/ID.html.gz</c> and <c>truth.json</c>, which gives their addresses.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Pages">Its pages, by name.</param>
internal sealed record BenchSet(string Name, IReadOnlyList<BenchPage> Pages)
{
    /// <summary>Reads a set from its folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static BenchSet Read(string folder)
    {
        var addresses = Addresses(Path.Combine(folder, "truth.json"));
        var pages = new List<BenchPage>();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "pages"), "*.html.gz").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileName(file)[..^".html.gz".Length];
            pages.Add(new(id, Decode(file), addresses.GetValueOrDefault(id)));
        }
        return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), pages);
    }

    private static string Decode(string file)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return PageText.Decode(bytes.ToArray(), CharsetDetector.Detect(bytes.ToArray(), headerCharset: null).Charset);
    }

    private static Dictionary<string, string> Addresses(string file)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(file))
            return addresses;
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var page in document.RootElement.EnumerateObject())
        {
            if (page.Value.ValueKind == JsonValueKind.Object && page.Value.TryGetProperty("url", out var url) && url.GetString() is { } address)
                addresses[page.Name] = address;
        }
        return addresses;
    }
}

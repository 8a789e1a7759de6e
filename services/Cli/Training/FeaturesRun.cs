using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsPipeline.Cleaner;
using NewsPipeline.Cli.Extract;
using NewsPipeline.Fetcher;

namespace NewsPipeline.Cli.Training;

/// <summary>One run of <c>newspipe features</c>.</summary>
internal static class FeaturesRun
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs it.</summary>
    /// <exception cref="CommandException">What the user got wrong.</exception>
    internal static async Task<int> StartAsync(string[] arguments, string? urlsFile, string output, CancellationToken ct)
    {
        var pages = PageSources.Find(new ExtractRequest(arguments, Url: null, urlsFile, Json: false, OutputFile: null));
        var cleaner = new PageCleaner(new CleanerOptions());
        var texts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        IReadOnlyList<string> names = [];
        await using (var rows = File.Create(output + ".f32"))
        {
            await foreach (var (id, table) in OrderedRun.SelectAsync(pages, Environment.ProcessorCount, ReadAsync, ct))
            {
                if (table is null)
                    continue;
                names = table.Names;
                texts.Add(id, table.Texts);
                await rows.WriteAsync(MemoryMarshal.AsBytes(table.Rows.AsSpan()).ToArray(), ct);
            }
        }
        await File.WriteAllTextAsync(output + ".json", JsonSerializer.Serialize(texts, Plain), ct);
        await File.WriteAllLinesAsync(output + ".names", names, ct);
        Console.WriteLine($"{texts.Count} of {pages.Count} pages, {texts.Values.Sum(blocks => blocks.Count)} blocks, {names.Count} features");
        return ExitCodes.Done;

        async Task<(string Id, FeatureTable? Table)> ReadAsync(PageSource source, CancellationToken token)
        {
            await using var stream = File.OpenRead(source.Location);
            var bytes = await PageBytes.ReadAsync(stream, token);
            if (bytes is null)
                return (source.Id, null);
            var isText = PageSources.IsText(source.Location);
            var charset = CharsetDetector.Detect(bytes, null, hasMarkup: !isText).Charset;
            return (source.Id, cleaner.ReadFeatures(new PageInput { Content = PageText.Decode(bytes, charset), MediaType = isText ? "text/plain" : "text/html", Url = source.Url }, token));
        }
    }
}

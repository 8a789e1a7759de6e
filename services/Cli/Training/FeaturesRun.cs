using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsPipeline.Cleaner;
using NewsPipeline.Cli.Extract;
using NewsPipeline.Cli.Output;
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
        if (Array.Find(arguments, argument => argument == "-" || argument.Contains("://", StringComparison.Ordinal)) is { } other)
            throw new CommandException($"{other}: not a file; features are read from files and folders of them.");
        var pages = PageSources.Find(new ExtractRequest(arguments, Url: null, urlsFile, Json: false, OutputFile: null));
        if (pages.Count == 0)
            throw new CommandException("No page found: a folder's pages end in .html, .htm, .html.gz or .txt.", exitCode: ExitCodes.Nothing);
        try
        {
            return await WriteAsync(pages, output, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CommandException($"{output} cannot be written: {e.Message}");
        }
    }

    private static async Task<int> WriteAsync(List<PageSource> pages, string output, CancellationToken ct)
    {
        var cleaner = new PageCleaner(new CleanerOptions());
        var texts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        IReadOnlyList<string> names = [];
        await using (var rows = File.Create(output + ".f32"))
        {
            await foreach (var (source, table) in OrderedRun.SelectAsync(pages, Environment.ProcessorCount, (page, token) => ReadAsync(cleaner, page, token), ct))
            {
                if (table is null)
                {
                    Terminal.Say($"newspipe features: {source.Location} left out: damaged, empty, or beyond a limit.");
                    continue;
                }
                if (names.Count > 0 && names.Count != table.Names.Count)
                    throw new CommandException($"{source.Location}: pages of HTML and plain texts have other features: export them in two runs.");
                names = table.Names;
                texts.Add(source.Id, table.Texts);
                await rows.WriteAsync(MemoryMarshal.AsBytes(table.Rows.AsSpan()).ToArray(), ct);
            }
        }
        await File.WriteAllTextAsync(output + ".json", JsonSerializer.Serialize(texts, Plain), ct);
        await File.WriteAllLinesAsync(output + ".names", names, ct);
        Terminal.Print($"{texts.Count} of {pages.Count} pages, {texts.Values.Sum(blocks => blocks.Count)} blocks, {names.Count} features");
        return texts.Count > 0 ? ExitCodes.Done : ExitCodes.Nothing;
    }

    private static async Task<(PageSource Source, FeatureTable? Table)> ReadAsync(PageCleaner cleaner, PageSource source, CancellationToken ct)
    {
        byte[]? bytes;
        try
        {
            await using var stream = File.OpenRead(source.Location);
            bytes = await PageBytes.ReadAsync(stream, ct);
        }
        catch (InvalidDataException)
        {
            return (source, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{source.Location} cannot be read: {e.Message}");
        }
        if (bytes is null)
            return (source, null);
        var isText = PageSources.IsText(source.Location);
        var charset = CharsetDetector.Detect(bytes, null, hasMarkup: !isText).Charset;
        return (source, cleaner.ReadFeatures(new PageInput { Content = PageText.Decode(bytes, charset), MediaType = isText ? "text/plain" : "text/html", Url = source.Url }, ct));
    }
}

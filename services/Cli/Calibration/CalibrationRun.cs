using System.Text.Json;
using NewsPipeline.Cli.Extract;

namespace NewsPipeline.Cli.Calibration;

/// <summary>Extracts sets of pages and scores what comes out.</summary>
internal static class CalibrationRun
{
    /// <summary>The values of all sets.</summary>
    /// <param name="folders">Folders with <c>truth.json</c> and <c>pages/</c>.</param>
    /// <param name="calibrated">Whether confidence is calibrated, or the bare support of the vote.</param>
    /// <param name="ct">Ends the run.</param>
    /// <exception cref="CommandException">A folder is no such set.</exception>
    internal static async Task<List<ScoredValue>> ScoreAsync(IEnumerable<string> folders, bool calibrated, CancellationToken ct)
    {
        var values = new List<ScoredValue>();
        using var pipeline = new PagePipeline(configure: options => options.Calibrated = calibrated);
        foreach (var folder in folders)
        {
            var truths = Read(Path.Combine(folder, "truth.json"));
            var request = new ExtractRequest([Path.Combine(folder, "pages")], Url: null, UrlsFile: Path.Combine(folder, "truth.json"), Json: false, OutputFile: null);
            var pages = PageSources.Find(request).FindAll(page => truths.ContainsKey(page.Id));
            await foreach (var outcome in OrderedRun.SelectAsync(pages, Environment.ProcessorCount, pipeline.RunAsync, ct))
            {
                if (outcome.Article is { } article)
                    values.AddRange(ValueScorer.Score(article, truths[outcome.Id]));
            }
        }
        return values;
    }

    private static Dictionary<string, TruthPage> Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return document.RootElement.EnumerateObject().Where(page => page.Value.ValueKind == JsonValueKind.Object)
                .ToDictionary(page => page.Name, page => TruthPage.Read(page.Value), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException($"{file}: {e.Message}", "A set is a folder with pages/ and truth.json: {\"ID\": {\"url\", \"title\", \"authors\", \"date\", \"lang\"}}.");
        }
    }
}

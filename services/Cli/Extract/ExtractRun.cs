using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Extract;

/// <summary>One run of <c>newspipe extract</c>.</summary>
internal static class ExtractRun
{
    /// <summary>Runs it.</summary>
    /// <exception cref="CommandException">What the user got wrong.</exception>
    internal static async Task<int> StartAsync(ExtractRequest request, CancellationToken ct)
    {
        if (request.HtmlFile is not null)
            throw new CommandException("--html goes with --explain.", "newspipe extract PAGE --explain --html FILE writes the page's blocks beside its source.");
        var pages = PageSources.Find(request);
        var progress = new ExtractProgress(pages.Count, quiet: request.OutputFile is null && !Console.IsOutputRedirected);
        using var pipeline = new PagePipeline(request.Learn);
        await using var file = request.OutputFile is { } path ? new RecordFile(path) : null;
        var articles = 0;
        if (request.Learn && pages.Count(page => page.Url is null) is > 0 and var nowhere)
            Terminal.Say($"newspipe extract: {nowhere} of {pages.Count} pages have no address, and teach nothing of their site: give them with --urls FILE.");
        // What a page teaches holds for those after it: one after the other, so that the same pages give the same records.
        var width = request.Learn ? 1 : Environment.ProcessorCount;
        await foreach (var outcome in OrderedRun.SelectAsync(pages, width, pipeline.RunAsync, ct))
        {
            articles += outcome.Article is null ? 0 : 1;
            file?.Add(outcome);
            if (request.Json)
                Terminal.Print(OutcomeJson.Line(outcome));
            else if (file is null)
                OutcomeSummary.Print(outcome, isOnly: pages.Count == 1);
            progress.Step(outcome);
        }
        if (file is not null)
            await file.CompleteAsync();
        progress.Finish();
        if (pages.Count == 0)
            Terminal.Say("newspipe extract: no page found: a folder's pages end in .html, .htm, .html.gz or .txt.");
        return articles > 0 ? ExitCodes.Done : ExitCodes.Nothing;
    }
}

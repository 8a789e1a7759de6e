using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Extract;

/// <summary>One run of <c>newspipe extract</c>.</summary>
internal static class ExtractRun
{
    /// <summary>Runs it; what the user got wrong is said on standard error.</summary>
    internal static async Task<int> StartAsync(ExtractRequest request, CancellationToken ct)
    {
        try
        {
            return await ExtractAsync(request, ct);
        }
        catch (CommandException e)
        {
            Terminal.Say($"newspipe extract: {e.Message}");
            if (e.Advice is { } advice)
                Terminal.Say(advice);
            return e.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }

    private static async Task<int> ExtractAsync(ExtractRequest request, CancellationToken ct)
    {
        var pages = PageSources.Find(request);
        var progress = new ExtractProgress(pages.Count, quiet: request.OutputFile is null && !Console.IsOutputRedirected);
        using var pipeline = new PagePipeline();
        await using var file = request.OutputFile is { } path ? new RecordFile(path) : null;
        var articles = 0;
        await foreach (var outcome in OrderedRun.SelectAsync(pages, Environment.ProcessorCount, pipeline.RunAsync, ct))
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

using System.Text;
using NewsPipeline.Cli.Extract;
using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Explain;

/// <summary>One run of <c>newspipe extract PAGE --explain</c>.</summary>
internal static class ExplainRun
{
    /// <summary>Runs it.</summary>
    /// <exception cref="CommandException">What the user got wrong.</exception>
    internal static async Task<int> StartAsync(ExtractRequest request, CancellationToken ct)
    {
        if (request.OutputFile is not null)
            throw new CommandException("--explain shows the blocks of a page; --output writes records.", "Leave out one of them; --explain --html FILE writes a page to look at.");
        if (request.Learn)
            throw new CommandException("--explain shows one page by itself; --learn needs the pages before it.", "Leave out one of them.");
        var pages = PageSources.Find(request);
        if (pages.Count != 1)
            throw new CommandException($"--explain shows one page, but {pages.Count} are given.", "Name one file, one URL, or - for standard input.");
        using var pipeline = new PagePipeline();
        var explanation = await pipeline.ExplainAsync(pages[0], ct);
        if (request.HtmlFile is { } path)
            await WriteAsync(path, ExplainHtml.Write(explanation));
        if (request.Json)
            Terminal.Print(ExplainJson.Line(explanation));
        else if (request.HtmlFile is null)
            Print(explanation);
        return explanation.Rejection is null ? ExitCodes.Done : ExitCodes.Nothing;
    }

    private static void Print(Explanation explanation)
    {
        foreach (var line in ExplainText.Lines(explanation, Terminal.Width, Terminal.IsColoured))
            Terminal.Print(line);
    }

    private static async Task WriteAsync(string path, string html)
    {
        try
        {
            await File.WriteAllTextAsync(path, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CancellationToken.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CommandException($"{path} cannot be written: {e.Message}");
        }
    }
}

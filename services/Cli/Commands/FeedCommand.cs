using System.CommandLine;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Feeding;
using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe feed</c>: URLs into the pipeline.</summary>
public static class FeedCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var urls = new Argument<string[]>("URL") { Arity = ArgumentArity.ZeroOrMore, Description = "URLs; - reads them from standard input." };
        var file = new Option<FileInfo?>("--file", "-f") { Description = "A file with one URL a line; blank lines and lines that begin with # are skipped." };
        var wait = new Option<bool>("--wait") { Description = "Follow each to its outcome and print a table." };
        var timeout = new Option<int>("--timeout") { Description = "How long --wait waits, in seconds.", DefaultValueFactory = _ => 300 }.AtLeastOne();
        var json = new Option<bool>("--json") { Description = "Print one JSON object a line: what was fed, or with --wait what became of it." };
        var command = new Command("feed", """
            Puts URLs on the queue fetch, confirmed by the broker. Lines that are no URL are reported by their number; the others are fed.
            What was fed is recorded in fed.jsonl, beside the pipeline's data.

            Exit code: 0 all fed, 1 some lines were bad, 2 nothing was fed, 3 broker or database cannot be reached.
            With --wait: 0 all are in the store, 1 some are not.

            Examples:
              newspipe feed https://example.org/news/42 --wait
              newspipe feed --file urls.txt
              grep -o 'https://[^"]*' page.html | newspipe feed -
            """) { urls, file, wait, timeout, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(urls)!.Length == 0 && result.GetValue(file) is null)
                result.AddError("Nothing to feed: give URLs, --file FILE, or - for standard input.");
            if (result.GetValue(file) is { Exists: false } missing)
                result.AddError(Directory.Exists(missing.FullName) ? $"{missing} is a folder." : $"There is no file {missing.FullName}.");
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var home = NewspipeHome.Resolve();
            var request = new FeedRequest
            {
                Source = new FeedSource(parsed.GetValue(urls)!, parsed.GetValue(file)),
                Patience = parsed.GetValue(wait) ? TimeSpan.FromSeconds(parsed.GetValue(timeout)) : null,
                AsJson = parsed.GetValue(json),
            };
            return new FeedingSession(home, new PipelineEndpoints(home)).RunAsync(request, cancellationToken);
        });
        return command;
    }
}

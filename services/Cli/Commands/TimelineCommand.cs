using System.CommandLine;
using System.Text.Json;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Showing;
using NewsPipeline.Contracts;
using NewsPipeline.Store.Queries;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe timeline</c>: what became of a URL, stage by stage.</summary>
public static class TimelineCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var wanted = new Argument<string>("URL|ID") { Description = "The URL as it was fed, or a submission id." };
        var limit = new Option<int>("--limit") { Description = "At most this many feedings of the URL, the latest first.", DefaultValueFactory = _ => 5 }.AtLeastOne();
        var json = new Option<bool>("--json") { Description = "Print one JSON object for each feeding, one a line." };
        var command = new Command("timeline", """
            Shows what each stage did with a URL: when, how long, with what outcome, for what reason, in which trace.

            Examples:
              newspipe timeline https://example.org/news/42
              newspipe timeline 0192f3c4-7a10-7c3e-9d59-3f1b0c2d4e5f --json
            """) { wanted, limit, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = parsed.GetValue(wanted)!;
            var endpoint = new PipelineEndpoints(NewspipeHome.Resolve()).Postgres;
            var found = await Database.AskAsync(endpoint, connection => new LedgerQueries(connection).TimelineAsync(text, parsed.GetValue(limit), cancellationToken), cancellationToken);
            foreach (var submission in found)
                Terminal.Print(parsed.GetValue(json) ? JsonSerializer.Serialize(submission, ContractJson.Compact) : TimelineText.Of(submission, Terminal.Width));
            if (found.Count > 0)
                return ExitCodes.Done;
            Terminal.Say($"the ledger knows nothing of {text}. Was it fed, exactly as written here? It may still wait in the queue fetch: see `newspipe status`.");
            return ExitCodes.Nothing;
        });
        return command;
    }
}

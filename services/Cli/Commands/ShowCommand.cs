using System.CommandLine;
using System.Text.Json;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Showing;
using NewsPipeline.Contracts;
using NewsPipeline.Store.Queries;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe show</c>: one article.</summary>
public static class ShowCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var wanted = new Argument<string>("URL|ID") { Description = "The article's URL, a URL that was fed for it, its number, or a submission id." };
        var json = new Option<bool>("--json") { Description = "Print the whole article record as JSON." };
        var command = new Command("show", """
            Shows an article of the store.

            Examples:
              newspipe show https://example.org/news/42
              newspipe show 17 --json
            """) { wanted, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = parsed.GetValue(wanted)!;
            var endpoint = new PipelineEndpoints(NewspipeHome.Resolve()).Postgres;
            var row = await Database.AskAsync(endpoint, connection => new ArticleQueries(connection).FindAsync(text, cancellationToken), cancellationToken);
            if (row is null)
            {
                Terminal.Say($"no article for {text}. `newspipe timeline {text}` tells what became of it, if it was fed.");
                return ExitCodes.Nothing;
            }

            Terminal.Print(parsed.GetValue(json) ? JsonSerializer.Serialize(StoredArticle.ToRecord(row), ContractJson.Indented) : StoredArticle.ToText(row));
            return ExitCodes.Done;
        });
        return command;
    }
}

using System.CommandLine;
using System.Text.Json;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Contracts;
using NewsPipeline.Store.Queries;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe search</c>: articles by words.</summary>
public static class SearchCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var words = new Argument<string[]>("QUERY") { Arity = ArgumentArity.OneOrMore, Description = "Words, \"phrases\", or, -not, as in a web search." };
        var limit = new Option<int>("--limit") { Description = "At most this many articles.", DefaultValueFactory = _ => 20 }.AtLeastOne();
        var json = new Option<bool>("--json") { Description = "Print one JSON object a line." };
        var command = new Command("search", """
            Finds articles by the words of title and text, the best first. Words are matched in every language's forms.

            Examples:
              newspipe search harbour strike
              newspipe search '"river bank" -flood' --limit 5
            """) { words, limit, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var query = string.Join(' ', parsed.GetValue(words)!);
            var endpoint = new PipelineEndpoints(NewspipeHome.Resolve()).Postgres;
            var hits = await Database.AskAsync(endpoint, connection => new ArticleQueries(connection).SearchAsync(query, parsed.GetValue(limit), cancellationToken), cancellationToken);
            if (parsed.GetValue(json))
                Print(hits);
            else
                PrintTable(query, hits);
            return hits.Count > 0 ? ExitCodes.Done : ExitCodes.Nothing;
        });
        return command;
    }

    private static void Print(IReadOnlyList<ArticleHit> hits)
    {
        foreach (var hit in hits)
            Terminal.Print(JsonSerializer.Serialize(hit, ContractJson.Compact));
    }

    private static void PrintTable(string query, IReadOnlyList<ArticleHit> hits)
    {
        if (hits.Count == 0)
        {
            Terminal.Say($"nothing found for {query}");
            return;
        }

        foreach (var hit in hits)
        {
            Terminal.Print($"{hit.Id,6}  {hit.Title ?? hit.Url}");
            Terminal.Print($"        {string.Join(" · ", new[] { hit.Site, hit.Published, hit.Url }.Where(part => !string.IsNullOrEmpty(part)))}");
            if (!string.IsNullOrWhiteSpace(hit.Snippet))
                Terminal.Print($"        {hit.Snippet.ReplaceLineEndings(" ")}");
        }
    }
}

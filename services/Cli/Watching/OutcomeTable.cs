using NewsPipeline.Cli.Output;
using NewsPipeline.Contracts;
using NewsPipeline.Store.Schema;

namespace NewsPipeline.Cli.Watching;

/// <summary>What became of what was fed, a line each, in the order it was fed.</summary>
public static class OutcomeTable
{
    /// <summary>The table.</summary>
    /// <param name="fed">What was fed.</param>
    /// <param name="rows">What the ledger knows of it.</param>
    public static TextTable Of(IEnumerable<FetchArticle> fed, IReadOnlyDictionary<Guid, LedgerRow> rows)
    {
        var table = new TextTable("OUTCOME", "REASON", ">ARTICLE", "URL", "DETAIL");
        foreach (var message in fed)
        {
            var row = rows.GetValueOrDefault(message.SubmissionId!.Value);
            table.Add(row?.State ?? "waiting", row?.Reason, row?.ArticleId is { } id ? $"{id}" : null, message.Url, row?.Detail);
        }

        return table;
    }
}

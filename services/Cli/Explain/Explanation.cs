using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Explain;

/// <summary>A page with what Cleaner made of it, block by block.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Url">Its address, where it is known.</param>
/// <param name="Content">Its decoded text; empty where it could not be loaded.</param>
/// <param name="IsMarkup">Whether it was read as HTML.</param>
/// <param name="Page">Its blocks; null where it could not be read.</param>
/// <param name="Rejection">Why it gives no article, or null.</param>
internal sealed record Explanation(string Id, string? Url, string Content, bool IsMarkup, CleanedPage? Page, Rejection? Rejection)
{
    /// <summary>The blocks in the order of the page.</summary>
    internal IReadOnlyList<PageBlock> Blocks => Page?.Blocks ?? [];

    /// <summary>Reason and detail of the rejection on one line, or null.</summary>
    internal string? Refusal => Rejection is { } refused ? $"{refused.Reason}{(refused.Detail is { } detail ? $": {detail}" : "")}" : null;

    /// <summary>How many blocks were kept, how sure the choice is, and what was read.</summary>
    internal string Head => Page is null
        ? "not read"
        : FormattableString.Invariant($"{Blocks.Count(block => block.Kept)} of {Blocks.Count} blocks kept, confidence {Page.Confidence:0.00}, source {Page.Source}");
}

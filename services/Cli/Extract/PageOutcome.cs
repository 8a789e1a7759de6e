using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Extract;

/// <summary>What came of one page: an article or a rejection.</summary>
/// <param name="Id">The page's id.</param>
/// <param name="Article">The article, or null.</param>
/// <param name="Rejection">Why there is none, or null.</param>
internal sealed record PageOutcome(string Id, Article? Article, Rejection? Rejection);

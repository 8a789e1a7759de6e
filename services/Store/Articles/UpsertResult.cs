namespace NewsPipeline.Store.Articles;

/// <summary>What the upsert of an article did.</summary>
/// <param name="ArticleId">The article's row.</param>
/// <param name="Revision">Its revision now.</param>
/// <param name="Outcome">One of <see cref="Contracts.StoreOutcomes"/>.</param>
/// <param name="Detail">One line for a person, where there is something to say.</param>
public sealed record UpsertResult(long ArticleId, int Revision, string Outcome, string? Detail);

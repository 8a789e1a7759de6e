namespace NewsPipeline.Store.Queries;

/// <summary>An article that a search found.</summary>
/// <param name="Id">The article's row.</param>
/// <param name="Title">Headline.</param>
/// <param name="Site">Site, else host.</param>
/// <param name="Published">Date of publication as in the record.</param>
/// <param name="Url">Its URL.</param>
/// <param name="Snippet">Some words around the match, which stands between « and ».</param>
/// <param name="Rank">How well it matches; higher is better.</param>
public sealed record ArticleHit(long Id, string? Title, string? Site, string? Published, string Url, string? Snippet, float Rank);

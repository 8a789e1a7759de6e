using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Calibration;

/// <summary>Compares a record with the truth, field by field; a field that one of the two does not give is left out.</summary>
internal static class ValueScorer
{
    /// <summary>The values that can be judged.</summary>
    internal static IEnumerable<ScoredValue> Score(Article article, TruthPage truth)
    {
        var host = Uri.TryCreate(truth.Url, UriKind.Absolute, out var address) ? address.Host : "";
        if (truth.Title is { } title && article.Title is { } given)
            yield return Value(article, "title", TruthText.Fold(title) == TruthText.Fold(given), host);
        var names = TruthNames.Of(truth.Authors);
        if (names.Count > 0 && article.Authors.Count > 0)
            yield return Value(article, "authors", names.SetEquals(TruthNames.Of(article.Authors)), host);
        if (truth.Published is { } day && article.Published is { } published)
            yield return Value(article, "published", TruthDay.Matches(day, published), host);
        if (truth.Language is { } language && article.Language is { } tag)
            yield return Value(article, "language", Primary(language) == Primary(tag), host);
    }

    private static ScoredValue Value(Article article, string field, bool isRight, string host)
    {
        var provenance = article.Provenance[field];
        return new ScoredValue(field, provenance.Origin, provenance.Confidence, Extractor.Evidence.VoteSupport.Of(provenance), isRight, host);
    }

    // Both forms of written Norwegian count as one.
    private static string Primary(string tag) => tag.Split('-', '_')[0].ToLowerInvariant() is var primary && primary is "nb" or "nn" ? "no" : primary;
}

using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Languages;

/// <summary>Decides the language: what the page claims, checked against its words.</summary>
internal static class LanguageField
{
    // What is left of a claim to a known language whose words the text lacks: papers in smaller languages often leave "en" in their pages.
    private const double Belied = 0.5;

    /// <summary>The language of the article, or null.</summary>
    internal static Choice<string>? Decide(PageEvidence page, string text)
    {
        var metadata = page.Page.Metadata;
        var claims = new List<(string Tag, string Origin, double Weight)>();
        Claim(claims, metadata.HtmlLanguage, Origins.Html, 0.7);
        Claim(claims, page.Article?.Text("inLanguage"), Origins.JsonLd, 0.5);
        // Many systems leave their default here: en_US.
        Claim(claims, page.Meta.First("og:locale"), Origins.OpenGraph, 0.3);
        Claim(claims, page.Meta.First("content-language", "language", "dc.language", "dcterms.language", "inlanguage"), Origins.Meta, 0.4);
        Claim(claims, metadata.HeaderLanguage, Origins.Header, 0.3);
        var ballot = Count(claims, 1);
        var claimed = ballot.Decide(tag => tag);
        var vote = StopWordVote.Vote(text, claimed is null ? null : LanguageTag.Primary(claimed.Value));
        if (vote is { Language: { } told })
            ballot.Add(Fullest(told, claims), told, Origins.Words, Weight(vote, claimed));
        else if (vote is not null && claimed is not null && StopWordVote.Knows(LanguageTag.Primary(claimed.Value)))
            ballot = Count(claims, Belied);
        return ballot.Decide(tag => tag, threshold: 0.25);
    }

    private static Ballot<string> Count(List<(string Tag, string Origin, double Weight)> claims, double share)
    {
        var ballot = new Ballot<string>();
        foreach (var (tag, origin, weight) in claims)
            ballot.Add(Fullest(tag, claims), LanguageTag.Primary(tag), origin, weight * share);
        return ballot;
    }

    // A claim about a language the vote does not know stands; a known one with half the winner's words is wrong.
    private static double Weight(LanguageVote vote, Choice<string>? claimed)
    {
        if (claimed is null)
            return 0.4 + 0.55 * vote.Lead;
        var primary = LanguageTag.Primary(claimed.Value);
        if (primary == vote.Language)
            return 0.8;
        if (!StopWordVote.Knows(primary) && vote.Lead < 0.9)
            return 0.2;
        return vote.ClaimedShare < 0.5 ? 0.97 : 0.2;
    }

    // "en" with "en-GB" beside it is "en-GB".
    private static string Fullest(string tag, List<(string Tag, string Origin, double Weight)> claims)
    {
        if (tag.Contains('-', StringComparison.Ordinal))
            return tag;
        foreach (var (other, _, weight) in claims)
        {
            if (weight >= 0.5 && other.StartsWith(tag + "-", StringComparison.Ordinal))
                return other;
        }
        return tag;
    }

    private static void Claim(List<(string Tag, string Origin, double Weight)> claims, string? written, string origin, double weight)
    {
        if (LanguageTag.Normalize(written) is { } tag)
            claims.Add((tag, origin, weight));
    }
}

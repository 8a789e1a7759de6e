using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Decides the subtitle: only what the page shows or marks as one; a description for search engines is none.</summary>
internal static class SubtitleField
{
    private const int MinLength = 8;
    private const int MaxLength = 500;

    /// <summary>The subtitle, or null.</summary>
    internal static Choice<string>? Decide(PageEvidence page, string? title, string? lead)
    {
        var ballot = new Ballot<string>();
        foreach (var block in page.Blocks(BlockRoles.Subtitle).Take(2))
            Add(ballot, block.Text, page.IsPlainText ? Origins.Text : Origins.Element, 0.6);
        foreach (var fact in page.Facts(FactKinds.Subtitle).Where(fact => fact.InArticle && !(fact.Block > page.FirstKept + 2)).Take(2))
            Add(ballot, fact.Text, Origins.Element, 0.55);
        Add(ballot, page.Article?.Text("alternativeHeadline"), Origins.JsonLd, 0.35);
        var choice = ballot.Decide(text => text);
        return choice is null || Same(choice.Value, title) || Same(choice.Value, lead) ? null : choice;
    }

    private static bool Same(string subtitle, string? other) => other is not null && OneLine.Key(subtitle) == OneLine.Key(other);

    private static void Add(Ballot<string> ballot, string? text, string origin, double weight)
    {
        if (OneLine.Clean(text) is { Length: >= MinLength and <= MaxLength } clean)
            ballot.Add(clean, OneLine.Key(clean), origin, weight);
    }
}

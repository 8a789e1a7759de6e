using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Authors;
using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Media;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Decides the subtitle: only what the page shows or marks as one; a description for search engines is none.</summary>
internal static class SubtitleField
{
    private const int MinLength = 8;
    private const int MaxLength = 500;
    private const int MinWords = 3;
    private const int MinWord = 2;
    private const int MinCaption = 20;
    private const int ShortLabel = 16;
    // So far behind the first paragraph one may stand.
    private const int Reach = 2;
    private const int MinRepeated = 30;
    private const int MaxDateline = 40;

    /// <summary>The subtitle, or null; the first of the points in brief above the text is none, any more than its lead.</summary>
    internal static Choice<string>? Decide(PageEvidence page, string? title, string? site, string? lead, string? point)
    {
        var ballot = new Ballot<string>();
        var taken = 0;
        for (var i = 0; page.Blocks(BlockRoles.Subtitle).Count > taken && i < page.Page.Blocks.Count && i <= page.FirstKept + Reach && taken < 2; i++)
        {
            if (page.Page.Blocks[i] is not { Role: BlockRoles.Subtitle } block)
                continue;
            Add(ballot, block.Text, page.IsPlainText ? Origins.Text : Origins.Element, 0.6);
            taken++;
        }
        foreach (var fact in page.Facts(FactKinds.Subtitle).Where(fact => fact.InArticle && fact.Block <= page.FirstKept + Reach && fact.Block >= page.Headline).Take(2))
            Add(ballot, fact.Text, Origins.Element, 0.55);
        Add(ballot, SubtitleHeading.Find(page), Origins.Element, 0.5);
        Add(ballot, page.Article?.Text("alternativeHeadline"), Origins.JsonLd, 0.35);
        var choice = ballot.Decide(text => text);
        if (choice is null || page.Facts(FactKinds.Byline).Any(fact => fact.Text == choice.Value) || IsCaption(page, choice.Value) || IsLabelOfSite(choice.Value, site))
            return null;
        return Holds(choice.Value, title) || Opens(choice.Value, lead) || Opens(choice.Value, point) || IsDateLine(page, choice.Value) ? null : choice;
    }

    // An element with headline, byline and date in it is the article's head, and a part of the headline says nothing new.
    private static bool Holds(string subtitle, string? title) =>
        title is not null && OneLine.Key(subtitle) is var key && OneLine.Key(title) is { Length: > 0 } own && (key.Contains(own, StringComparison.Ordinal) || own.Contains(key, StringComparison.Ordinal));

    private static bool IsCaption(PageEvidence page, string line) =>
        PhotoCredit.Part(line, null).Credit is not null || HoldsCaption(page, line) || page.Page.Metadata.Images.Any(image => image.Caption is { } caption && caption.StartsWith(line, StringComparison.Ordinal));

    // An element around a picture, with whoever took it and what it shows.
    private static bool HoldsCaption(PageEvidence page, string line)
    {
        foreach (var block in page.Blocks(BlockRoles.Caption))
        {
            if (block.Text.Length is >= MinCaption and <= MaxLength && block.Text.Length < line.Length && line.Contains(block.Text, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // "More from the Courier": a few words that end in the site's name stand over a list.
    private static bool IsLabelOfSite(string line, string? site) => site is not null && line.EndsWith(site, StringComparison.OrdinalIgnoreCase) && line.Length < site.Length + ShortLabel;

    // A summary that the first paragraph repeats, behind its dateline or not, is that paragraph's beginning, as is the paragraph with the dateline it lost.
    private static bool Opens(string subtitle, string? lead)
    {
        if (lead is null)
            return false;
        var (key, whole) = (OneLine.Key(subtitle), OneLine.Key(lead));
        return key == whole || key.Length >= MinRepeated && whole.IndexOf(key, StringComparison.Ordinal) is >= 0 and <= MaxDateline
            || whole.Length >= MinRepeated && key.Length - whole.Length is > 0 and <= MaxDateline && key.EndsWith(whole, StringComparison.Ordinal);
    }

    // "Published 3 May 2024, last updated 5 May 2024", "by Ann Lee at May 3, 2024", but "By May 3, 2024, the council has to …"
    private static bool IsDateLine(PageEvidence page, string line) =>
        WrittenDates.HasDigit(line) && WrittenDates.Find(line, page.Language, page.DateOrder) is [var first, ..] && first.Start < MaxDateline && (first.Label != DateLabel.None || BylineStart.IsLead(line) && BylineReader.Names(line[..first.Start]).Count > 0);

    private static void Add(Ballot<string> ballot, string? text, string origin, double weight)
    {
        if (OneLine.Clean(text) is { Length: >= MinLength and <= MaxLength } clean && HasWords(clean) && !PhotoCredit.Is(clean))
            ballot.Add(clean, OneLine.Key(clean), origin, weight);
    }

    // Labels ("Subscribe", "Our verdict") and dates are shorter; where no spaces part words, the length must do.
    private static bool HasWords(string text)
    {
        var words = 0;
        foreach (var word in text.AsSpan().Split(' '))
            words += text.AsSpan()[word] is { Length: >= MinWord } part && part.ContainsAnyExceptInRange('\0', '@') ? 1 : 0;
        return words >= MinWords || text.AsSpan().ContainsAnyInRange('\u2E80', '\uFFEF');
    }
}

using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Tells the date of the last change from that of publication, where a page gives one for the other.</summary>
internal static class DateOfChange
{
    private const double Strong = 0.5;
    private const double Visible = 0.4;
    private const double Doubt = 0.5;

    /// <summary>Lowers the weight of dates of publication that are those of the change: one shown without a label, where the metadata call it the change's
    /// and give another for publication; and one in the metadata that is their date of change, too, to the second, where the date line shows an earlier one.</summary>
    internal static void Doubts(DateEvidence evidence, PageEvidence page)
    {
        var (published, modified) = (evidence.Published, evidence.Modified);
        if (!modified.Exists(IsInMetadata) || !published.Exists(IsInMetadata))
            return;
        if (!published.TrueForAll(candidate => !IsInMetadata(candidate) || IsChange(candidate.Date.Day, modified)))
            Lower(published, candidate => IsShown(candidate) && IsChange(candidate.Date.Day, modified) && !published.Exists(other => IsInMetadata(other) && other.Date.Day == candidate.Date.Day));
        else if (published.TrueForAll(candidate => !IsInMetadata(candidate) || IsGivenTwice(candidate.Date, modified)) && ShowsEarlierOnly(published, page))
            Lower(published, IsInMetadata);
    }

    // Most systems give an article never changed one date twice, and some that know the date of the change only do so, too: the date line tells them apart.
    private static bool ShowsEarlierOnly(List<DateCandidate> published, PageEvidence page)
    {
        var change = published.Find(IsInMetadata).Date.Day.DayNumber;
        var shown = published.FindAll(IsShown);
        if (shown.Count == 0 || shown.Exists(candidate => candidate.Date.Day.DayNumber >= change - 1))
            return false;
        var inHead = InHead(page);
        return shown.Exists(candidate => inHead.Contains(candidate.Date.Day));
    }

    // The days in date lines and bylines right above the headline and between it and the text, of which a summary may come first; a day in a sentence is an event's.
    private static HashSet<DateOnly> InHead(PageEvidence page)
    {
        var days = new HashSet<DateOnly>();
        if (page.Headline < 0)
            return days;
        var kept = 0;
        for (var i = Math.Max(page.Headline - 1, 0); i < page.Page.Blocks.Count && kept < 2; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Kept)
                kept++;
            else if (block.Role is BlockRoles.Date or BlockRoles.Byline)
                days.UnionWith(WrittenDates.Find(block.Text, page.Language, page.DateOrder).Select(found => found.Date.Day));
        }
        return days;
    }

    private static void Lower(List<DateCandidate> published, Predicate<DateCandidate> isDoubtful)
    {
        for (var i = 0; i < published.Count; i++)
        {
            if (isDoubtful(published[i]))
                published[i] = published[i] with { Weight = published[i].Weight * Doubt };
        }
    }

    private static bool IsChange(DateOnly day, List<DateCandidate> modified) => modified.Exists(candidate => IsInMetadata(candidate) && candidate.Date.Day == day);

    // One timestamp for both, or a change before the publication, which is then that of the last version; 08:00 and 09:00 are two dates known.
    private static bool IsGivenTwice(PageDate date, List<DateCandidate> modified)
    {
        var given = modified.FindAll(IsInMetadata);
        return given.Exists(change => change.Date == date || change.Date.Instant <= date.Instant) && !given.Exists(change => change.Date.Instant > date.Instant);
    }

    private static bool IsInMetadata(DateCandidate candidate) => candidate is { Weight: >= Strong, Origin: Origins.JsonLd or Origins.OpenGraph or Origins.Meta or Origins.Microdata };

    private static bool IsShown(DateCandidate candidate) => candidate is { Weight: >= Visible, Origin: Origins.Time or Origins.Element or Origins.Byline };
}

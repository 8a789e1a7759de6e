using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Tells the date of the last change from that of publication, where a page gives one for the other.</summary>
internal static class DateOfChange
{
    private const double Strong = 0.5;
    private const double Visible = 0.4;
    private const double Doubt = 0.5;

    /// <summary>Lowers the weight of dates of publication that are those of the change: one shown without a label, where the metadata call it the change's
    /// and give another for publication; and one in the metadata that equals their date of change, where the page shows an earlier one.</summary>
    internal static void Doubts(List<DateCandidate> published, List<DateCandidate> modified)
    {
        if (!modified.Exists(IsInMetadata) || !published.Exists(IsInMetadata))
            return;
        if (published.TrueForAll(candidate => !IsInMetadata(candidate) || IsChange(candidate.Date.Day, modified)))
        {
            // A system that knows one date only gives it twice, and it is the later one.
            var change = published.Find(IsInMetadata).Date.Day.DayNumber;
            if (published.Exists(candidate => IsShown(candidate) && candidate.Date.Day.DayNumber < change - 1) && !published.Exists(candidate => IsShown(candidate) && candidate.Date.Day.DayNumber >= change - 1))
                Lower(published, IsInMetadata);
        }
        else
        {
            Lower(published, candidate => IsShown(candidate) && IsChange(candidate.Date.Day, modified) && !published.Exists(other => IsInMetadata(other) && other.Date.Day == candidate.Date.Day));
        }
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

    private static bool IsInMetadata(DateCandidate candidate) => candidate is { Weight: >= Strong, Origin: Origins.JsonLd or Origins.OpenGraph or Origins.Meta or Origins.Microdata };

    private static bool IsShown(DateCandidate candidate) => candidate is { Weight: >= Visible, Origin: Origins.Time or Origins.Element or Origins.Byline };
}

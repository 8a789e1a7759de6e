using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Decides the dates of publication and of the last change; one never stands in for the other.</summary>
internal static class DateFields
{
    private const double UrlSupport = 0.5;
    private const double UrlAlone = 0.45;

    /// <summary>Both dates; each null where the page does not say.</summary>
    internal static (Choice<PageDate>? Published, Choice<PageDate>? Modified) Decide(PageEvidence page)
    {
        var evidence = new DateEvidence(page);
        var inUrl = UrlDate.Read(page.Url) ?? UrlDate.Read(page.Page.Metadata.Links.FirstOrDefault(link => link.Rel == "canonical")?.Url);
        evidence.Open.Settle(inUrl);
        DateOfChange.Doubts(evidence, page);
        DayAfter.Doubts(evidence.Published);
        if (inUrl is { } day && evidence.Published.TrueForAll(candidate => Math.Abs(candidate.Date.Day.DayNumber - day.DayNumber) > 1))
            evidence.Published.Add(new DateCandidate(new PageDate(day), Origins.Url, UrlAlone));
        var support = inUrl is { } known ? (known, UrlSupport) : ((DateOnly, double)?)null;
        var published = DateVote.Decide(evidence.Published, support, page.Options, isShown: true);
        var modified = DateVote.Decide(evidence.Modified, null, page.Options);
        if (published is not null && modified is not null && modified.Value.IsBefore(published.Value) && HasSignOfUtc(published.Value, evidence.Published) && modified.Value.Offset == TimeSpan.Zero)
            modified = modified with { Value = modified.Value with { Offset = published.Value.Offset } };
        return (published, modified);
    }

    // The page writes its own time with the sign of UTC: so it does with the other date.
    private static bool HasSignOfUtc(PageDate date, List<DateCandidate> candidates) =>
        date.Offset is { } offset && offset != TimeSpan.Zero && candidates.Exists(candidate => candidate.Date == date with { Offset = TimeSpan.Zero });
}

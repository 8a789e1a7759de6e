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
        var published = DateVote.Decide(evidence.Published, support, page.Options);
        var modified = DateVote.Decide(evidence.Modified, null, page.Options);
        return (published, modified);
    }
}

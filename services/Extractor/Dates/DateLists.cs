using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Tells the dates of a list, amid the text or below it: several elements of one name with a date each, as of events or entries.</summary>
internal sealed class DateLists
{
    private const int MinDates = 3;

    private readonly int _firstBlock;
    private readonly Dictionary<string, HashSet<string>> _dates = new(StringComparer.Ordinal);

    internal DateLists(PageEvidence page)
    {
        _firstBlock = page.FirstKept + 2;
        foreach (var fact in page.Facts(FactKinds.Time))
        {
            if (fact.Hint is not { Length: > 0 } hint || !(fact.Block > _firstBlock) || (fact.Value ?? fact.Text) is not { } date)
                continue;
            if (!_dates.TryGetValue(hint, out var dates))
                _dates[hint] = dates = new(StringComparer.Ordinal);
            dates.Add(date);
        }
    }

    /// <summary>Whether a date stands in such a list.</summary>
    internal bool Has(PageFact fact) =>
        fact.Block > _firstBlock && fact.Hint is { } hint && _dates.TryGetValue(hint, out var dates) && dates.Count >= MinDates;
}

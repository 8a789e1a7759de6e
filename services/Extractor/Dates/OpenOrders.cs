namespace NewsPipeline.Extractor.Dates;

/// <summary>The numeric dates of a page that can be read in two orders, until other evidence settles which is meant.</summary>
internal sealed class OpenOrders
{
    // Each stands in its list as the likelier reading, with the other one right behind it.
    private readonly List<(List<DateCandidate> List, int Index)> _open = [];

    /// <summary>Notes that the candidate at <paramref name="index"/> has its other reading behind it.</summary>
    internal void Add(List<DateCandidate> list, int index) => _open.Add((list, index));

    /// <summary>Exchanges the readings of a date where the address or a date that can be read in one way only gives the other reading.</summary>
    /// <param name="inUrl">The day in the page's address, or null.</param>
    internal void Settle(DateOnly? inUrl)
    {
        foreach (var (list, index) in _open)
        {
            if (index + 1 >= list.Count)
                continue;
            var (likely, other) = (list[index], list[index + 1]);
            if (IsWitnessed(likely.Date.Day, inUrl, list) || !IsWitnessed(other.Date.Day, inUrl, list))
                continue;
            list[index] = likely with { Date = other.Date };
            list[index + 1] = other with { Date = likely.Date };
        }
    }

    private bool IsWitnessed(DateOnly day, DateOnly? inUrl, List<DateCandidate> list)
    {
        if (inUrl == day)
            return true;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Date.Day == day && list[i].Weight >= 0.3 && !IsOpen(list, i))
                return true;
        }
        return false;
    }

    private bool IsOpen(List<DateCandidate> list, int index) => _open.Exists(open => open.List == list && (open.Index == index || open.Index + 1 == index));
}

namespace NewsPipeline.Cleaner.Templates;

/// <summary>A line of a site, and the pages it was seen on.</summary>
internal sealed class SiteLine
{
    /// <summary>How many pages are remembered one by one.</summary>
    public const int MostMarks = 6;

    private readonly List<PageMark> marks;

    /// <summary>A line, new or as it was saved.</summary>
    public SiteLine(int count, int lastSeen, List<PageMark> marks)
    {
        Count = count;
        LastSeen = lastSeen;
        this.marks = marks;
    }

    /// <summary>On how many pages it was seen, older ones counting half, a quarter, ….</summary>
    public int Count { get; private set; }

    /// <summary>The number of the page it was last seen on.</summary>
    public int LastSeen { get; private set; }

    /// <summary>The last of its pages, all of different articles.</summary>
    public IReadOnlyList<PageMark> Marks => marks;

    /// <summary>On how many of the pages remembered it stands, <paramref name="page"/> itself aside.</summary>
    public int PagesBeside(PageMark page)
    {
        var pages = 0;
        foreach (var mark in marks)
            pages += mark.IsSame(page) ? 0 : 1;
        return pages;
    }

    /// <summary>It was seen on a page; the same article again counts once.</summary>
    public void See(PageMark page, int number)
    {
        LastSeen = number;
        foreach (var mark in marks)
        {
            if (mark.IsSame(page))
                return;
        }
        Count++;
        if (marks.Count == MostMarks)
            marks.RemoveAt(0);
        marks.Add(page);
    }

    /// <summary>Older pages count half from now on.</summary>
    public void Decay() => Count /= 2;
}

using System.Globalization;

namespace NewsPipeline.Cleaner.Templates;

/// <summary>What was seen on the pages of one host: the lines kept as main text, with their pages. Bounded; older pages fade. Not safe for concurrent use.</summary>
internal sealed class HostSketch
{
    /// <summary>How many lines are remembered at most.</summary>
    public const int MostLines = 512;

    /// <summary>How many pages are remembered at most, to know one that comes again.</summary>
    public const int MostPages = 256;

    private const int LinesAfterCut = MostLines * 3 / 4;

    private readonly Dictionary<ulong, SiteLine> lines;
    private readonly Queue<PageMark> recent;

    /// <summary>A new sketch.</summary>
    public HostSketch()
        : this(0, 0, 0, [], [])
    {
    }

    /// <summary>A sketch as it was saved.</summary>
    public HostSketch(int learned, int pages, ulong chain, Queue<PageMark> recent, Dictionary<ulong, SiteLine> lines) =>
        (Learned, Pages, Chain, this.recent, this.lines) = (learned, pages, chain, recent, lines);

    /// <summary>How many pages it has learned from.</summary>
    public int Learned { get; private set; }

    /// <summary>The same, older ones counting half, a quarter, …, as with the lines.</summary>
    public int Pages { get; private set; }

    /// <summary>A hash of all it has learned, in order.</summary>
    public ulong Chain { get; private set; }

    /// <summary>When it was last asked, as its owner counts.</summary>
    public long LastUsed { get; set; }

    /// <summary>The last pages it has learned from.</summary>
    public IReadOnlyCollection<PageMark> Recent => recent;

    /// <summary>The lines it remembers.</summary>
    public IReadOnlyDictionary<ulong, SiteLine> Lines => lines;

    /// <summary>Names its state: how many pages it has learned from, and a hash of what; <c>0</c> for a new one.</summary>
    public string Version => Learned == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{Learned}-{(uint)Chain:x8}");

    /// <summary>A line it remembers, or null.</summary>
    public SiteLine? Find(ulong line) => lines.GetValueOrDefault(line);

    /// <summary>Learns the lines of a page, unless the page was there before.</summary>
    public void Learn(PageMark page, IEnumerable<ulong> seen)
    {
        if (recent.Any(page.IsSame))
            return;
        if (recent.Count == MostPages)
            recent.Dequeue();
        recent.Enqueue(page);
        Learned++;
        Pages++;
        Chain = LineHash.Chain(Chain, ((ulong)page.Title << 32) | page.Url);
        foreach (var hash in seen)
        {
            Chain = LineHash.Chain(Chain, hash);
            if (!lines.TryGetValue(hash, out var line))
                lines[hash] = line = new SiteLine(0, Learned, []);
            line.See(page, Learned);
        }
        if (Pages >= MostPages)
            Decay();
        if (lines.Count > MostLines)
            Cut();
    }

    private void Decay()
    {
        Pages /= 2;
        foreach (var (hash, line) in lines)
        {
            line.Decay();
            if (line.Count == 0)
                lines.Remove(hash);
        }
    }

    // What was seen least goes first, and of that what was seen longest ago.
    private void Cut()
    {
        var rarest = lines.OrderBy(line => line.Value.Count).ThenBy(line => line.Value.LastSeen).ThenBy(line => line.Key).Take(lines.Count - LinesAfterCut).ToList();
        foreach (var (hash, _) in rarest)
            lines.Remove(hash);
    }
}

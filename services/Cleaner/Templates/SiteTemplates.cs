namespace NewsPipeline.Cleaner.Templates;

/// <summary>
/// What a Cleaner has learned of the sites whose pages it has cleaned, in memory: a bounded sketch for each of a bounded number of hosts.
/// Safe for concurrent use.
/// </summary>
public sealed class SiteTemplates
{
    /// <summary>How many hosts are remembered at most; of more, those asked longest ago are forgotten.</summary>
    public const int MostHosts = 512;

    private readonly Lock gate = new();
    private readonly Dictionary<string, HostSketch> hosts = new(StringComparer.Ordinal);
    private long uses;
    private long changes;

    /// <summary>Nothing learned yet.</summary>
    public SiteTemplates()
    {
    }

    /// <summary>What was learned before, the hosts asked last at the end.</summary>
    internal SiteTemplates(IEnumerable<KeyValuePair<string, HostSketch>> saved)
    {
        foreach (var (host, sketch) in saved)
        {
            sketch.LastUsed = ++uses;
            hosts[host] = sketch;
        }
    }

    /// <summary>Grows with everything learned; tells whether there is something to save.</summary>
    internal long Changes => Interlocked.Read(ref changes);

    /// <summary>A page that is about to be cleaned; null where its address is not known, so that it has no site.</summary>
    internal PageVisit? Visit(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? new PageVisit(this, address) : null;

    /// <summary>Asks the sketch of a host; that of a host never seen is a new one, which is not kept.</summary>
    internal T Ask<T>(string host, Func<HostSketch, T> question)
    {
        lock (gate)
        {
            if (!hosts.TryGetValue(host, out var sketch))
                return question(new HostSketch());
            sketch.LastUsed = ++uses;
            return question(sketch);
        }
    }

    /// <summary>Teaches the sketch of a host the lines of a page.</summary>
    internal void Learn(string host, PageMark page, IReadOnlyCollection<ulong> lines)
    {
        lock (gate)
        {
            if (!hosts.TryGetValue(host, out var sketch))
            {
                if (hosts.Count == MostHosts)
                    hosts.Remove(hosts.MinBy(pair => pair.Value.LastUsed).Key);
                hosts[host] = sketch = new HostSketch();
            }
            sketch.LastUsed = ++uses;
            sketch.Learn(page, lines);
            changes++;
        }
    }

    /// <summary>Reads all sketches, those asked longest ago first, while nobody changes them.</summary>
    internal void Read(Action<IReadOnlyList<KeyValuePair<string, HostSketch>>> reader)
    {
        lock (gate)
            reader([.. hosts.OrderBy(pair => pair.Value.LastUsed)]);
    }
}

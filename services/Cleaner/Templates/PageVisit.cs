using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Templates;

/// <summary>One page on its way: judged by what its site has shown before, then teaching the site. For one thread.</summary>
internal sealed class PageVisit(SiteTemplates templates, Uri url)
{
    private readonly string host = url.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? url.IdnHost[4..] : url.IdnHost;
    private readonly HashSet<ulong> lowered = [];
    private PageMark mark = PageMark.Of(url, title: null);
    private string version = "0";

    /// <summary>Lowers and drops what was kept of a page and recurs on its site.</summary>
    public void Judge(List<Block> blocks, PageMetadata metadata)
    {
        mark = PageMark.Of(url, TitleOf(blocks, metadata));
        templates.Ask(host, sketch =>
        {
            version = sketch.Version;
            foreach (var block in new Recurrence(sketch, mark, new OwnWords(metadata)).Judge(blocks))
                lowered.Add(LineHash.Of(block.Text));
            return version;
        });
    }

    /// <summary>Stamps a page with the state of what it was judged by.</summary>
    public CleanedPage Stamp(CleanedPage page) => page with { Templates = version };

    /// <summary>Learns from an article: from all that the page by itself shows as main text.</summary>
    public void Learn(CleanedPage page)
    {
        var lines = new List<(ulong Hash, int Letters)>();
        foreach (var block in page.Blocks)
        {
            if (LineHash.Of(block.Text) is var hash && hash != 0 && (block.Kept || lowered.Contains(hash)))
                lines.Add((hash, TextMeter.Letters(block.Text)));
        }
        if (!templates.Ask(host, sketch => IsKnown(sketch, lines)))
            templates.Learn(host, mark, [.. lines.Select(line => line.Hash).Distinct()]);
    }

    // Most of it was on an earlier page: the same article under another address and title, which says nothing of the site.
    private bool IsKnown(HostSketch sketch, List<(ulong Hash, int Letters)> lines)
    {
        int known = 0, all = 0;
        foreach (var (hash, letters) in lines)
        {
            var pages = sketch.Find(hash)?.PagesBeside(mark) ?? 0;
            if (pages >= Recurrence.LeastPages)
                continue;
            all += letters;
            known += pages > 0 ? letters : 0;
        }
        return known * 2 > all;
    }

    private static string? TitleOf(List<Block> blocks, PageMetadata metadata)
    {
        foreach (var tag in metadata.MetaTags)
        {
            if (tag.Name is "og:title")
                return tag.Content;
        }
        return metadata.DocumentTitle ?? blocks.Find(block => block.Role == BlockRoles.Title)?.Text;
    }
}

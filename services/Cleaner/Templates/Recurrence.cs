using System.Globalization;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Templates;

/// <summary>
/// Drops the kept blocks of a page that recur on its site. It never keeps what was dropped, and never decides by fewer than
/// <see cref="LeastPages"/> other articles of the host.
/// </summary>
/// <param name="sketch">What was seen on the host before.</param>
/// <param name="page">The page, which does not count as its own witness.</param>
/// <param name="own">What the page's head says of the article.</param>
internal sealed class Recurrence(HostSketch sketch, PageMark page, OwnWords own)
{
    /// <summary>On how many other pages of the host a line must have been seen.</summary>
    public const int LeastPages = 5;

    // A site's notes stand where the text begins or ends. Amid the text, agencies repeat a paragraph of background in every
    // report on a matter: there a line must stand on most pages.
    private const double ShareAtEdge = 0.15;
    private const double ShareInMidst = 0.5;

    // A shorter line ("What happens next?") may be said in many articles; it goes only with a longer one beside it.
    private const int LeastLetters = 40;

    /// <summary>Judges the blocks of a page that were kept so far.</summary>
    /// <returns>The blocks it dropped.</returns>
    public List<Block> Judge(List<Block> blocks)
    {
        if (sketch.Learned < LeastPages)
            return [];
        var kept = blocks.FindAll(block => block.Kept);
        var lines = kept.ConvertAll(Recurring);
        var dropped = new bool[kept.Count];
        for (var i = 0; i < kept.Count; i++)
            dropped[i] = IsNote(kept[i]) && Share(lines[i]) >= ShareInMidst;
        DropFrom(kept, lines, dropped, 0, 1);
        DropFrom(kept, lines, dropped, kept.Count - 1, -1);
        DropBeside(lines, dropped);
        return LeavesMost(kept, dropped) ? Drop(kept, lines, dropped) : [];
    }

    private SiteLine? Recurring(Block block)
    {
        var hash = LineHash.Of(block.Text);
        var line = sketch.Find(hash);
        return line?.PagesBeside(page) >= LeastPages && line.Count >= LeastPages && !own.Contains(hash) ? line : null;
    }

    private static bool IsNote(Block block) => block.Shape.Letters >= LeastLetters && block.Kind is not (BlockKinds.Heading or BlockKinds.TableRow or BlockKinds.Code);

    private double Share(SiteLine? line) => line is null ? 0 : (double)line.Count / Math.Max(sketch.Pages, 1);

    // From an end of the text inwards, as long as there is nothing of the article's own.
    private void DropFrom(List<Block> kept, List<SiteLine?> lines, bool[] dropped, int from, int step)
    {
        for (var i = from; i >= 0 && i < kept.Count && Share(lines[i]) >= ShareAtEdge; i += step)
            dropped[i] |= IsNote(kept[i]);
    }

    // Its heading, its link: what recurs right beside such a note belongs to it.
    private static void DropBeside(List<SiteLine?> lines, bool[] dropped)
    {
        for (var i = 1; i < dropped.Length; i++)
            dropped[i] |= dropped[i - 1] && lines[i] is not null;
        for (var i = dropped.Length - 2; i >= 0; i--)
            dropped[i] |= dropped[i + 1] && lines[i] is not null;
    }

    // Where most of a page recurs, it is the page that was seen before.
    private static bool LeavesMost(List<Block> kept, bool[] dropped)
    {
        int lost = 0, all = 0;
        for (var i = 0; i < kept.Count; i++)
        {
            all += kept[i].Shape.Letters;
            lost += dropped[i] ? kept[i].Shape.Letters : 0;
        }
        return lost * 2 < all;
    }

    private List<Block> Drop(List<Block> kept, List<SiteLine?> lines, bool[] dropped)
    {
        var gone = new List<Block>();
        for (var i = 0; i < kept.Count; i++)
        {
            if (!dropped[i])
                continue;
            kept[i].Score = Math.Min(kept[i].Score, kept[i].Score * (1 - Math.Min(1, Share(lines[i]))));
            kept[i].Drop(BlockRoles.Boilerplate, string.Create(CultureInfo.InvariantCulture, $"recurs on {lines[i]!.Count} pages of the site"));
            gone.Add(kept[i]);
        }
        return gone;
    }
}

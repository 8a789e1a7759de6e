using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Tells the lists that a site shows beside any article, the most read, the latest, what an advertiser pays for, from the articles that this one
/// leads to: by the heading over the list, else by the nearest element that is called one or the other. Where one list of the page is called
/// related, those under other headings are not, unless their titles speak of what the headline speaks of.
/// </summary>
internal static class Listings
{
    private const int Levels = 8;
    private const int MostBlocks = 80;
    // One title in so many.
    private const int OneIn = 3;
    // Shorter links below a heading are the tabs of its box.
    private const int ShortestTitle = 15;
    private const string Unknown = "";

    /// <summary>Takes the role of related articles from such lists. Nothing else is judged by that: they are outside the main text in any case.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    /// <param name="titles">The page's titles.</param>
    public static void Assign(PageTree tree, List<Block> blocks, IReadOnlyList<string> titles)
    {
        if (!blocks.Exists(block => !block.Kept && block.Role == BlockRoles.Related))
            return;
        var kinds = blocks.ConvertAll(ListHeading.KindOf);
        for (var i = 0; i + 1 < blocks.Count; i++)
            kinds[i] ??= !blocks[i].Kept && ListHeading.NamesPart(blocks[i], blocks[i + 1]) ? ListHeading.Other : null;
        var hasRelated = HasRelated(tree, blocks, kinds);
        var words = new HeadlineStems(titles);
        var heading = -1;
        var kind = Unknown;
        // Whether there was a list under a heading of none of the phrases: the next one must be about the same.
        var hasOther = false;
        var headline = blocks.HeadlineIndex();
        // Whether a link stands below the heading so far.
        var hasLinks = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kept)
                heading = -1;
            // A lower heading, or one right under the other, is of a part of the list and says nothing of its own.
            else if (kinds[i] is { } own && !(own is ListHeading.Other or ListHeading.More or ListHeading.Medium && kind is ListHeading.Related or ListHeading.Listing && IsBelow(tree, blocks, heading, i) && (kind == ListHeading.Listing || !hasLinks || blocks[i].Level > blocks[heading].Level)))
                (heading, kind, hasLinks) = (i, own, false);
            if (blocks[i].Kept || blocks[i].Role != BlockRoles.Related)
                continue;
            hasLinks |= blocks[i].Links.Count > 0 && blocks[i].Text.Length >= ShortestTitle;
            var isBelow = IsBelow(tree, blocks, heading, i);
            if (isBelow && kind is ListHeading.Open or ListHeading.Medium or ListHeading.More or ListHeading.Other)
            {
                var mayBeOwn = kind == ListHeading.More || kind == ListHeading.Other && !hasOther;
                hasOther |= kind == ListHeading.Other && i > headline;
                kind = (hasRelated || !mayBeOwn) && !SharesWords(tree, blocks, heading, words) ? ListHeading.Listing : Unknown;
            }
            if (isBelow && kind != Unknown ? kind == ListHeading.Listing : IsCalledListing(tree, blocks[i].Element))
                blocks[i].Drop(BlockRoles.Listing, blocks[i].Reason);
        }
    }

    // Whether enough of the titles below a heading speak of what the headline speaks of.
    private static bool SharesWords(PageTree tree, List<Block> blocks, int heading, HeadlineStems words)
    {
        int all = 0, shared = 0;
        for (var i = heading + 1; i < blocks.Count && IsBelow(tree, blocks, heading, i); i++)
        {
            if (blocks[i].Role != BlockRoles.Related || blocks[i].Links.Count == 0)
                continue;
            all++;
            shared += words.Share(blocks[i].Text) ? 1 : 0;
        }
        return shared * OneIn >= all;
    }

    // Whether a list of the page is called related.
    private static bool HasRelated(PageTree tree, List<Block> blocks, List<string?> kinds)
    {
        var heading = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kept || kinds[i] == ListHeading.Listing)
                heading = -1;
            else if (kinds[i] == ListHeading.Related && blocks[i].Links.Count == 0)
                heading = i;
            else if (blocks[i].Role == BlockRoles.Related && blocks[i].Links.Count > 0 && IsBelow(tree, blocks, heading, i))
                return true;
        }
        return false;
    }

    private static bool IsBelow(PageTree tree, List<Block> blocks, int heading, int block) =>
        heading >= 0 && block - heading <= MostBlocks && ListHeading.IsAbove(tree, blocks[heading], blocks[block]);

    private static bool IsCalledListing(PageTree tree, int element)
    {
        for (var level = 0; level < Levels && element > 0 && !tree.Tag(element).Any(Tag.Root | Tag.Main); level++, element = tree.Parent(element))
        {
            var hint = tree.Hint(element);
            if (hint.Any(Hint.Listing))
                return true;
            if (hint.Any(Hint.Related))
                return false;
        }
        return false;
    }
}

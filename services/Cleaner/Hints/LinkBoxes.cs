using System.Buffers;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Hints;

/// <summary>
/// Tells what consists of links, cards of other articles and menus, from parts of the text with such a name: a recipe, an answer, a
/// product under review, the section that a menu leads to. What has more text than a teaser and hardly any link in it is a part of the text.
/// </summary>
internal static class LinkBoxes
{
    /// <summary>The hints that are settled.</summary>
    public const Hint Names = Hint.Card | Hint.Navigation;

    private const int LongestTeaser = 400;
    private const double HardlyAny = 0.15;

    /// <summary>Replaces the hints of such elements by what they hold.</summary>
    /// <param name="tree">The page, complete.</param>
    /// <param name="boxes">The elements with one of the <see cref="Names"/>.</param>
    public static void Settle(PageTree tree, List<int> boxes)
    {
        if (boxes.Count == 0)
            return;
        // Letters before each node, of all text and of links.
        var all = ArrayPool<int>.Shared.Rent(tree.Count + 1);
        var links = ArrayPool<int>.Shared.Rent(tree.Count + 1);
        Count(tree, all, links);
        foreach (var box in boxes)
        {
            var end = tree.End(box);
            var letters = all[end] - all[box];
            var isText = letters > LongestTeaser && links[end] - links[box] < letters * HardlyAny;
            tree.Rename(box, isText ? tree.Hint(box) & ~Names : OfLinks(tree.Hint(box)));
        }
        ArrayPool<int>.Shared.Return(all);
        ArrayPool<int>.Shared.Return(links);
    }

    private static void Count(PageTree tree, int[] all, int[] links)
    {
        var linkEnd = 0;
        all[0] = links[0] = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            if (i >= linkEnd && tree.Tag(i).Any(Tag.Anchor))
                linkEnd = tree.End(i);
            var letters = tree.IsText(i) && !tree.Hidden(i) ? tree.Data(i).Trim().Length : 0;
            all[i + 1] = all[i] + letters;
            links[i + 1] = links[i] + (i < linkEnd ? letters : 0);
        }
    }

    private static Hint OfLinks(Hint hint) => hint.Any(Hint.Card) ? (hint & ~Hint.Card) | Hint.Related : hint;
}

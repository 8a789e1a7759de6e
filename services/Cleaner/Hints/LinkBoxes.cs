using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Hints;

/// <summary>
/// Tells cards of other articles from cards that are parts of the text: a recipe, an answer, a product under review. The first are
/// short, or links; what has more text than a teaser and hardly any link in it is a part of the page's own.
/// </summary>
internal static class Cards
{
    private const int LongestTeaser = 400;
    private const double HardlyAny = 0.15;

    /// <summary>Replaces the hint of each card by what it holds: other articles, or nothing of the kind.</summary>
    /// <param name="tree">The page, complete.</param>
    /// <param name="cards">The elements with the hint.</param>
    public static void Settle(PageTree tree, List<int> cards)
    {
        if (cards.Count == 0)
            return;
        // Letters before each node, of all text and of links.
        int[] all = new int[tree.Count + 1], links = new int[tree.Count + 1];
        var linkEnd = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            if (i >= linkEnd && tree.Tag(i).Any(Tag.Anchor))
                linkEnd = tree.End(i);
            var letters = tree.IsText(i) && !tree.Hidden(i) ? tree.Data(i).Trim().Length : 0;
            all[i + 1] = all[i] + letters;
            links[i + 1] = links[i] + (i < linkEnd ? letters : 0);
        }
        foreach (var card in cards)
        {
            var end = tree.End(card);
            var letters = all[end] - all[card];
            var isText = letters > LongestTeaser && links[end] - links[card] < letters * HardlyAny;
            tree.Rename(card, (tree.Hint(card) & ~Hint.Card) | (isText ? Hint.None : Hint.Related));
        }
    }
}

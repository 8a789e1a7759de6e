using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Scoring;

/// <summary>
/// What the names around a node say of it, handed down the tree. A name that would condemn most of the page's prose, or the
/// headline, is not believed: "has a sidebar" and "has comments" stand on whole pages.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>Hints that speak against main text.</summary>
    public const Hint Against = Hint.Comments | Hint.Share | Hint.Newsletter | Hint.Related | Hint.Navigation | Hint.Advertisement
        | Hint.AuthorBox | Hint.Tags | Hint.Legal | Hint.Footer | Hint.Aside | Hint.Overlay | Hint.NoPrint | Hint.PullQuote;

    private const Hint HandedDown = Against | Hint.Byline | Hint.Date | Hint.Caption | Hint.Subtitle | Hint.Title | Hint.Section
        | Hint.Credit | Hint.Media | Hint.Header | Hint.Embed | Hint.ArticleBody | Hint.Paywall | Hint.SiteTopics;

    // Labels stand on small things; on large ones the words mean something else.
    private const Hint Labels = Hint.Byline | Hint.Date | Hint.Caption | Hint.Subtitle | Hint.Title | Hint.Section | Hint.Credit
        | Hint.Tags | Hint.Share | Hint.Media | Hint.PullQuote | Hint.SiteTopics;

    private const double LabelShare = 0.25;

    // Elements that stand beside the text by their meaning, up to this share of the page's prose.
    private const Hint OfColumn = Hint.Aside | Hint.Footer;
    private const double LargestColumn = 0.8;

    // Such things consist of links; without any, the word means something else ("teaser" for a lead, "toc-3" for a heading).
    private const Hint OfLinks = Hint.Related | Hint.Navigation;

    private readonly Hint[] hints;

    /// <summary>Reads a page whose prose has been added up by element.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="prose">Prose by element.</param>
    /// <param name="lists">The elements that are teasers of other articles.</param>
    /// <param name="belief">The share of the page's prose up to which a name that speaks against it is believed.</param>
    public Surroundings(PageTree tree, double[] prose, Hint[] lists, double belief)
    {
        hints = tree.Lend<Hint>();
        var total = tree.Count == 0 ? 0 : prose[0];
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.IsText(i))
                continue;
            var own = (tree.Hint(i) | OfTag(tree.Tag(i))) & HandedDown;
            if (tree.Tag(i).Any(Tag.Root) || own.Any(Hint.ArticleBody))
                own &= ~Against;
            if (prose[i] > total * belief)
                own &= belief > 0 ? ~(Against & ~Hint.Comments) : ~Against;
            if (own.Any(OfLinks) && !tree.HasLinks(i))
                own &= ~OfLinks;
            // The page's own mark-up is plainer than a name: short as the text beside it is, a column is a column.
            if (prose[i] <= total * LargestColumn)
                own |= OfTag(tree.Tag(i)) & OfColumn;
            if (prose[i] > total * LabelShare)
                own &= ~Labels;
            hints[i] = own | lists[i] | (tree.Parent(i) >= 0 ? hints[tree.Parent(i)] : Hint.None);
        }
    }

    /// <summary>What is said of an element by its own names and by those around it.</summary>
    public Hint Of(int element) => element < 0 ? Hint.None : hints[element];

    private static Hint OfTag(Tag tag) =>
        tag.Any(Tag.Navigation) ? Hint.Navigation
        : tag.Any(Tag.Aside) ? Hint.Aside
        : tag.Any(Tag.Footer) ? Hint.Footer
        : tag.Any(Tag.Control) ? Hint.Overlay
        : tag.Any(Tag.Form) ? Hint.Newsletter
        : tag.Any(Tag.Caption) ? Hint.Caption
        : Hint.None;
}

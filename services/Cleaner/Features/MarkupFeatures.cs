using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Features;

/// <summary>What the elements around a block are, and what their names say: near it, and as far up as they hold a part of the page only.</summary>
internal static class MarkupFeatures
{
    private const int NearLevels = 3;
    private const double PartOfPage = 0.3;

    // Bubbles are left out of blocks; the name of one says nothing of a block beside it. Cards have become what they hold.
    private static readonly Hint[] Hints = [.. Enum.GetValues<Hint>().Where(hint => hint is not (Hint.None or Hint.Bubble or Hint.Card or Hint.SiteTopics or Hint.Listing))];
    private static readonly Tag[] Around =
    [
        Tag.Article, Tag.Main, Tag.Aside, Tag.Navigation, Tag.Footer, Tag.Header, Tag.Form, Tag.Figure, Tag.Table, Tag.List, Tag.Quote,
        Tag.Anchor, Tag.Heading, Tag.Address, Tag.Control, Tag.Caption, Tag.Paragraph,
    ];

    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names =
    [
        "kind", "heading-level", "own-tag", "depth",
        .. Around.Select(tag => "in-" + tag), .. Hints.Select(hint => "near-" + hint), .. Hints.Select(hint => "around-" + hint),
    ];

    /// <summary>Writes them.</summary>
    public static void Write(ref FeatureRow row, PageTree tree, Block block, double[] prose)
    {
        var tags = Tag.None;
        Hint near = Hint.None, around = Hint.None;
        var depth = 0;
        for (var i = tree.Parent(block.Node); i > 0; i = tree.Parent(i), depth++)
        {
            if (tree.Tag(i).Any(Tag.Root))
                continue;
            tags |= tree.Tag(i);
            if (depth < NearLevels)
                near |= tree.Hint(i);
            if (prose[i] <= prose[0] * PartOfPage)
                around |= tree.Hint(i);
        }
        row.Add(KindNumber(block.Kind));
        row.Add(block.Level);
        row.Add(TagNumber(tree.Tag(block.Element)));
        row.Add(depth);
        foreach (var tag in Around)
            row.Add(tags.Any(tag));
        foreach (var hint in Hints)
            row.Add(near.Any(hint));
        foreach (var hint in Hints)
            row.Add(around.Any(hint));
    }

    /// <summary>A kind as a number, prose first.</summary>
    public static float KindNumber(string kind) => kind switch
    {
        BlockKinds.Paragraph => 0,
        BlockKinds.Quote => 1,
        BlockKinds.Heading => 2,
        BlockKinds.ListItem => 3,
        BlockKinds.TableRow => 4,
        BlockKinds.Caption => 5,
        _ => 6,
    };

    private static float TagNumber(Tag tag) =>
        tag.Any(Tag.Paragraph) ? 0 : tag.Any(Tag.Heading) ? 1 : tag.Any(Tag.ListItem) ? 2 : tag.Any(Tag.Quote) ? 3 : tag.Any(Tag.Cell) ? 4
        : tag.Any(Tag.Caption) ? 5 : tag.Any(Tag.Control | Tag.Form) ? 6 : tag.Any(Tag.Article | Tag.Main) ? 8 : 7;
}

using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Features;

/// <summary>What the reading by density and rules makes of a block, and of those around it.</summary>
internal sealed class RuleFeatures
{
    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names =
    [
        "rule-kept", "rule-reason", "rule-role", "rule-score", "rule-against", "in-body", "in-article", "levels-below-body", "from-first-kept", "from-last-kept",
        "kept-before-share", "kept-near", "kept-in-box",
    ];

    private static readonly string[] RoleOrder =
    [
        BlockRoles.Body, BlockRoles.Heading, BlockRoles.Subtitle, BlockRoles.Caption, BlockRoles.Boilerplate, BlockRoles.Title, BlockRoles.Byline, BlockRoles.Date,
        BlockRoles.Credit, BlockRoles.Section, BlockRoles.Tags, BlockRoles.Related, BlockRoles.AuthorBox, BlockRoles.Newsletter, BlockRoles.Share,
        BlockRoles.Comments, BlockRoles.Advertisement, BlockRoles.Legal, BlockRoles.Header, BlockRoles.Footer, BlockRoles.Navigation,
    ];

    private const int Near = 3;

    private readonly BlockFeatureContext page;
    private readonly int[] keptBefore;
    private readonly int[] keptIn;
    private readonly int first;
    private readonly int last;

    /// <summary>Counts what the rules kept.</summary>
    public RuleFeatures(BlockFeatureContext page)
    {
        this.page = page;
        keptBefore = new int[page.Blocks.Count + 1];
        keptIn = page.Tree.Lend<int>();
        first = -1;
        last = -1;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var letters = block.Kept ? block.Shape.Letters : 0;
            keptBefore[i + 1] = keptBefore[i] + letters;
            keptIn[block.Element] += letters;
            if (!block.Kept)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        for (var i = page.Tree.Count - 1; i > 0; i--)
        {
            if (keptIn[i] != 0)
                keptIn[page.Tree.Parent(i)] += keptIn[i];
        }
    }

    /// <summary>Writes them.</summary>
    public void Write(ref FeatureRow row, int index)
    {
        var block = page.Blocks[index];
        var body = page.Body.Element;
        var count = page.Blocks.Count;
        var inBody = body >= 0 && page.Tree.Contains(body, block.Node);
        row.Add(block.Kept);
        row.Add(Array.IndexOf(Reasons.All, block.Reason));
        row.Add(Array.IndexOf(RoleOrder, block.Role));
        row.AddLog(Math.Max(0, block.Score));
        row.Add(Math.Min(0, (float)block.Score));
        row.Add(inBody);
        row.Add(page.Body.Around >= 0 && page.Tree.Contains(page.Body.Around, block.Node));
        row.Add(inBody ? Levels(block.Element, body) : -1);
        row.Add(Signed(first < 0 ? count : index - first));
        row.Add(Signed(last < 0 ? count : index - last));
        row.AddShare(keptBefore[index], keptBefore[count]);
        row.AddShare(keptBefore[Math.Min(count, index + 1 + Near)] - keptBefore[Math.Max(0, index - Near)] - (block.Kept ? block.Shape.Letters : 0), keptBefore[count]);
        var box = page.Tree.Parent(block.Element) is var parent && parent >= 0 ? parent : block.Element;
        row.AddShare(keptIn[box] - (block.Kept ? block.Shape.Letters : 0), page.Measures.Letters(box) - block.Shape.Letters);
    }

    private int Levels(int element, int body)
    {
        var levels = 0;
        for (; element > body; element = page.Tree.Parent(element))
            levels++;
        return levels;
    }

    private static float Signed(int distance) => MathF.CopySign(MathF.Log2(1 + Math.Abs(distance)), distance);
}

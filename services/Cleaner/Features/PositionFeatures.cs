using NewsPipeline.Cleaner.Blocks;

namespace NewsPipeline.Cleaner.Features;

/// <summary>Where a block stands: in the page, against the headline, against the running text.</summary>
internal sealed class PositionFeatures
{
    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names =
    [
        "index-share", "blocks-before", "blocks-after", "letters-before-share", "prose-before-share", "prose-before", "prose-after",
        "from-headline", "has-headline", "since-prose", "until-prose", "parent-of-last-prose", "parent-of-next-prose", "same-box-last-prose", "same-box-next-prose",
        "near-prose-before", "near-prose-after", "since-heading", "since-link-list",
    ];

    private const double LongProse = 120;
    private const int Near = 5;
    private const double ListDensity = 0.7;

    private readonly BlockFeatureContext page;
    private readonly double[] proseBefore;
    private readonly double[] lettersBefore;
    private readonly int[] lastProse;
    private readonly int[] nextProse;

    /// <summary>Adds up what stands before each block.</summary>
    public PositionFeatures(BlockFeatureContext page)
    {
        this.page = page;
        var blocks = page.Blocks;
        proseBefore = new double[blocks.Count + 1];
        lettersBefore = new double[blocks.Count + 1];
        lastProse = new int[blocks.Count];
        nextProse = new int[blocks.Count];
        var last = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            lastProse[i] = last;
            proseBefore[i + 1] = proseBefore[i] + page.Weights[i];
            lettersBefore[i + 1] = lettersBefore[i] + blocks[i].Shape.Letters;
            if (page.Weights[i] >= LongProse)
                last = i;
        }
        last = -1;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            nextProse[i] = last;
            if (page.Weights[i] >= LongProse)
                last = i;
        }
    }

    /// <summary>Writes them.</summary>
    public void Write(ref FeatureRow row, int index)
    {
        var count = page.Blocks.Count;
        row.AddShare(index, count);
        row.AddLog(index);
        row.AddLog(count - 1 - index);
        row.AddShare(lettersBefore[index], lettersBefore[count]);
        row.AddShare(proseBefore[index], proseBefore[count]);
        row.AddLog(proseBefore[index]);
        row.AddLog(proseBefore[count] - proseBefore[index + 1]);
        var distance = index - page.Headline;
        row.Add(page.Headline < 0 ? 0 : MathF.CopySign(MathF.Log2(1 + Math.Abs(distance)), distance));
        row.Add(page.Headline >= 0);
        row.AddLog(lastProse[index] < 0 ? count : index - lastProse[index]);
        row.AddLog(nextProse[index] < 0 ? count : nextProse[index] - index);
        WriteKin(ref row, index, lastProse[index]);
        WriteKin(ref row, index, nextProse[index]);
        WriteBox(ref row, index, lastProse[index]);
        WriteBox(ref row, index, nextProse[index]);
        row.AddLog(proseBefore[index] - proseBefore[Math.Max(0, index - Near)]);
        row.AddLog(proseBefore[Math.Min(count, index + 1 + Near)] - proseBefore[index + 1]);
        row.AddLog(Since(index, static block => block.Level > 0));
        row.AddLog(Since(index, static block => block.Shape.LinkDensity > ListDensity));
    }

    // Whether the block stands right beside the other: in the same parent.
    private void WriteKin(ref FeatureRow row, int index, int other) =>
        row.Add(other >= 0 && page.Tree.Parent(page.Blocks[index].Element) == page.Tree.Parent(page.Blocks[other].Element));

    // How many levels up from the block the other stands, too; 10 where it does nowhere near.
    private void WriteBox(ref FeatureRow row, int index, int other)
    {
        const int Far = 10;
        if (other < 0)
        {
            row.Add(Far + 1);
            return;
        }
        var steps = 0;
        for (var i = page.Blocks[index].Element; i >= 0 && steps < Far && !page.Tree.Contains(i, page.Blocks[other].Node); i = page.Tree.Parent(i))
            steps++;
        row.Add(steps);
    }

    private int Since(int index, Func<Block, bool> what)
    {
        const int Far = 20;
        var steps = 1;
        while (steps < Far && index - steps >= 0 && !what(page.Blocks[index - steps]))
            steps++;
        return steps;
    }
}

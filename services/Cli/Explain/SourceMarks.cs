namespace NewsPipeline.Cli.Explain;

/// <summary>Finds where the blocks of a page stand in its source, in order; one that is not found has no mark.</summary>
internal static class SourceMarks
{
    private const int Anchor = 40;

    // A short text ("Share") is the block's only near the block before; further on it is another's.
    private const int ShortText = 20;
    private const int ShortReach = 2_000;
    private const int LongReach = 50_000;

    /// <summary>The marks, by source position.</summary>
    internal static List<SourceMark> Find(Explanation explanation)
    {
        var marks = new List<SourceMark>();
        var fold = SourceFold.Of(explanation.Content, explanation.IsMarkup);
        var from = 0;
        foreach (var (number, block) in explanation.Blocks.Index())
        {
            var text = SourceFold.Of(block.Text);
            if (text.Length == 0)
                continue;
            var head = text[..Math.Min(Anchor, text.Length)];
            var start = IndexOf(fold.Text, head, from, text.Length < ShortText ? ShortReach : LongReach);
            if (start < 0)
                continue;
            from = EndOf(fold.Text, text, head, start);
            marks.Add(new SourceMark(fold.Start(start), fold.End(from - 1), number));
        }
        return marks;
    }

    // What is hidden inside a block stands in its source, too: its end is where its last letters are.
    private static int EndOf(string source, string text, string head, int start)
    {
        var tail = text[^Math.Min(Anchor, text.Length)..];
        var end = IndexOf(source, tail, start + Math.Max(0, text.Length - tail.Length), ShortReach);
        return end < 0 ? start + head.Length : end + tail.Length;
    }

    private static int IndexOf(string source, string wanted, int from, int reach) =>
        from >= source.Length ? -1 : source.IndexOf(wanted, from, Math.Min(reach + wanted.Length, source.Length - from), StringComparison.Ordinal);
}

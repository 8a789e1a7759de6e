namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Finds the bold lines of a paragraph, ended by one line break each, that head what follows: headings, and the questions of an interview.</summary>
internal static class BoldLine
{
    private const int MostWords = 12;
    private const int MostWordsOfQuestion = 60;
    private const int LeastWordsOfRest = 6;

    /// <summary>Where the block is to be cut, in UTF-16 units of its text, rising: in the spaces that stand for the line breaks around such lines.</summary>
    public static List<int> Cuts(Block block)
    {
        var cuts = new List<int>();
        if (!block.Spans.Any(span => span.Kind == SpanKind.Strong))
            return cuts;
        var from = 0;
        foreach (var end in block.LineEnds)
        {
            var isWhole = end > from && IsBold(block, from, end) && IsHead(block.Text.AsSpan(from, end - from)) && IsText(Rest(block, end + 1));
            // What a bold line parts must be whole in front, too.
            if (isWhole && (from == 0 || cuts.Count > 0 || TextMeter.Measure(block.Text.AsSpan(0, from - 1), 0).EndsSentence))
            {
                if (from > 0 && (cuts.Count == 0 || cuts[^1] != from - 1))
                    cuts.Add(from - 1);
                cuts.Add(end);
            }
            from = end + 1;
        }
        return cuts;
    }

    // A span may hold the space that stands for the line break.
    private static bool IsBold(Block block, int from, int end)
    {
        foreach (var span in block.Spans)
        {
            if (span.Kind == SpanKind.Strong && from - span.Start is 0 or 1 && span.End - end is 0 or 1)
                return true;
        }
        return false;
    }

    // The text up to the next bold line.
    private static ReadOnlySpan<char> Rest(Block block, int from)
    {
        var start = from;
        foreach (var end in block.LineEnds)
        {
            if (end < from)
                continue;
            if (end > start && start > from && IsBold(block, start, end))
                return block.Text.AsSpan(from, start - 1 - from);
            start = end + 1;
        }
        return from < block.Text.Length ? block.Text.AsSpan(from) : [];
    }

    private static bool IsHead(ReadOnlySpan<char> line)
    {
        var shape = TextMeter.Measure(line, 0);
        var isQuestion = line[^1] == '?';
        return shape.Words > 0 && shape.Words <= (isQuestion ? MostWordsOfQuestion : MostWords) && (isQuestion || !shape.EndsSentence) && line[^1] is not (',' or ';');
    }

    private static bool IsText(ReadOnlySpan<char> rest) =>
        rest.Length > 0 && !char.IsLower(rest[0]) && TextMeter.Measure(rest, 0) is { EndsSentence: true, Words: >= LeastWordsOfRest };
}

using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Cuts a judged block into several, and joins two to one: links, marked stretches and verdict go along.</summary>
internal static class BlockParts
{
    /// <summary>The part of a block's text from one place to another.</summary>
    /// <param name="block">The block.</param>
    /// <param name="from">Where it starts, in UTF-16 units.</param>
    /// <param name="to">Where it ends, exclusive.</param>
    public static Block Cut(Block block, int from, int to)
    {
        var spans = new List<Span>();
        var links = new List<BlockLink>();
        int link = 0, linkLetters = 0;
        foreach (var span in block.Spans)
        {
            // Every link with an address is one of the links, in the same order.
            var isLink = span is { Kind: SpanKind.Link, Url: not null } && link < block.Links.Count;
            var own = isLink ? block.Links[link++] : null;
            var (start, end) = (Math.Max(span.Start, from), Math.Min(span.End, to));
            if (start >= end)
                continue;
            spans.Add(span with { Start = start - from, End = end - from });
            if (own is null)
                continue;
            links.Add(own);
            linkLetters += TextMeter.Letters(block.Text.AsSpan(start, end - start));
        }
        return Copy(block, block.Text[from..to], links, spans, linkLetters, from == 0 ? block.Breaks : 0);
    }

    /// <summary>Two blocks as one, a space between.</summary>
    public static Block Join(Block first, Block second)
    {
        var shift = first.Text.Length + 1;
        List<Span> spans = [.. first.Spans, .. second.Spans.Select(span => span with { Start = span.Start + shift, End = span.End + shift })];
        return Copy(first, first.Text + " " + second.Text, [.. first.Links, .. second.Links], spans, first.Shape.LinkLetters + second.Shape.LinkLetters, first.Breaks);
    }

    /// <summary>A block with more text in front, nothing between.</summary>
    public static Block Behind(string text, Block block)
    {
        List<Span> spans = [.. block.Spans.Select(span => span with { Start = span.Start + text.Length, End = span.End + text.Length })];
        return Copy(block, text + block.Text, [.. block.Links], spans, block.Shape.LinkLetters, block.Breaks, [.. block.LineEnds.Select(end => end + text.Length)]);
    }

    private static Block Copy(Block block, string text, List<BlockLink> links, List<Span> spans, int linkLetters, int breaks, IReadOnlyList<int>? lineEnds = null)
    {
        var copy = new Block
        {
            Kind = block.Kind,
            Level = block.Level,
            Text = text,
            Node = block.Node,
            Element = block.Element,
            Breaks = breaks,
            Links = links,
            Spans = spans,
            LineEnds = lineEnds ?? [],
            Shape = TextMeter.Measure(text, linkLetters),
            Hints = block.Hints,
            Score = block.Score,
        };
        copy.KeepAs(block.Role, block.Reason);
        return copy;
    }
}

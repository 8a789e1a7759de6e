using System.Text;
using NewsPipeline.Cleaner.Blocks;

namespace NewsPipeline.Cleaner.Rendering;

/// <summary>Writes the text of a block with its links and emphasis, properly nested.</summary>
internal static class InlineHtml
{
    /// <summary>Writes one block.</summary>
    public static void Append(StringBuilder html, Block block)
    {
        if (block.Spans.Count == 0)
        {
            ArticleHtml.AppendEscaped(html, block.Text);
            return;
        }
        // Outer stretches first; they nest as elements did, so a stack of ends suffices.
        var spans = block.Spans.OrderBy(span => span.Start).ThenByDescending(span => span.End).ToArray();
        var ends = new Stack<Span>();
        var at = 0;
        foreach (var span in spans)
        {
            at = CloseBefore(html, block.Text, ends, span.Start, at);
            at = AppendText(html, block.Text, at, span.Start);
            if (!Opens(span) || (ends.TryPeek(out var outer) && outer.End < span.End))
                continue;
            html.Append(span.Kind switch
            {
                SpanKind.Link => $"<a href=\"{ArticleHtml.Escape(span.Url!)}\">",
                SpanKind.Strong => "<strong>",
                _ => "<em>",
            });
            ends.Push(span);
        }
        at = CloseBefore(html, block.Text, ends, block.Text.Length, at);
        AppendText(html, block.Text, at, block.Text.Length);
    }

    private static int CloseBefore(StringBuilder html, string text, Stack<Span> ends, int position, int at)
    {
        while (ends.TryPeek(out var inner) && inner.End <= position)
        {
            at = AppendText(html, text, at, inner.End);
            html.Append(ends.Pop().Kind switch { SpanKind.Link => "</a>", SpanKind.Strong => "</strong>", _ => "</em>" });
        }
        return at;
    }

    private static int AppendText(StringBuilder html, string text, int from, int to)
    {
        to = Math.Min(to, text.Length);
        if (to > from)
            ArticleHtml.AppendEscaped(html, text.AsSpan(from, to - from));
        return Math.Max(from, to);
    }

    // Only addresses that a reader can open safely.
    private static bool Opens(Span span) => span.Kind != SpanKind.Link
        || (span.Url is { } url && (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)));
}

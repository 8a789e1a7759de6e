using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Metadata;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Cuts a page into blocks, in document order: block elements and double line breaks end a block, inline elements do not.</summary>
internal sealed class Segmenter(PageTree tree, UrlResolver urls, Deadline deadline)
{
    // What servers take is about this long (RFC 9110, section 4.1, in characters); a longer one would be said again with each block in the link.
    private const int LongestUrl = 8_000;

    // Text for screen readers is short; a name that hides more than this many nodes means something else.
    private const int LargestInvisible = 40;
    private const int ParagraphBreak = 2;

    private readonly List<Block> blocks = [];
    private readonly List<int> open = [];
    private readonly TextRun run = new();
    private int lineBreaks;
    private int startNode = -1;
    private int dataTableEnd;
    private int iconEnd;
    private int breaks;
    // How many open elements keep their white space.
    private int preformatted;

    /// <summary>Cuts the page.</summary>
    public List<Block> Segment()
    {
        var index = 0;
        while (index < tree.Count)
        {
            deadline.Check();
            while (open.Count > 0 && tree.End(open[^1]) <= index)
                Close();
            if (tree.IsText(index))
                Text(index++);
            else if (IsInvisible(index) || (startNode >= 0 && Bubbles.Is(tree, index)))
                index = tree.End(index);
            else
                Open(index++);
        }
        while (open.Count > 0)
            Close();
        Flush();
        return blocks;
    }

    private bool IsInvisible(int index) =>
        tree.Hidden(index) || (tree.Hint(index).Any(Hint.Invisible) && tree.End(index) - index <= LargestInvisible);

    private void Open(int index)
    {
        var tag = tree.Tag(index);
        if (tag.Any(Tag.LineBreak))
        {
            lineBreaks++;
            return;
        }
        if (tag.Any(Tag.Table) && index >= dataTableEnd && DataTables.IsData(tree, index))
        {
            Flush();
            dataTableEnd = tree.End(index);
        }
        open.Add(index);
        if (run.InLink && !tag.Any(Tag.Block))
            OpenInLink(index);
        if (tag.Any(Tag.Preformatted))
            preformatted++;
        if (tag.Any(Tag.Cell) && index < dataTableEnd)
            run.Tab();
        else if (tag.Any(Tag.Block))
            OpenBlock(index, tag);
        else if (tag.Any(Tag.Anchor) && tree.Element(index).TryGetAttribute("href", out var href))
            run.Open(SpanKind.Link, href.Length <= LongestUrl ? urls.Resolve(href) : "", tree.Element(index).GetAttribute("rel"));
        else if (tag.Any(Tag.Strong))
            run.Open(SpanKind.Strong, url: null, rel: null);
        else if (tag.Any(Tag.Emphasis))
            run.Open(SpanKind.Emphasis, url: null, rel: null);
    }

    private void OpenInLink(int index)
    {
        run.Join();
        if (index >= iconEnd && tree.Element(index).TryGetAttribute("class", out var names) && IconNames.Name(names))
            iconEnd = tree.End(index);
    }

    private void Close()
    {
        var index = open[^1];
        var tag = tree.Tag(index);
        if (tag.Any(Tag.Block))
            Break(index, tag);
        else if (tag.Any(Tag.Strong | Tag.Emphasis) || (tag.Any(Tag.Anchor) && tree.Element(index).HasAttribute("href")))
            run.Close();
        if (tag.Any(Tag.Preformatted))
            preformatted--;
        open.RemoveAt(open.Count - 1);
    }

    private void OpenBlock(int index, Tag tag)
    {
        Break(index, tag);
        if (tag == Tag.Block && tree.Element(index).LocalName is "hr")
            breaks++;
    }

    private void Break(int index, Tag tag)
    {
        if (index >= dataTableEnd || tag.Any(Tag.Row | Tag.Caption))
            Flush();
        else
            run.Space();
    }

    private void Text(int index)
    {
        var data = tree.Data(index);
        if (tree.Hidden(index) || data.Length == 0)
            return;
        if (lineBreaks > 0)
        {
            if (data.IsWhiteSpace())
                return;
            if (lineBreaks >= ParagraphBreak && index >= dataTableEnd)
                Flush();
            run.EndLine();
            lineBreaks = 0;
        }
        if (startNode < 0 && !data.IsWhiteSpace())
            startNode = index;
        if (preformatted > 0)
            run.AddPreformatted(PageText.Repair(data.ToString()));
        else if (index < iconEnd && run.InLink)
            run.AddIcon(data);
        else
            run.Add(data);
    }

    private void Flush()
    {
        lineBreaks = 0;
        if (startNode < 0 && run.IsEmpty)
        {
            run.Clear();
            return;
        }
        var text = run.Complete().Trim('\t', ' ', '\n', '\r');
        if (startNode >= 0 && HasInk(text))
            blocks.Add(Create(text));
        else if (startNode >= 0 && TextMarks.IsBreak(text))
            breaks++;
        run.Clear();
        startNode = -1;
    }

    private static bool HasInk(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }

    private Block Create(string text)
    {
        var element = tree.Ancestor(startNode, Tag.Block);
        var kind = BlockKind.Of(tree, startNode, startNode < dataTableEnd, out var level);
        return new Block
        {
            Kind = kind,
            Level = level,
            Text = text,
            Node = startNode,
            Element = element,
            Breaks = breaks,
            Links = run.Links,
            Spans = run.Spans,
            LineEnds = preformatted > 0 ? [] : run.Lines,
            Shape = TextMeter.Measure(text, run.LinkLetters),
        };
    }
}

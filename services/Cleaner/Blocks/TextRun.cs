using System.Text;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Gathers the text of one block, white space collapsed as a browser shows it: none is invented between inline elements.</summary>
internal sealed class TextRun
{
    private readonly StringBuilder text = new();
    private readonly List<BlockLink> links = [];
    private readonly List<Span> spans = [];
    private readonly List<(int Start, SpanKind Kind, string? Url, string? Rel)> open = [];
    // Whether each element that is open opened a stretch: one inside another of its kind says nothing new, and hostile pages
    // nest hundreds around every block.
    private readonly List<bool> opened = [];
    // What may be left out of a link's title, and where an element begins within it.
    private readonly LinkTitle title = new();
    private readonly List<int> lines = [];
    private int openLinks;
    private bool space;

    /// <summary>Whether nothing but white space was added yet.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Letters inside links so far.</summary>
    public int LinkLetters { get; private set; }

    /// <summary>Whether a link is open.</summary>
    public bool InLink => openLinks > 0;

    /// <summary>The links that are complete.</summary>
    public IReadOnlyList<BlockLink> Links => links.Count == 0 ? [] : links.ToArray();

    /// <summary>The marked stretches that are complete.</summary>
    public IReadOnlyList<Span> Spans => spans.Count == 0 ? [] : spans.ToArray();

    /// <summary>Where lines end that <see cref="EndLine"/> has ended.</summary>
    public IReadOnlyList<int> Lines => lines.Count == 0 ? [] : lines.ToArray();

    /// <summary>White space, however much of it.</summary>
    public void Space() => space = true;

    /// <summary>Tells that an inline element begins within a link.</summary>
    public void Join() => title.Join();

    /// <summary>Adds the data of an icon within a link: part of the text, not of the link's title.</summary>
    public void AddIcon(ReadOnlySpan<char> data)
    {
        var start = text.Length;
        Add(data);
        title.LeaveOut(start, text.Length);
    }

    /// <summary>White space that a line break stands for.</summary>
    public void EndLine()
    {
        if (text.Length > 0 && text[^1] != '\t' && (lines.Count == 0 || lines[^1] < text.Length))
            lines.Add(text.Length);
        space = true;
    }

    /// <summary>Adds the data of a text node.</summary>
    public void Add(ReadOnlySpan<char> data)
    {
        while (data.Length > 0)
        {
            // Between elements stands mostly white space alone, and a lot of it.
            if (TextMarks.IsSpace(data[0]))
            {
                space = true;
                data = data[1..];
                continue;
            }
            var plain = data.IndexOfAny(TextMarks.Unplain);
            AddPlain(plain < 0 ? data : data[..plain]);
            if (plain < 0)
                return;
            space |= TextMarks.IsSpace(data[plain]);
            data = data[(plain + 1)..];
        }
    }

    // Words with plain spaces between them; as a rule one each, and then all of it is as it should be.
    private void AddPlain(ReadOnlySpan<char> data)
    {
        while (data.Length > 0)
        {
            var start = data.IndexOfAnyExcept(' ');
            space |= start != 0;
            if (start < 0)
                return;
            data = data[start..];
            var end = data.IndexOf("  ", StringComparison.Ordinal);
            var words = end < 0 ? data : data[..end];
            data = end < 0 ? default : data[end..];
            var trailing = words[^1] == ' ';
            Ink(trailing ? words[..^1] : words);
            space |= trailing;
        }
    }

    private void Ink(ReadOnlySpan<char> words)
    {
        Separate();
        text.Append(words);
        if (openLinks > 0)
            LinkLetters += TextMeter.Letters(words);
    }

    /// <summary>Adds preformatted text, line breaks kept.</summary>
    public void AddPreformatted(string data) => text.Append(data);

    /// <summary>Adds a tab between the cells of a row.</summary>
    public void Tab()
    {
        if (text.Length == 0)
            return;
        text.Append('\t');
        space = false;
    }

    /// <summary>Starts a link or other marked stretch.</summary>
    public void Open(SpanKind kind, string? url, string? rel)
    {
        opened.Add(!IsOpen(kind));
        if (!opened[^1])
            return;
        open.Add((-1, kind, url, rel));
        if (kind == SpanKind.Link)
            openLinks++;
    }

    private bool IsOpen(SpanKind kind)
    {
        foreach (var outer in open)
        {
            if (outer.Kind == kind)
                return true;
        }
        return false;
    }

    /// <summary>Ends the innermost stretch.</summary>
    public void Close()
    {
        var isStretch = opened[^1];
        opened.RemoveAt(opened.Count - 1);
        if (!isStretch)
            return;
        var (start, kind, url, rel) = open[^1];
        open.RemoveAt(open.Count - 1);
        if (kind == SpanKind.Link)
            openLinks--;
        Finish(start, kind, url, rel);
    }

    /// <summary>Ends the block: gives its text, the stretches still open being cut here and going on in the next.</summary>
    public string Complete()
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            Finish(open[i].Start, open[i].Kind, open[i].Url, open[i].Rel);
            open[i] = open[i] with { Start = -1 };
        }
        return text.ToString();
    }

    /// <summary>Empties it for the next block.</summary>
    public void Clear()
    {
        text.Clear();
        links.Clear();
        spans.Clear();
        title.Clear();
        lines.Clear();
        LinkLetters = 0;
        space = false;
    }

    private void Separate()
    {
        if (space && text.Length > 0 && text[^1] != '\t')
            text.Append(' ');
        title.Ink(text.Length, isParted: space);
        space = false;
        for (var i = open.Count - 1; i >= 0 && open[i].Start < 0; i--)
            open[i] = open[i] with { Start = text.Length };
    }

    private void Finish(int start, SpanKind kind, string? url, string? rel)
    {
        if (start < 0 || start >= text.Length)
            return;
        spans.Add(new(start, text.Length, kind, url));
        if (kind == SpanKind.Link && url is not null)
            links.Add(new() { Url = url, Text = title.Of(text, start), Rel = rel });
    }
}

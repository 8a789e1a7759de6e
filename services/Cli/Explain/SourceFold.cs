using System.Net;
using System.Text;

namespace NewsPipeline.Cli.Explain;

/// <summary>
/// The letters and digits that a page shows, lower case, with where each stands in its source: white space, tags, scripts and references
/// left out or resolved, so that the text of a block can be found in it.
/// </summary>
internal sealed class SourceFold
{
    private const int LongestReference = 32;

    // What stands in these is no text of a block.
    private static readonly string[] Unseen = ["script", "style", "title", "noscript", "template", "textarea", "select", "svg"];

    private readonly StringBuilder _letters = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly string _source;

    private SourceFold(string source) => _source = source;

    /// <summary>The letters.</summary>
    internal string Text => field ??= _letters.ToString();

    /// <summary>Where the source of the letter at an index starts.</summary>
    internal int Start(int index) => _starts[index];

    /// <summary>Where the source of the letter at an index ends.</summary>
    internal int End(int index) => _ends[index];

    /// <summary>Folds a source.</summary>
    internal static SourceFold Of(string source, bool isMarkup)
    {
        var fold = new SourceFold(source);
        for (var at = 0; at < source.Length;)
        {
            var c = source[at];
            at = isMarkup && c == '<' ? fold.AfterTag(at) : isMarkup && c == '&' ? fold.AddReference(at) : fold.Add(c, at, at + 1);
        }
        return fold;
    }

    /// <summary>Folds a text as the source was.</summary>
    internal static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }
        return letters.ToString();
    }

    private int Add(char c, int start, int end)
    {
        if (char.IsLetterOrDigit(c))
        {
            _letters.Append(char.ToLowerInvariant(c));
            _starts.Add(start);
            _ends.Add(end);
        }
        return end;
    }

    private int AddReference(int at)
    {
        var length = _source.AsSpan(at, Math.Min(LongestReference, _source.Length - at)).IndexOf(';') + 1;
        var written = _source.Substring(at, length);
        var meant = WebUtility.HtmlDecode(written);
        if (meant == written)
            return at + 1;
        foreach (var c in meant)
            Add(c, at, at + length);
        return at + length;
    }

    private int AfterTag(int at)
    {
        var rest = _source.AsSpan(at + 1);
        if (rest.StartsWith("!--"))
            return After("-->", at);
        if (rest.Length == 0 || !(char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!' or '?'))
            return at + 1;
        foreach (var name in Unseen)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest.Length > name.Length && !char.IsAsciiLetterOrDigit(rest[name.Length]))
                return After("</" + name, at);
        }
        return After(">", at);
    }

    private int After(string mark, int at)
    {
        var found = _source.IndexOf(mark, at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? _source.Length : found + mark.Length;
    }
}

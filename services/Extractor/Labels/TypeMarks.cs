using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Finds what headline and first lines say of the kind of article.</summary>
internal static class TypeMarks
{
    private const int Reach = 400;
    private const int WireReach = 120;
    private const int MaxLabel = 30;
    private const int MaxLine = 80;

    private static readonly string[] Separators = [" | ", ": ", " – ", " — ", " - "];
    private static readonly string[] Wires = [.. RuleData.Words("press-releases", "wires")];
    private static readonly string[] Openings = [.. RuleData.Words("press-releases", "openings")];

    /// <summary>The labels before or behind a headline: <c>Opinion | …</c>, <c>Interview: …</c>, <c>… – live updates</c>.</summary>
    internal static IEnumerable<string> Labels(string headline)
    {
        foreach (var separator in Separators)
        {
            if (headline.IndexOf(separator, StringComparison.Ordinal) is var first and > 0 and <= MaxLabel)
                yield return headline[..first];
            if (headline.LastIndexOf(separator, StringComparison.Ordinal) is var last and > 0 && headline.Length - last - separator.Length is > 0 and <= MaxLabel)
                yield return headline[(last + separator.Length)..];
        }
    }

    /// <summary>Whether the page opens as a press release does: <c>FOR IMMEDIATE RELEASE</c>, <c>OSLO, May 3, 2024 /PRNewswire/ --</c>.</summary>
    internal static bool IsPressRelease(PageEvidence page)
    {
        for (var i = Math.Max(0, page.FirstKept - 6); i <= page.FirstKept + 1 && i < page.Page.Blocks.Count; i++)
        {
            var text = page.Page.Blocks[i].Text;
            if (IsOpening(text))
                return true;
            if (page.Page.Blocks[i].Kept && NamesWire(text.AsSpan(0, Math.Min(text.Length, Reach))))
                return true;
        }
        return false;
    }

    // Names of wires are brands; only in the brackets of a dateline do they say what the text is.
    private static bool NamesWire(ReadOnlySpan<char> head)
    {
        var last = Math.Min(head.Length, WireReach);
        for (var at = 0; at < last; at++)
        {
            if (head[at] is not ('/' or '('))
                continue;
            foreach (var wire in Wires)
            {
                if (head[(at + 1)..].StartsWith(wire, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }

    // The whole line, or parted from what follows by a sign, or in capitals, or a line with a name or a date behind it: not "Press releases about the vote were sent".
    private static bool IsOpening(string text)
    {
        foreach (var opening in Openings)
        {
            if (!text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text.AsSpan(opening.Length);
            var next = rest.TrimStart();
            if (next.IsEmpty || ":–—-/|•·([".Contains(next[0], StringComparison.Ordinal) || !char.IsLetter(rest[0]) && (text.StartsWith(opening, StringComparison.Ordinal) || text.Length <= MaxLine && (char.IsUpper(next[0]) || char.IsAsciiDigit(next[0]))))
                return true;
        }
        return false;
    }
}

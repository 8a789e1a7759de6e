using System.Text;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Parts the texts of outer elements of a byline where an inner element or the metadata gives a name alone: <c>Ann LeeBo Ek</c>, <c>Ann LeeCity Reporter</c>.</summary>
internal static class NestedNames
{
    private const int MaxName = 40;
    private const int MaxText = 200;

    /// <summary>Parts them: what follows such a name without a separator is a post or a button, unless it is another such name.</summary>
    internal static void Part(List<AuthorList> lists)
    {
        var names = Names(lists);
        if (names.Count == 0)
            return;
        foreach (var list in lists)
        {
            if (list.Origin != Origins.Byline)
                continue;
            for (var i = 0; i < list.Raw.Count; i++)
            {
                if (list.Raw[i].Length <= MaxText && names.Exists(name => name.Length < list.Raw[i].Length && list.Raw[i].Contains(name, StringComparison.Ordinal)))
                    list.Raw[i] = Parted(list.Raw[i], names);
            }
        }
    }

    private static string Parted(string text, List<string> names)
    {
        var parted = new StringBuilder(text.Length);
        var isBehind = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (names.Find(name => name.Length < text.Length && IsAt(text, i, name)) is { } name)
            {
                if (isBehind || i > 0 && char.IsLetter(text[i - 1]))
                    parted.Append(" | ");
                parted.Append(name);
                i += name.Length - 1;
                isBehind = true;
                continue;
            }
            if (isBehind && IsSeparator(text, i))
            {
                isBehind = false;
                parted.Append(' ');
            }
            if (!isBehind)
                parted.Append(text[i]);
        }
        return parted.ToString();
    }

    // "Ann Lee" in "Ann Leeson" is none, nor in "Joann Lee"; "byAnn Lee" and "Ann LeeTwitter" are stuck together.
    private static bool IsAt(string text, int at, string name)
    {
        var end = at + name.Length;
        return text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) &&
            (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || char.IsLower(text[at - 1]) && char.IsUpper(name[0])) &&
            (end == text.Length || !char.IsLetterOrDigit(text[end]) && text[end] is not ('-' or '\'' or '’') || char.IsUpper(text[end]) && char.IsLower(text[end - 1]) || char.IsUpper(text[end]) && !name.Any(char.IsLower));
    }

    private static bool IsSeparator(string text, int at)
    {
        if (text[at] is ',' or ';' or '|' or '/' or '&' or '·' or '•' or '\n' or '(' or '–' or '—')
            return true;
        if (text[at] != ' ')
            return false;
        var end = text.IndexOf(' ', at + 1);
        return end > at + 1 && AuthorWords.Conjunctions.Contains(text[(at + 1)..end]);
    }

    // Those that stand in a longer text of a byline, the longest first; unmarked ones only where they begin with a given name.
    private static List<string> Names(List<AuthorList> lists)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            if (!list.IsMarked && list.Origin != Origins.Byline)
                continue;
            foreach (var raw in list.Raw)
            {
                if (raw.Length is > 2 and <= MaxName && !names.Contains(raw) && IsInLonger(raw, lists) && IsName(raw, list.IsMarked) && (list.IsMarked || raw.Contains(' ', StringComparison.Ordinal) && GivenNames.Begin(raw)))
                    names.Add(raw);
            }
        }
        return [.. names.OrderByDescending(name => name.Length)];
    }

    private static bool IsInLonger(string raw, List<AuthorList> lists)
    {
        foreach (var list in lists)
        {
            if (list.Origin != Origins.Byline)
                continue;
            foreach (var other in list.Raw)
            {
                if (other.Length > raw.Length && other.Contains(raw, StringComparison.Ordinal))
                    return true;
            }
        }
        return false;
    }

    // What is glued itself parts nothing.
    private static bool IsName(string raw, bool isMarked)
    {
        if (BylineReader.Names(raw, isMarked) is not [var name] || name != raw)
            return false;
        for (var i = 3; i < raw.Length; i++)
        {
            if (char.IsUpper(raw[i]) && char.IsLetter(raw[i - 1]) && raw[i..].Split(' ')[0] is var rest && (AuthorWords.Ends.Contains(rest) || rest.Length > 12))
                return false;
        }
        return true;
    }
}

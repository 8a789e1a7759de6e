using System.Buffers;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Cuts a byline into what may be names.</summary>
internal static class BylineParts
{
    private static readonly char[] SignList = [',', ';', '|', '/', '&', '·', '•', '\n', '\t', '、', '，', '；', '+', '►', '«', '»', '●', '⋅', '∙', '‧', '／', '⁄'];
    private static readonly SearchValues<char> Signs = SearchValues.Create(SignList);
    private static readonly string[] Dashes = [" - ", " – ", " — ", " -- ", " _ ", " > "];
    private static readonly SearchValues<char> DashSigns = SearchValues.Create("-–—_>");

    /// <summary>The parts between separators, conjunctions and brackets; those that a conjunction joins have the same number.</summary>
    internal static IEnumerable<(string Text, int Number)> Split(string byline)
    {
        var number = 0;
        foreach (var part in AtSigns(WithoutBrackets(byline)))
        {
            foreach (var piece in AtDashes(part))
            {
                foreach (var name in AtConjunctions(piece))
                    yield return (name, number);
                number++;
            }
        }
    }

    private static string WithoutBrackets(string text)
    {
        // A byline that stands in brackets as a whole is all there is of it.
        if (text.Length > 2 && (text[0], text[^1]) is ('[', ']') or ('(', ')') && text.AsSpan(1, text.Length - 2).IndexOfAny("[]()") < 0)
            return text[1..^1];
        for (var open = text.AsSpan().IndexOfAny('(', '[', '（'); open >= 0; open = text.AsSpan().IndexOfAny('(', '[', '（'))
        {
            var close = text.IndexOfAny([')', ']', '）'], open);
            text = close < 0 ? text[..open] : $"{text[..open]},{text[(close + 1)..]}";
        }
        return text;
    }

    // As a rule none of them stands there, and one look tells.
    private static string[] AtSigns(string text) => text.AsSpan().ContainsAny(Signs)
        ? text.Replace(", Jr", " Jr", StringComparison.Ordinal).Replace(", Sr", " Sr", StringComparison.Ordinal).Split(SignList, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : Whole(text);

    private static string[] AtDashes(string text) => text.AsSpan().ContainsAny(DashSigns)
        ? text.Split(Dashes, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : Whole(text);

    private static string[] Whole(string text) => text.Trim() is { Length: > 0 } whole ? [whole] : [];

    private static IEnumerable<string> AtConjunctions(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var from = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsConjunction(words, i, from))
                continue;
            if (i > from)
                yield return string.Join(' ', words[from..i]);
            from = i + 1;
        }
        if (from < words.Length)
            yield return string.Join(' ', words[from..]);
    }

    // A single letter joins two names only where both sides are long enough to be one: "José Ortega y Gasset" is one name.
    private static bool IsConjunction(string[] words, int i, int from)
    {
        var word = words[i];
        if (!AuthorWords.Conjunctions.Contains(word) || char.IsUpper(word[0]) && !word.Equals("AND", StringComparison.OrdinalIgnoreCase) && word != "UND")
            return false;
        return word.Length > 1 || i - from >= 2 && words.Length - i > 2;
    }
}

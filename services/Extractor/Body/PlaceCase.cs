using System.Text;

namespace NewsPipeline.Extractor.Body;

/// <summary>Writes a name in capitals as running text would.</summary>
internal static class PlaceCase
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Small =
        new HashSet<string>(["of", "the", "on", "upon", "de", "do", "da", "dos", "del", "der", "am", "an", "im", "bei", "sur", "sous", "en", "au", "aux", "di", "aan", "den"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary><c>NEW YORK</c> as <c>New York</c>, <c>ST. LOUIS</c> as <c>St. Louis</c>; a letter before a full stop (<c>U.N.</c>) stays.</summary>
    internal static string Lower(string capitals) => Write(capitals, hasSmall: false);

    /// <summary>The same for a place, whose small words keep none: <c>Rio de Janeiro</c>, <c>Port-au-Prince</c>, <c>Den Haag</c>.</summary>
    internal static string LowerPlace(string capitals) => Write(capitals, hasSmall: true);

    private static string Write(string capitals, bool hasSmall)
    {
        var text = new StringBuilder(capitals.Length);
        var isSmall = false;
        for (var i = 0; i < capitals.Length; i++)
        {
            var startsWord = i == 0 || !char.IsLetter(capitals[i - 1]) && capitals[i - 1] is not ('\'' or '’');
            if (startsWord)
                isSmall = hasSmall && i > 0 && Small.Contains(Word(capitals, i));
            text.Append(startsWord && !isSmall ? capitals[i] : char.ToLowerInvariant(capitals[i]));
        }
        return text.ToString();
    }

    private static ReadOnlySpan<char> Word(string text, int from)
    {
        var end = from;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end < text.Length && text[end] == '.' ? [] : text.AsSpan(from, end - from);
    }
}

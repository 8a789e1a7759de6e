using System.Globalization;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Cuts a text into the numbers and words that dates are made of.</summary>
internal static class DateTokens
{
    /// <summary>The tokens of <paramref name="text"/>; numbers of more than five digits are left out.</summary>
    internal static List<DateToken> Cut(ReadOnlySpan<char> text)
    {
        var tokens = new List<DateToken>(16);
        var i = 0;
        while (i < text.Length)
        {
            var from = i;
            if (char.IsAsciiDigit(text[i]))
            {
                var value = 0;
                var last = GluedYearEnd(text, i);
                while (i < last && char.IsAsciiDigit(text[i]))
                    value = value < 100_000 ? value * 10 + text[i++] - '0' : Skip(ref i, value);
                if (value < 100_000)
                    tokens.Add(new DateToken(from, i - from, value));
            }
            else if (IsWord(text[i]))
            {
                while (i < text.Length && IsWord(text[i]))
                    i++;
                tokens.Add(new DateToken(from, i - from, -1));
            }
            else
            {
                i++;
            }
        }
        return tokens;
    }

    /// <summary>The text with digits of other scripts as ASCII, invisible marks and non-breaking spaces as spaces; of the same length.</summary>
    internal static string Fold(string text) => System.Text.Ascii.IsValid(text) ? text : string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            var c = source[i];
            target[i] = c < 128 ? c
                : char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c))
                : char.IsWhiteSpace(c) || c is '\u200E' or '\u200F' or '\u200B' or '\u202A' or '\u202B' or '\u202C' ? ' '
                : c;
        }
    });

    // "3 May 202421:25": year and hour of two elements that nothing parts.
    private static int GluedYearEnd(ReadOnlySpan<char> text, int i)
    {
        var end = i;
        while (end < text.Length && end - i < 7 && char.IsAsciiDigit(text[end]))
            end++;
        return end - i == 6 && end + 2 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]) && text[i..].StartsWith("20") ? i + 4 : text.Length;
    }

    private static int Skip(ref int i, int value)
    {
        i++;
        return value;
    }

    private static bool IsWord(char c) => char.IsLetter(c) ||
        c > 0x300 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

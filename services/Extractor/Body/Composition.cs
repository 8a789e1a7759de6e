using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Body;

/// <summary>
/// Composes letters and marks as NFC does (UAX 15). Written out because the program runs without ICU, where
/// <see cref="string.Normalize()"/> leaves anything but ASCII as it is. Marks are taken to be in canonical order.
/// </summary>
internal static class Composition
{
    private const char Punctuation = '\u2000';
    private const int HangulFirst = 0xAC00;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Tails = 0x11A7;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    private static readonly FrozenDictionary<(char Base, char Mark), char> Pairs = RuleData.Words("compositions", "pairs")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(pair => (Letter(pair[0]), Letter(pair[1])), pair => Letter(pair[2]));

    // What can join the character before it: marks, and the vowels and tails of Hangul.
    private static readonly char[] SecondLetters =
        [.. Pairs.Keys.Select(pair => pair.Mark).Distinct(), .. Enumerable.Range(Vowels, VowelCount).Concat(Enumerable.Range(Tails + 1, TailCount - 1)).Select(code => (char)code)];

    private static readonly SearchValues<char> Seconds = SearchValues.Create(SecondLetters);

    // They stand below or above the punctuation of most texts, and two ranges are looked for faster than many letters.
    private static readonly (char First, char Last) Below = Range(letter => letter < Punctuation);
    private static readonly (char First, char Last) Above = Range(letter => letter >= Punctuation);

    /// <summary>The text with every composable pair composed; the same object where there is none.</summary>
    internal static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(Below.First, Below.Last) && !text.AsSpan().ContainsAnyInRange(Above.First, Above.Last) || !text.AsSpan().ContainsAny(Seconds))
            return text;
        StringBuilder? composed = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            // Below U+0300 nothing combines with what stands before it.
            if (c >= 0x300 && (composed is null ? i > 0 : composed.Length > 0) && Pair(composed is null ? text[i - 1] : composed[^1], c) is { } letter)
            {
                composed ??= new StringBuilder(text, 0, i, text.Length);
                composed[^1] = letter;
            }
            else
            {
                composed?.Append(c);
            }
        }
        return composed?.ToString() ?? text;
    }

    private static char? Pair(char first, char second)
    {
        if (first is >= (char)Leads and < (char)(Leads + 19) && second is >= (char)Vowels and < (char)(Vowels + VowelCount))
            return (char)(HangulFirst + ((first - Leads) * VowelCount + second - Vowels) * TailCount);
        if (first is >= (char)HangulFirst and <= '\uD7A3' && (first - HangulFirst) % TailCount == 0 && second is > (char)Tails and < (char)(Tails + TailCount))
            return (char)(first + second - Tails);
        return Pairs.TryGetValue((first, second), out var letter) ? letter : null;
    }

    private static (char First, char Last) Range(Func<char, bool> wanted) => (SecondLetters.Where(wanted).Min(), SecondLetters.Where(wanted).Max());

    private static char Letter(string hex) => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

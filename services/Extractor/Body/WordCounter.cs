using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NewsPipeline.Extractor.Body;

/// <summary>Counts words: runs of letters and digits, each ideograph and kana as one.</summary>
internal static class WordCounter
{
    private const int Together = 16;
    private const byte Part = 1;
    private const byte Apostrophe = 2;

    // What an ASCII character is to a word: part of one, what may stand in one, or neither.
    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 0x80).Select(code => char.IsAsciiLetterOrDigit((char)code) ? Part : code == '\'' ? Apostrophe : (byte)0)];

    /// <summary>The number of words of a text.</summary>
    internal static int Count(string text)
    {
        var words = 0;
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % Together == 0 && TryCount(text.AsSpan(i), ref words, ref inWord))
            {
                i += Together - 1;
                continue;
            }
            var c = text[i];
            if (c < 0x80)
            {
                var kind = Kinds[c];
                var isWord = kind == Part;
                words += isWord & !inWord ? 1 : 0;
                inWord = isWord | (inWord & kind == Apostrophe);
                continue;
            }
            _ = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            i += length - 1;
            if (IsIdeograph(rune.Value))
            {
                words++;
                inWord = false;
            }
            else if (IsWord(rune))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (rune.Value is not ('’' or '\u00AD'))
            {
                inWord = false;
            }
        }
        return words;
    }

    // Sixteen ASCII characters at once, a bit each, the first in the lowest; false where the text has fewer, or others among them.
    private static bool TryCount(ReadOnlySpan<char> text, ref int words, ref bool inWord)
    {
        if (text.Length < Together)
            return false;
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var (first, second) = (Vector128.Create(units), Vector128.Create(units[Vector128<ushort>.Count..]));
        if (Vector128.GreaterThanAny(first | second, Vector128.Create((ushort)0x7F)))
            return false;
        var characters = Vector128.Narrow(first, second);
        var part = (IsWithin(characters | Vector128.Create((byte)0x20), (byte)'a', (byte)'z') | IsWithin(characters, (byte)'0', (byte)'9')).ExtractMostSignificantBits();
        var apostrophes = Vector128.Equals(characters, Vector128.Create((byte)'\'')).ExtractMostSignificantBits();
        var before = inWord ? 1u : 0;
        // The addition carries a word on to the end of the run of apostrophes behind it.
        var ofWord = part | (apostrophes & ~(apostrophes + (((part << 1) | before) & apostrophes)));
        words += BitOperations.PopCount(part & ~((ofWord << 1) | before));
        inWord = (ofWord >> (Together - 1) & 1) != 0;
        return true;
    }

    private static Vector128<byte> IsWithin(Vector128<byte> values, byte low, byte high) => Vector128.LessThanOrEqual(values - Vector128.Create(low), Vector128.Create((byte)(high - low)));

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) ||
        rune.Value > 0x300 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Unified ideographs with extensions A to H, compatibility ideographs, hiragana and katakana.
    private static bool IsIdeograph(int c) => c is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0x20000 and <= 0x323AF or >= 0xF900 and <= 0xFAFF or >= 0x3041 and <= 0x30FF;
}

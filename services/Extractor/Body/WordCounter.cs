using System.Globalization;
using System.Text;

namespace NewsPipeline.Extractor.Body;

/// <summary>Counts words: runs of letters and digits, each ideograph and kana as one.</summary>
internal static class WordCounter
{
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

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) ||
        rune.Value > 0x300 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Unified ideographs with extensions A to H, compatibility ideographs, hiragana and katakana.
    private static bool IsIdeograph(int c) => c is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0x20000 and <= 0x323AF or >= 0xF900 and <= 0xFAFF or >= 0x3041 and <= 0x30FF;
}

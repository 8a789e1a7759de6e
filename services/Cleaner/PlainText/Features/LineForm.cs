using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>Traces that a card or a menu leaves when it becomes a line of text: words run together, a title said twice.</summary>
internal static class LineForm
{
    private const int ShortWord = 3;
    private const int MostGlued = 3;
    private const int StartWords = 3;
    private const int MostWords = 80;

    /// <summary>Adds the share of short words, how many words seem glued together, and whether the line's first words stand in it again.</summary>
    public static void Add(ref FeatureRow row, ReadOnlySpan<char> text)
    {
        int words = 0, brief = 0, glued = 0, length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && i + 1 < text.Length && IsGlued(text[i - 1], text[i], text[i + 1]))
                glued++;
            if (char.IsLetterOrDigit(text[i]))
                length++;
            if (length == 0 || (i + 1 < text.Length && char.IsLetterOrDigit(text[i])))
                continue;
            words++;
            brief += length <= ShortWord ? 1 : 0;
            length = 0;
        }
        row.Add((float)brief / Math.Max(1, words));
        row.Add(Math.Min(MostGlued, glued));
        row.Add(SaysStartAgain(text));
    }

    // "yesterdayThe", "news.Read", "2024Sport": what stood in elements side by side.
    private static bool IsGlued(char before, char at, char after) =>
        char.IsUpper(at) && char.IsLower(after) && (char.IsLower(before) || char.IsDigit(before) || before is '.' or '!' or '?' or ')' or '”' or '"');

    private static bool SaysStartAgain(ReadOnlySpan<char> text)
    {
        Span<uint> words = stackalloc uint[MostWords];
        words = words[..WordGrams.Read(text, words)];
        return words.Length >= 2 * StartWords && words[StartWords..].IndexOf(words[..StartWords]) >= 0;
    }
}

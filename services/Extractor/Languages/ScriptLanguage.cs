namespace NewsPipeline.Extractor.Languages;

/// <summary>The languages that their script gives away.</summary>
internal static class ScriptLanguage
{
    // An ideograph says more than a letter: two short sentences of Chinese.
    private const int MinLetters = 12;

    private static readonly (int From, int To, string Language)[] Scripts =
    [
        (0xAC00, 0xD7AF, "ko"), (0x0370, 0x03FF, "el"), (0x0590, 0x05FF, "he"), (0x0E00, 0x0E7F, "th"), (0x10A0, 0x10FF, "ka"), (0x0530, 0x058F, "hy"),
        (0x0980, 0x09FF, "bn"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"), (0x0A80, 0x0AFF, "gu"), (0x0A00, 0x0A7F, "pa"), (0x0D00, 0x0D7F, "ml"), (0x0C80, 0x0CFF, "kn"),
        (0x0D80, 0x0DFF, "si"), (0x1000, 0x109F, "my"), (0x1780, 0x17FF, "km"), (0x0E80, 0x0EFF, "lo"), (0x1200, 0x137F, "am"),
    ];

    /// <summary>The language of a text in a script that one language uses, or null. Arabic and Devanagari are shared: left to other evidence.</summary>
    internal static string? Guess(ReadOnlySpan<char> text)
    {
        if (!HasOtherLetters(text))
            return null;
        Span<int> counts = stackalloc int[Scripts.Length];
        counts.Clear();
        var (letters, ideographs, kana) = (0, 0, 0);
        foreach (var c in text)
        {
            if (c < 0x0370)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                continue;
            }
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (c is >= '\u3041' and <= '\u30FF')
                kana++;
            else if (c is >= '\u4E00' and <= '\u9FFF')
                ideographs++;
            else
                Count(c, counts);
        }
        if (letters < MinLetters)
            return null;
        if (kana * 10 > letters)
            return "ja";
        if (ideographs * 2 > letters)
            return "zh";
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] * 2 > letters)
                return Scripts[i].Language;
        }
        return null;
    }

    // Most pages have none, and a look tells.
    private static bool HasOtherLetters(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\u0370', '\uFFFF'); at >= 0; at = text.IndexOfAnyInRange('\u0370', '\uFFFF'))
        {
            if (char.IsLetter(text[at]))
                return true;
            text = text[(at + 1)..];
        }
        return false;
    }

    private static void Count(char c, Span<int> counts)
    {
        for (var i = 0; i < Scripts.Length; i++)
        {
            if (c < Scripts[i].From || c > Scripts[i].To)
                continue;
            counts[i]++;
            return;
        }
    }
}

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Counts what a text is like.</summary>
internal static class TextMeter
{
    private const int IdeographWeight = 3;

    // What an ASCII character is, one bit each: what counts in most texts is then added up without a choice at every letter.
    private const int Part = 1, Upper = 2, Digit = 4, Joins = 8, Comma = 16, Stop = 32;
    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 0x80).Select(code => (byte)KindOf((char)code))];

    /// <summary>Measures a text of which <paramref name="linkLetters"/> lie in links.</summary>
    public static TextShape Measure(ReadOnlySpan<char> text, int linkLetters)
    {
        int letters = 0, words = 0, sentences = 0, commas = 0, upper = 0, digits = 0, ideographs = 0;
        // Whether the character before is of a word, as 0 or 1.
        var inWord = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                int kind = Kinds[c];
                var part = kind & Part;
                letters += part;
                words += part & ~inWord;
                inWord = part | (inWord & (kind / Joins));
                upper += (kind / Upper) & 1;
                digits += (kind / Digit) & 1;
                commas += (kind / Comma) & 1;
                if ((kind & Stop) != 0 && EndsSentence(text, i))
                    sentences++;
            }
            else if (IsIdeograph(c))
            {
                letters += IdeographWeight;
                ideographs++;
                inWord = 0;
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                letters++;
                words += 1 - inWord;
                inWord = 1;
                if (char.IsUpper(c))
                    upper++;
                else if (char.IsDigit(c))
                    digits++;
            }
            else
            {
                if (c != '’')
                    inWord = 0;
                if (IsComma(c))
                    commas++;
                else if (EndsSentence(text, i))
                    sentences++;
            }
        }
        return new(letters, linkLetters, words + (ideographs / 2), sentences, commas, EndsAsSentence(text), upper, digits);
    }

    /// <summary>The letters of a text, as <see cref="TextShape.Letters"/> counts them.</summary>
    public static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += Weight(c);
        return letters;
    }

    /// <summary>What one UTF-16 unit adds to the letters.</summary>
    public static int Weight(char c) => IsIdeograph(c) ? IdeographWeight : char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? 1 : 0;

    private static int KindOf(char c) => char.IsAsciiLetterUpper(c) ? Part | Upper : char.IsAsciiDigit(c) ? Part | Digit : char.IsAsciiLetter(c) ? Part
        : c is '\'' or '-' ? Joins : IsComma(c) ? Comma : IsFullStop(c) ? Stop : 0;

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsComma(char c) => c is ',' or ';' or '،' or '、' or '，' or '；' or '؛';

    private static bool IsFullStop(char c) => c is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '۔' or '।' or '…' or '։' or '።';

    private static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        if (!IsFullStop(text[at]))
            return false;
        if (text[at] > '\u0700' && text[at] != '…')
            return true;
        var next = at + 1;
        while (next < text.Length && IsCloser(text[next]))
            next++;
        // "3.5", "example.org" and "U.S." have no white space, or only one letter before the stop.
        return (next == text.Length || char.IsWhiteSpace(text[next])) && !(at >= 2 && char.IsUpper(text[at - 1]) && !char.IsLetter(text[at - 2]));
    }

    private static bool EndsAsSentence(ReadOnlySpan<char> text)
    {
        var end = text.Length - 1;
        while (end >= 0 && (IsCloser(text[end]) || char.IsWhiteSpace(text[end])))
            end--;
        return end >= 0 && (IsFullStop(text[end]) || text[end] == ':') && !(text[end] == '…' && text.Length < 2);
    }

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or '“' or ')' or ']' or '」' or '』' or '）' or '›' or '*';
}

using System.Numerics;

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
            if (i % AsciiSigns.Most == 0 && AsciiSigns.TryRead(text, i, out var signs))
            {
                var part = signs.Letters | signs.Digits;
                letters += AsciiSigns.Number(part);
                words += AsciiSigns.Number(WordStarts(part, signs.Of('\'') | signs.Of('-'), signs.Count, ref inWord));
                upper += AsciiSigns.Number(signs.Upper);
                digits += AsciiSigns.Number(signs.Digits);
                commas += AsciiSigns.Number(signs.Of(',') | signs.Of(';'));
                for (var stops = signs.Of('.') | signs.Of('!') | signs.Of('?'); stops != 0; stops &= stops - 1)
                    sentences += EndsSentence(text, i + BitOperations.TrailingZeroCount(stops)) ? 1 : 0;
                i += signs.Count - 1;
                continue;
            }
            var c = text[i];
            if (c < 0x80)
            {
                int kind = Kinds[c];
                var isPart = kind & Part;
                letters += isPart;
                words += isPart & ~inWord;
                inWord = isPart | (inWord & (kind / Joins));
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

    // Where words begin: at a part of one with none before it. What joins two parts goes on with the word that stands before it.
    private static uint WordStarts(uint part, uint joins, int count, ref int inWord)
    {
        var joined = ((part << 1) | (uint)inWord) & joins;
        // The addition carries each of them on to the end of its run of such signs.
        var ofWord = part | (joins & ~(joins + joined));
        var starts = part & ~((ofWord << 1) | (uint)inWord);
        inWord = (int)(ofWord >> (count - 1)) & 1;
        return starts;
    }

    /// <summary>The letters of a text, as <see cref="TextShape.Letters"/> counts them.</summary>
    public static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % AsciiSigns.Most == 0 && AsciiSigns.TryRead(text, i, out var signs))
            {
                letters += AsciiSigns.Number(signs.Letters | signs.Digits);
                i += signs.Count - 1;
            }
            else
            {
                letters += Weight(text[i]);
            }
        }
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

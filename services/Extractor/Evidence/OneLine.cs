using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>Text from attributes and JSON as one clean line.</summary>
internal static class OneLine
{
    private const int MaxLength = 2000;

    // A tag's bracket, and all that is dropped or becomes a space.
    private static readonly SearchValues<char> Unclean = SearchValues.Create(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
        .Where(c => c == '<' || (c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c)))).ToArray());

    /// <summary>Entities decoded, tags and invisible characters dropped, white space collapsed; null where nothing is left.</summary>
    internal static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (text.Length > MaxLength)
            text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        if (text.Contains('&', StringComparison.Ordinal))
        {
            // Twice, since many publishers escape what is escaped already.
            text = WebUtility.HtmlDecode(text);
            if (text.Contains('&', StringComparison.Ordinal))
                text = WebUtility.HtmlDecode(text);
        }
        if (IsClean(text))
            return text;
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '<' && TagEnd(text, i) is var end and > 0)
            {
                i = end;
                Space(line);
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                Space(line);
            }
            else if (!IsInvisible(c))
            {
                line.Append(c);
            }
        }
        if (line.Length > 0 && line[^1] == ' ')
            line.Length--;
        return line.Length == 0 ? null : line.ToString();
    }

    /// <summary>What makes two headlines or names the same: letters and digits only, lower case, compatibility forms folded.</summary>
    internal static string Key(string text)
    {
        if (Ascii.IsValid(text))
            return AsciiKey(text);
        text = WellFormed.Of(text);
        var key = new StringBuilder(text.Length);
        foreach (var c in text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c > 0x300 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                key.Append(char.ToLowerInvariant(c));
        }
        return key.ToString();
    }

    private static string AsciiKey(string text)
    {
        Span<char> key = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                key[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | ' ') : c;
        }
        return length == text.Length && text.AsSpan().SequenceEqual(key[..length]) ? text : key[..length].ToString();
    }

    // Most texts are: nothing in them to drop, one plain space between words.
    private static bool IsClean(string text) =>
        text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAny(Unclean) && !text.Contains("  ", StringComparison.Ordinal);

    private static void Space(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ')
            line.Append(' ');
    }

    private static int TagEnd(string text, int at)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/'))
            return -1;
        var end = text.IndexOf('>', at, Math.Min(text.Length - at, 300));
        return end;
    }

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' || c is >= '\u202A' and <= '\u202E';
}

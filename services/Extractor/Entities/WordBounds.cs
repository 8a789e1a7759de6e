using System.Globalization;

namespace NewsPipeline.Extractor.Entities;

/// <summary>Where a word ends.</summary>
internal static class WordBounds
{
    private const int MaxInitialism = 12;

    /// <summary>Letters, digits and marks; hyphens, apostrophes, "&amp;" and "/" inside where both sides are letters. Behind an elision the next word begins.</summary>
    internal static int End(string text, int from, int to, bool elides)
    {
        var i = from + 1;
        while (i < to)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c > 0x300 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                i++;
                continue;
            }
            if (i + 1 >= to || !char.IsLetterOrDigit(text[i + 1]))
                break;
            if (c is '-' or '\u2010' or '\u2011')
            {
                i += 2;
                continue;
            }
            if (c is '&' or '/' && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]))
            {
                i += 2;
                continue;
            }
            if (!IsApostrophe(c) || text[i + 1] is 's' or 'S' && (i + 2 >= to || !char.IsLetterOrDigit(text[i + 2])))
                break;
            if (elides && (i - from <= 2 || i - from <= 7 && char.IsUpper(text[i + 1])))
                return i + 1;
            i += 2;
        }
        return i;
    }

    /// <summary>"U.S.", "J.": capitals with a full stop each.</summary>
    internal static int DottedEnd(string text, int from, int to)
    {
        var i = from + 2;
        while (i + 1 < to && i - from < MaxInitialism && char.IsUpper(text[i]) && text[i + 1] == '.')
            i += 2;
        return i;
    }

    /// <summary>Whether a word with the point behind it ends a name, and no sentence: "Bob Hill Jr., 55, …", "Bob Hill Jr. said".</summary>
    internal static bool IsSuffix(string text, int from, int end, int to)
    {
        if (end - from != 2 || text.AsSpan(from, 2) is not ("Jr" or "Sr"))
            return false;
        var next = end + 1;
        return next < to && (text[next] == ',' || IsApostrophe(text[next]) || next + 1 < to && text[next] == ' ' && char.IsLower(text[next + 1]));
    }

    /// <summary>Whether a mark may be an apostrophe.</summary>
    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '´' or '`';
}

using System.Buffers;

namespace NewsPipeline.Extractor.Body;

/// <summary>
/// Reads the datelines of Chinese, Japanese and Korean agencies: <c>新华社北京6月5日电</c>, <c>【東京＝山田太郎】</c>, <c>(서울=연합뉴스)</c>, <c>[서울=뉴시스]</c>.
/// The text keeps them, as a reporter's name often follows.
/// </summary>
internal static class EastAsianDateline
{
    private const int Longest = 40;
    private const int LongestPlace = 8;
    private const char IdeographsFrom = '\u2E80';

    private static readonly SearchValues<char> Equal = SearchValues.Create("=＝");
    private static readonly SearchValues<char> Wire = SearchValues.Create("电電讯訊");
    private static readonly string[] ChineseAgencies = ["新华社", "新華社", "中新社", "中新网", "中央社", "法新社", "路透社", "美联社"];

    /// <summary>Place and agency, which take no character off the text; null where it begins with none.</summary>
    internal static DatelinePrefix? Read(string paragraph)
    {
        var head = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest));
        if (head.IsEmpty)
            return null;
        return head[0] switch
        {
            '(' or '（' => InBrackets(head, ')', '）'),
            '[' or '［' => InBrackets(head, ']', '］'),
            '【' => InBrackets(head, '】', '】'),
            > IdeographsFrom => Chinese(head),
            _ => null,
        };
    }

    // The place, a sign of equality, and an agency or a reporter.
    private static DatelinePrefix? InBrackets(ReadOnlySpan<char> head, char close, char wide)
    {
        var end = head.IndexOfAny(close, wide);
        var equal = end > 0 ? head[..end].IndexOfAny(Equal) : -1;
        if (equal < 0 || !IsPlace(head[1..equal]))
            return null;
        var source = head[(equal + 1)..end].Trim().ToString();
        var isKnown = Agencies.IsKnown(source);
        // "(사진=시청)": who took the picture.
        return isKnown || head[0] == '【' ? new DatelinePrefix(head[1..equal].ToString(), isKnown ? source : null, 0) : null;
    }

    // Agency, place, month, day and "wire".
    private static DatelinePrefix? Chinese(ReadOnlySpan<char> head)
    {
        foreach (var agency in ChineseAgencies)
        {
            if (!head.StartsWith(agency, StringComparison.Ordinal))
                continue;
            var rest = head[agency.Length..];
            var digit = rest.IndexOfAnyInRange('0', '9');
            var wire = rest.IndexOfAny(Wire);
            return digit > 1 && wire > digit && rest[digit..wire].Contains('月') && IsPlace(rest[..digit]) ? new DatelinePrefix(rest[..digit].ToString(), agency, 0) : null;
        }
        return null;
    }

    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c <= IdeographsFrom || !char.IsLetter(c))
                return false;
        }
        return text.Length is > 1 and <= LongestPlace;
    }
}

using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Finds the trail that stands above the headline as one line, whatever it is called: <c>You are here: Home » Region » Harbour</c>, <c>lakeside-courier.example / Region / Bridge opens early</c>.</summary>
internal static class SectionTrail
{
    private const int Reach = 12;
    private const int Longest = 200;
    private const int LongestLead = 30;
    private const int MostParts = 7;

    private static readonly string[] Signs = [" » ", " › ", " > ", " / ", " :: ", " → ", "»", "›", ">"];

    /// <summary>Its parts; nothing where there is none.</summary>
    internal static IEnumerable<string> Above(PageEvidence page, SectionCleaner cleaner)
    {
        var end = page.Headline >= 0 ? page.Headline : page.FirstKept;
        for (var i = Math.Min(end, page.Page.Blocks.Count) - 1; i >= 0 && i >= end - Reach; i--)
        {
            var text = page.Page.Blocks[i].Text;
            if (text.Length <= Longest && Array.Find(Signs, sign => text.Contains(sign, StringComparison.Ordinal)) is { } sign && Parts(text, sign) is { Length: <= MostParts } parts && cleaner.IsTrail(parts))
                return parts;
        }
        return [];
    }

    // Without what is said before it.
    private static string[] Parts(string text, string sign)
    {
        var lead = text.IndexOf(": ", StringComparison.Ordinal);
        return (lead is > 0 and <= LongestLead && lead < text.IndexOf(sign, StringComparison.Ordinal) ? text[(lead + 2)..] : text).Split(sign, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}

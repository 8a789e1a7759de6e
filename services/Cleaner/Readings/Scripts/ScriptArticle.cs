using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Readings.Scripts;

/// <summary>
/// Finds the article of a page that shows none, or its beginning, until its scripts run: in the data that the page hands to them it is
/// a string of mark-up, or a tree of paragraphs.
/// </summary>
internal static class ScriptArticle
{
    private const int LongestScript = 4_000_000;
    private const int LeastLetters = 600;

    /// <summary>
    /// The article as mark-up, the longest one there is; null where the page's scripts have none. Scripts get other articles, too: what
    /// the page's own evidence speaks against is none.
    /// </summary>
    public static string? Find(PageTree tree, TextEvidence evidence, Deadline deadline)
    {
        string? best = null;
        var most = 0;
        for (var i = 0; i + 1 < tree.Count; i++)
        {
            if (!tree.Tag(i).Any(Tag.Skipped) || !tree.IsText(i + 1) || tree.Element(i).LocalName is not "script")
                continue;
            var script = tree.Data(i + 1);
            if (script.Length is < LeastLetters or > LongestScript)
                continue;
            deadline.Check();
            if (ScriptMarkup.Find(script) is { } markup && !evidence.IsAnother(markup))
                Take(markup, ref best, ref most);
            Take(ScriptRichText.Find(script, evidence, deadline), ref best, ref most);
        }
        return best;
    }

    private static void Take(string? markup, ref string? best, ref int most)
    {
        if (markup is not null && InParagraphs(markup) is var letters && letters > most)
            (best, most) = (markup, letters);
    }

    // Characters between "<p" and "</p": a string may hold style sheets and code as well.
    private static int InParagraphs(ReadOnlySpan<char> markup)
    {
        var sum = 0;
        for (var at = markup.IndexOf("<p"); at >= 0; at = markup.IndexOf("<p"))
        {
            markup = markup[(at + 2)..];
            if (markup is not ['>' or ' ', ..])
                continue;
            var end = markup.IndexOf("</p");
            if (end < 0)
                break;
            sum += end;
            markup = markup[end..];
        }
        return sum;
    }
}

using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Finds the sections behind "Filed under" in the byline's box: in the same line, or in the short lines that follow in the same box.</summary>
internal static class FiledUnder
{
    private const int MostLines = 4;
    private const int LongestLine = 40;

    private static readonly string[] Leads = [.. RuleData.Words("section-words", "leads")];

    /// <summary>What stands there, one entry a section.</summary>
    internal static IEnumerable<string> Of(PageEvidence page)
    {
        for (var i = 0; i < page.Page.Blocks.Count && i <= page.FirstKept; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Role != BlockRoles.Byline || !page.IsAboveText(i) || Array.Find(Leads, lead => IsLed(block.Text, lead)) is not { } lead)
                continue;
            if (block.Text.Length > lead.Length + 1)
                return LabelLine.Split(block.Text[lead.Length..].TrimStart(':', ' '));
            return page.Page.Blocks.Skip(i + 1).Take(MostLines).TakeWhile(next => next.Role == BlockRoles.Byline && next.Text.Length <= LongestLine).Select(next => next.Text);
        }
        return [];
    }

    private static bool IsLed(string text, string lead) =>
        text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && (text.Length == lead.Length || text[lead.Length] is ':' or ' ');
}

using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Finds who reported in the note below the text: <c>(Reporting by Ann Lee in Oslo and Bo Ek; Editing by Cy Fox)</c>.</summary>
internal static class ReportingNote
{
    private const string Lead = "Reporting by ";
    private const int Reach = 5;
    private const int MaxText = 400;

    /// <summary>The part of the note that names them; null where there is none.</summary>
    internal static string? Find(PageEvidence page)
    {
        for (var i = Math.Max(0, page.LastKept); i <= page.LastKept + Reach && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if ((block.Kept || block.Role == BlockRoles.AuthorBox) && block.Text.Length <= MaxText && block.Text.Trim(' ', '(', ')', '[', ']', '.') is var text && text.StartsWith(Lead, StringComparison.OrdinalIgnoreCase))
                return Cut(text);
        }
        return null;
    }

    // Up to the next work: "Ann Lee, Writing by Bo Ek".
    private static string Cut(string text)
    {
        if (text.IndexOf(';', StringComparison.Ordinal) is var end and > 0)
            text = text[..end];
        var next = text.IndexOf(" by ", Lead.Length, StringComparison.OrdinalIgnoreCase);
        return next > 0 && text.LastIndexOfAny([',', '.'], next) is var cut && cut > Lead.Length ? text[..cut] : text;
    }
}

using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Body;

/// <summary>Finds the name of a known agency that stands for itself: in brackets behind the last sentence, or alone in a line by the headline.</summary>
internal static class CreditAlone
{
    private const int Longest = 40;
    private const int MostNotes = 3;

    /// <summary>The agency of <c>… said the mayor. (AFP)</c>, or of a last line or a note below it that is nothing else; null where there is none.</summary>
    internal static string? AfterText(PageEvidence page)
    {
        if (page.LastKept < 0)
            return null;
        var text = page.Page.Blocks[page.LastKept].Text.AsSpan().TrimEnd();
        if (text.Length <= Longest && Known(text) is { } alone)
            return alone;
        var open = text.LastIndexOf('(');
        if (open < 2 || text[^1] != ')' || text.Length - open > Longest)
            return InNote(page);
        // Behind a word it explains that word.
        return (text[..open].TrimEnd() is [.., '.' or '!' or '?' or '"' or '”' or '’' or '。'] ? Known(text[(open + 1)..^1]) : null) ?? InNote(page);
    }

    // Right below the text, among what is said of its authors.
    private static string? InNote(PageEvidence page)
    {
        for (var i = page.LastKept + 1; i <= page.LastKept + MostNotes && i < page.Page.Blocks.Count && page.Page.Blocks[i].Role == BlockRoles.AuthorBox; i++)
        {
            if (page.Page.Blocks[i].Text is { Length: > 0 and <= Longest } text && Known(text) is { } agency)
                return agency;
        }
        return null;
    }

    /// <summary>The agency of a line between headline and text that is nothing else; null where there is none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ofPictures">The blocks that are credits of pictures.</param>
    internal static string? InLine(PageEvidence page, HashSet<int> ofPictures)
    {
        for (var i = page.Headline + 1; page.Headline >= 0 && i < page.FirstKept && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if (!block.Kept && !ofPictures.Contains(i) && block.Text.Length <= Longest && block.Role is not (BlockRoles.Caption or BlockRoles.Navigation or BlockRoles.Related or BlockRoles.Listing or BlockRoles.Section or BlockRoles.Tags or BlockRoles.Share) && Known(block.Text) is { } agency)
                return agency;
        }
        return null;
    }

    private static string? Known(ReadOnlySpan<char> text)
    {
        var name = text.Trim(" .()[]/|–—-").ToString();
        // "AA" sets the size of the letters.
        return name.Length > 1 && Agencies.IsNamed(name) && (name.Length > 2 || name[0] != name[1]) ? name : null;
    }
}

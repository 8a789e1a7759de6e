using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Collects links to the pages of authors that stand above the text, whatever their mark-up.</summary>
internal static class BylineLinks
{
    private const int MaxText = 60;

    /// <summary>The texts of the links.</summary>
    internal static AuthorList Collect(PageEvidence page)
    {
        var names = new List<string>();
        for (var i = Math.Max(0, page.Headline); i < page.Page.Blocks.Count && i <= page.FirstKept + 1; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Kept || !page.IsAboveText(i) || block.Role is BlockRoles.Navigation or BlockRoles.Comments or BlockRoles.Caption)
                continue;
            foreach (var link in block.Links)
            {
                if (link.Text.Length is > 2 and < MaxText && BylineFacts.IsOfAuthor(link.Url))
                    names.Add(link.Text);
            }
        }
        return new AuthorList(names, Origins.Byline, 0.45, IsMarked: true);
    }
}

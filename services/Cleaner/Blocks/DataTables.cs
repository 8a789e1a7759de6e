using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Tells tables of data from tables that only lay out the page.</summary>
internal static class DataTables
{
    private const int LargestTable = 20_000;
    private const int LongestCell = 400;

    /// <summary>
    /// True where the table has two rows or more, no table, article, form, menu or aside inside, and no cell with several
    /// paragraphs or a long text.
    /// </summary>
    public static bool IsData(PageTree tree, int table)
    {
        var end = tree.End(table);
        if (end - table > LargestTable)
            return false;
        int rows = 0, cells = 0, cellEnd = 0, paragraphs = 0, letters = 0;
        for (var i = table + 1; i < end; i++)
        {
            var tag = tree.Tag(i);
            if (tag.Any(Tag.Table | Tag.Article | Tag.Main | Tag.Form | Tag.Navigation | Tag.Aside))
                return false;
            if (tag.Any(Tag.Row))
            {
                rows++;
            }
            else if (tag.Any(Tag.Cell))
            {
                cells++;
                cellEnd = tree.End(i);
                paragraphs = letters = 0;
            }
            else if (i < cellEnd && tag.Any(Tag.Paragraph))
            {
                paragraphs++;
            }
            else if (i < cellEnd && tree.IsText(i))
            {
                letters += tree.Data(i).Length;
            }
            if (paragraphs > 2 || letters > LongestCell)
                return false;
        }
        return rows >= 2 && cells > rows;
    }
}

using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Features;

/// <summary>What the whole page is like.</summary>
internal sealed class PageFeatures
{
    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names =
        ["page-blocks", "page-letters", "page-prose", "page-link-density", "page-articles", "body-confidence", "body-prose-share", "kept-share"];

    private readonly float[] values;

    /// <summary>Reads the page.</summary>
    public PageFeatures(BlockFeatureContext page)
    {
        var tree = page.Tree;
        var articles = 0;
        for (var i = 0; i < tree.Count; i++)
            articles += tree.Tag(i).Any(Tag.Article) ? 1 : 0;
        double kept = 0;
        foreach (var block in page.Blocks)
            kept += block.Kept ? block.Shape.Letters : 0;
        values = new float[Names.Length];
        var row = new FeatureRow(values);
        row.AddLog(page.Blocks.Count);
        row.AddLog(page.Measures.Letters(0));
        row.AddLog(page.Prose[0]);
        row.AddShare(page.Measures.LinkLetters(0), page.Measures.Letters(0));
        row.AddLog(articles);
        row.Add((float)page.Body.Confidence);
        row.AddShare(page.Body.Element < 0 ? 0 : page.Prose[page.Body.Element], page.Prose[0]);
        row.AddShare(kept, page.Measures.Letters(0));
    }

    /// <summary>Writes them.</summary>
    public void Write(ref FeatureRow row)
    {
        foreach (var value in values)
            row.Add(value);
    }
}

using System.Buffers;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Readings;

/// <summary>The independent readings of a page of HTML.</summary>
internal static class PageReadings
{
    private const int LeastBody = 400;
    private const float InBody = 0.5f;
    private const double MostlyLinks = 0.5;

    /// <summary>Density, names and rules: what the blocks were judged to be so far. Needs no training.</summary>
    public static Reading ByRules(List<Block> blocks) => new("rules", blocks.ConvertAll(block => block.Kept ? 1f : 0f).ToArray());

    /// <summary>The model that was trained on pages whose main text is known. Null where the page has more blocks than any article.</summary>
    public static Reading? ByTraining(BlockFeatureContext page, BlockModel model, Deadline deadline)
    {
        if (page.Candidates > BlockModel.MostRows)
            return null;
        var body = new float[page.Blocks.Count];
        var rows = ArrayPool<float>.Shared.Rent(BlockFeatures.Size(page));
        try
        {
            BlockFeatures.Read(page, model.Words, rows, deadline);
            var chances = model.Chances(rows, page.Candidates, deadline);
            for (var i = 0; i < body.Length; i++)
                body[i] = page.Rows[i] < 0 ? 0 : chances[page.Rows[i]];
        }
        finally
        {
            // The deadline may end the work amid the rows.
            ArrayPool<float>.Shared.Return(rows);
        }
        return new("training", body);
    }

    /// <summary>The page's own JSON-LD: the blocks whose words its <c>articleBody</c> has. Null where it gives none, or a stub.</summary>
    public static Reading? ByStructuredData(BlockFeatureContext page)
    {
        if (page.Evidence.ArticleBody is not { Length: >= LeastBody })
            return null;
        var body = new float[page.Blocks.Count];
        for (var i = 0; i < body.Length; i++)
            body[i] = page.Rows[i] >= 0 && ShareInBody(page, i) > InBody ? 1 : 0;
        return new("structured data", body);
    }

    // The features have it as a rule.
    private static float ShareInBody(BlockFeatureContext page, int index) => page.InJsonBody[page.Rows[index]] is var share && !float.IsNaN(share)
        ? share
        : page.Evidence.InBody(page.Words(page.Blocks[index].Text, int.MaxValue));

    /// <summary>Semantic containers: the prose inside the one element that is marked as the article's body, else the one article. Null without either.</summary>
    public static Reading? ByContainers(BlockFeatureContext page)
    {
        var container = Only(page, Tag.None, Hint.ArticleBody);
        if (container < 0)
            container = Only(page, Tag.Article, Hint.None);
        if (container < 0)
            return null;
        var body = new float[page.Blocks.Count];
        for (var i = 0; i < body.Length; i++)
        {
            var block = page.Blocks[i];
            body[i] = page.Tree.Contains(container, block.Node) && page.Weights[i] > 0 && block.Shape.LinkDensity < MostlyLinks ? 1 : 0;
        }
        return new("containers", body);
    }

    // The outermost such element, where most of what is in such elements is in it.
    private static int Only(BlockFeatureContext page, Tag tags, Hint hints)
    {
        var tree = page.Tree;
        int best = -1, end = 0;
        double all = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            if (i < end || !(tree.Tag(i).Any(tags) || tree.Hint(i).Any(hints)))
                continue;
            end = tree.End(i);
            all += page.Prose[i];
            if (best < 0 || page.Prose[i] > page.Prose[best])
                best = i;
        }
        return best >= 0 && page.Prose[best] * 2 > all ? best : -1;
    }
}

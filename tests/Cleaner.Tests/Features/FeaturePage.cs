using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Tests.Fuzz;

namespace NewsPipeline.Cleaner.Tests.Features;

/// <summary>Pages judged by rules, before any trained reading.</summary>
internal static class FeaturePage
{
    /// <summary>A page as sites make them: menus, an article with a list, a quote and a box, cards, a footer.</summary>
    public static string Html { get; } = Pages.Page(
        "<header><nav><ul><li><a href='/a'>News</a><li><a href='/b'>Sport</a><li><a href='/c'>Culture</a></ul></nav></header>"
        + "<main><article class=story><h1>Council delays repair of ferry pier</h1><p class=byline>By <a rel=author href='/by/ada'>Ada Lund</a></p><time>12 March 2024</time>"
        + Pages.Paragraphs(3) + "<h2>What it costs</h2><ul><li>Steel: four million crowns.<li>Wood: two million crowns.</ul><blockquote><p>We cannot wait for another storm.</p></blockquote>"
        + "<aside class=related><h3>More on this</h3><a href='/x'>Ferry fares to rise again in the spring</a></aside>" + Pages.Paragraphs(2, from: 6)
        + "<table><tr><th>Year<th>Boats<tr><td>2023<td>41</table></article><div class=cards><div class=card><a href='/y'>Storm warning for the coast</a><p>Boats stay in.</p></div>"
        + "<div class=card><a href='/z'>Harbour fair opens</a><p>For a week.</p></div></div></main><footer><p>© 2024 Harbour Post. All rights reserved.</p></footer>");

    /// <summary>What the features of a page's blocks are read from.</summary>
    public static BlockFeatureContext Of(string html)
    {
        var options = new CleanerOptions();
        var deadline = new Deadline(new ThreadTime(), options.TimeLimit, TestContext.Current.CancellationToken);
        var input = new PageInput { Content = html, MediaType = "text/html", Url = "https://harbour-post.example/news/pier" };
        using var document = PageParser.Parse(html, options, deadline);
        return HtmlReader.Judge(document, input, options, deadline).Features();
    }

    /// <summary>The index of the block that begins so.</summary>
    public static int IndexOf(this BlockFeatureContext page, string start)
    {
        var index = page.Blocks.FindIndex(block => block.Text.StartsWith(start, StringComparison.Ordinal));
        Assert.True(index >= 0, $"no block begins with {start}");
        return index;
    }
}

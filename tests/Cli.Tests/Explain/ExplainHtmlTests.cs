using AngleSharp.Html.Parser;
using NewsPipeline.Cli.Explain;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Tests.Explain;

public sealed class ExplainHtmlTests
{
    [Fact]
    public void The_source_is_shown_whole_with_each_block_where_it_stands()
    {
        using var page = new HtmlParser().ParseDocument(ExplainHtml.Write(SampleExplanation.Create()));

        // A line break right after <pre> belongs to its tag; this source begins with none.
        Assert.Equal(SampleExplanation.Source, page.QuerySelector(".source pre")!.TextContent);
        Assert.Equal(
            ["Home", "Tide tables", "The r&ouml;d flag &amp; the <b>green</b>\none were out", "Home &#60;b"],
            page.QuerySelectorAll(".source a").Select(mark => mark.TextContent.ReplaceLineEndings("\n")));
        Assert.Equal(["dropped", "dropped", "kept", "kept"], page.QuerySelectorAll(".source a").Select(mark => mark.ClassName));
        Assert.All(page.QuerySelectorAll(".source a"), mark => Assert.NotNull(page.QuerySelector(mark.GetAttribute("href")!)));
        Assert.All(page.QuerySelectorAll(".blocks a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void Every_block_shows_its_reason_and_path()
    {
        using var page = new HtmlParser().ParseDocument(ExplainHtml.Write(SampleExplanation.Create()));
        var blocks = page.QuerySelectorAll(".blocks details").ToList();

        Assert.Equal(4, blocks.Count);
        Assert.Equal("kept", blocks[2].ClassName);
        Assert.Contains("running text", blocks[2].QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("body > p.\"><script>", blocks[2].QuerySelector("p code")!.TextContent);
    }

    [Fact]
    public void Nothing_of_the_page_becomes_markup_and_nothing_is_loaded()
    {
        const string Hostile = "</pre></style></title><script>alert(1)</script><img src=x onerror=alert(1)><iframe srcdoc='<p>'></iframe>\"'>";
        var page = SampleExplanation.Create();
        page = page with
        {
            Id = Hostile,
            Url = Hostile,
            Content = Hostile,
            Rejection = new Rejection(ReasonCodes.NotArticle, Hostile),
            Page = page.Page! with { Source = Hostile, Blocks = [page.Blocks[0] with { Text = Hostile, Role = Hostile, Reason = Hostile, Path = Hostile, Kind = Hostile }] },
        };
        using var written = new HtmlParser().ParseDocument(ExplainHtml.Write(page));

        Assert.Empty(written.QuerySelectorAll("script, img, iframe, link, object, embed, form"));
        Assert.All(written.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "src"));
        Assert.All(written.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", written.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
    }

    [Fact]
    public void The_letters_of_a_source_are_those_a_reader_sees()
    {
        const string Source = "<!-- a > b --><STYLE>x{}</STYLE><p title='T'>A &amp;&eacute; 1 < 2 &bogus; &#x41;<br/>B<script>if (a<b) c()</script>&";
        var fold = SourceFold.Of(Source, isMarkup: true);

        Assert.Equal("aé12bogusab", fold.Text);
        Assert.Equal("&eacute;", Source[fold.Start(1)..fold.End(1)]);
        Assert.Equal("&#x41;", Source[fold.Start(9)..fold.End(9)]);
    }

    [Fact]
    public void Many_blocks_that_are_not_in_the_source_cost_little()
    {
        var block = SampleExplanation.Create().Blocks[2];
        var page = SampleExplanation.Create() with { Content = new string('x', 3_000_000), Page = SampleExplanation.Create().Page! with { Blocks = [.. Enumerable.Repeat(block, 20_000)] } };

        Assert.Empty(SourceMarks.Find(page));
    }

    [Fact]
    public void Plain_text_is_marked_as_it_stands()
    {
        var page = SampleExplanation.Create() with { Content = "Home\n\nTide tables\n<b>The röd flag & the green one were out.", IsMarkup = false };

        Assert.Equal([0, 1, 2], SourceMarks.Find(page).Select(mark => mark.Block));
    }
}

namespace NewsPipeline.Cleaner.Tests.Parsing;

/// <summary>The arrays of a page's tree are used again for the next page.</summary>
public sealed class PooledTreeTests
{
    [Fact]
    public void A_page_reads_the_same_after_others_of_any_size()
    {
        var small = Pages.Page("<article><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(4) + "</article>");
        var large = Pages.Page("<article><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(40) + "</article>" + string.Concat(Enumerable.Repeat("<aside class=related hidden><a href=/x>Ferry fares to rise again</a></aside>", 500)));
        var (first, largeFirst) = (Pages.Cleaned(small), Pages.Cleaned(large));
        for (var round = 0; round < 3; round++)
        {
            Assert.Equivalent(largeFirst, Pages.Cleaned(large), strict: true);
            Assert.Equivalent(first, Pages.Cleaned(small), strict: true);
        }
    }

    [Fact]
    public void Pages_read_at_the_same_time_do_not_share_arrays()
    {
        var pages = Enumerable.Range(1, 8).Select(number => Pages.Page("<article><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(number + 3, from: number) + "</article>")).ToArray();
        var alone = Array.ConvertAll(pages, page => Pages.Text(Pages.Cleaned(page)));
        Parallel.For(0, 64, i => Assert.Equal(alone[i % pages.Length], Pages.Text(Pages.Cleaned(pages[i % pages.Length]))));
    }
}

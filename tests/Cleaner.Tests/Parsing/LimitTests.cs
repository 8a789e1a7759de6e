using System.Text;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Parsing;

public sealed class LimitTests
{
    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    [Theory]
    [InlineData(600)]
    [InlineData(100_000)]
    public void Divs_nested_too_deep_are_refused_at_once(int depth)
    {
        var html = Pages.Page(Repeat("<div>", depth) + Pages.Paragraphs(5) + Repeat("</div>", depth));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Pages.Clean(html);
        Assert.Equal(ReasonCodes.PageTooDeep, result.Rejection?.Reason);
        // Work stops at the limit: what is allocated does not grow with the depth beyond the text itself.
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16_000_000 + (html.Length * 4L));
    }

    [Fact]
    public void A_page_nested_just_below_the_limit_passes()
    {
        var page = Pages.Cleaned(Pages.Page(Repeat("<div>", 480) + Pages.Paragraphs(5)));
        Assert.Contains(Pages.Sentence(0), Pages.Text(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>", 20_000)]
    [InlineData("<li>", 2_000)]
    [InlineData("<font color=red>", 2_000)]
    [InlineData("<br>", 2_000)]
    [InlineData("<p><b><i>", 2_000)]
    [InlineData("<dd>", 2_000)]
    public void Old_pages_that_leave_tags_open_are_not_too_deep(string tag, int count)
    {
        var html = new StringBuilder();
        for (var i = 0; i < count; i++)
            html.Append(tag).Append("<p>Short line ").Append(i).Append(" of the old page, which goes on for a while. ");
        Assert.True(Pages.Clean(Pages.Page(html.ToString())).IsCleaned);
    }

    [Fact]
    public void Table_cells_left_open_do_not_nest()
    {
        var html = "<table>" + Repeat("<tr><td>one<td>two", 3_000) + "</table>" + Pages.Paragraphs(4);
        Assert.True(Pages.Clean(Pages.Page(html)).IsCleaned);
    }

    [Fact]
    public void Too_many_elements_are_refused()
    {
        var result = Pages.Clean(Pages.Page(Repeat("<i></i>", 210_000) + Pages.Paragraphs(3)));
        Assert.Equal(ReasonCodes.PageTooComplex, result.Rejection?.Reason);
    }

    [Fact]
    public void Unclosed_formatting_that_repair_would_multiply_is_refused()
    {
        var html = new StringBuilder();
        for (var i = 0; i < 3_000; i++)
            html.Append("<p><b id=").Append(i).Append(">x");
        var result = Pages.Clean(Pages.Page(html.ToString()));
        Assert.Contains(result.Rejection?.Reason, new[] { ReasonCodes.PageTooComplex, ReasonCodes.PageTooDeep });
    }

    [Theory]
    [InlineData(7_000, true)]
    [InlineData(9_000, false)]
    public void An_address_that_no_server_takes_is_none(int length, bool isKept)
    {
        var page = Pages.Cleaned(Pages.Page($"<p>{Pages.Sentence(0)} <a href='/{new string('a', length)}'>The office</a> says so, and the mayor does.</p>{Pages.Paragraphs(4, 2)}"));

        var link = page.Blocks.SelectMany(block => block.Links).Single();
        Assert.Equal("The office", link.Text);
        Assert.Equal(isKept, link.Url.Length > 0);
        Assert.Equal(isKept, page.Html.Contains("<a ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_time_limit_holds()
    {
        var cleaner = new PageCleaner(new CleanerOptions { TimeLimit = TimeSpan.FromSeconds(1) }, new SteppingClock(TimeSpan.FromSeconds(2)));
        var result = cleaner.Clean(new PageInput { Content = Pages.Page(Pages.Paragraphs(200)), MediaType = "text/html" }, CancellationToken.None);
        Assert.Equal(ReasonCodes.CleaningTimeout, result.Rejection?.Reason);
    }

    [Theory]
    [InlineData("</x>")]
    [InlineData("<!-- -->")]
    [InlineData("<")]
    public void The_time_limit_holds_where_tags_make_no_element(string tag)
    {
        var deadline = new Deadline(new SteppingClock(TimeSpan.FromMilliseconds(1)), TimeSpan.FromMilliseconds(100), CancellationToken.None);
        Assert.Throws<PageRefusedException>(() => PageParser.Parse(Repeat(tag, 10_000), new CleanerOptions(), deadline));
    }

    [Fact]
    public void Cancelling_ends_the_work()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Pages.Cleaner.Clean(new PageInput { Content = Pages.Page(Pages.Paragraphs(9)), MediaType = "text/html" }, source.Token));
    }

    [Fact]
    public void Tags_in_scripts_comments_and_attributes_do_not_count()
    {
        var deep = Repeat("<div>", 2_000);
        var html = $"<script>var x = '{deep}';</script><!-- {deep} --><textarea>{deep}</textarea><p title=\"{deep}\">x</p>" + Pages.Paragraphs(4);
        Assert.True(Pages.Clean(Pages.Page(html)).IsCleaned);
    }

    [Fact]
    public void A_text_node_of_megabytes_is_read()
    {
        var page = Pages.Cleaned(Pages.Page("<p>" + Repeat(Pages.Sentence(1) + " ", 20_000) + "</p>"));
        Assert.True(page.Blocks[0].Text.Length > 1_900_000);
    }
}

namespace NewsPipeline.Cleaner.Tests.Scoring;

public sealed class MainTextTests
{
    private const string Menu = "<nav><ul><li><a href='/a'>News</a><li><a href='/b'>Sport</a><li><a href='/c'>Culture</a></ul></nav>";

    private static void AssertAllKept(string text, int from, int sentences)
    {
        for (var i = from; i < from + sentences; i++)
            Assert.Contains(Pages.Sentence(i), text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_is_found_between_menus_side_columns_and_footers()
    {
        var html = Menu + "<h1>Council delays repair of ferry pier</h1><div class=c1>" + Pages.Paragraphs(5)
            + "</div><div class=sidebar><p>Our readers liked this story a lot, and so will you, we hope.</p></div><footer><p>The Harbour Post is printed by the Harbour Press, Pier Road 1.</p></footer>";
        var text = Pages.Text(Pages.Cleaned(Pages.Page(html)));
        AssertAllKept(text, 0, 10);
        Assert.DoesNotContain("Sport", text, StringComparison.Ordinal);
        Assert.DoesNotContain("readers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("printed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_split_into_siblings_stays_whole()
    {
        var html = Menu + "<div id=page><div class=part>" + Pages.Paragraphs(3) + "</div><div class=ad-slot><a href='/buy'>Buy a boat</a></div><div class=part>"
            + Pages.Paragraphs(3, from: 6) + "</div><div class=part>" + Pages.Paragraphs(2, from: 12) + "</div></div>";
        AssertAllKept(Pages.Text(Pages.Cleaned(Pages.Page(html))), 0, 16);
    }

    [Fact]
    public void Comments_are_no_part_of_it_though_they_are_longer()
    {
        var html = "<article><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(3) + "</article><section id=comments>" + Pages.Paragraphs(9, from: 6) + "</section>";
        var text = Pages.Text(Pages.Cleaned(Pages.Page(html)));
        AssertAllKept(text, 0, 6);
        Assert.DoesNotContain(Pages.Sentence(8), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aside", "class=sidebar")]
    [InlineData("aside", "")]
    [InlineData("footer", "")]
    public void A_column_beside_a_short_text_is_a_column_though_it_has_more_prose(string column, string names)
    {
        var html = Menu + "<div class=w><div class=c1><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(1) + "</div>"
            + $"<{column} {names}><h2>Column of Ada Lund</h2><p>{Pages.Sentence(4)}</p><h2>Our fair</h2><p>{Pages.Sentence(5)}</p><p>{Pages.Sentence(6)}</p></{column}></div>";
        var text = Pages.Text(Pages.Cleaned(Pages.Page(html)));
        AssertAllKept(text, 0, 2);
        Assert.DoesNotContain(Pages.Sentence(4), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Pages.Sentence(6), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_puts_all_its_text_in_a_column_is_read_there()
    {
        var html = Menu + "<aside><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(5) + "</aside>";
        AssertAllKept(Pages.Text(Pages.Cleaned(Pages.Page(html))), 0, 10);
    }

    [Fact]
    public void A_name_that_would_condemn_the_whole_page_is_not_believed()
    {
        var html = "<div class='sidebar-right newsletter-enabled'><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(6) + "</div>";
        AssertAllKept(Pages.Text(Pages.Cleaned(Pages.Page(html))), 0, 12);
    }

    [Fact]
    public void Text_that_is_sent_hidden_is_found_where_nothing_else_is()
    {
        var html = "<div>Loading</div><div hidden id='S:0'><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(5) + "</div>";
        AssertAllKept(Pages.Text(Pages.Cleaned(Pages.Page(html))), 0, 10);
    }

    [Fact]
    public void The_lead_outside_the_body_is_kept_as_the_subtitle()
    {
        var html = "<article><header><h1>Council delays repair of ferry pier</h1><p class=standfirst>Steel would last, wood is what the town can pay for.</p></header><div class=text>" + Pages.Paragraphs(5) + "</div></article>";
        var page = Pages.Cleaned(Pages.Page(html));
        Assert.Equal("subtitle", Pages.RoleOf(page, "Steel would last"));
        Assert.Contains("Steel would last", Pages.Text(page), StringComparison.Ordinal);
    }
}

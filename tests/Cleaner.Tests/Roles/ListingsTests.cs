using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class ListingsTests
{
    private const string Links = "<ul><li><a href='/2024/04/storm'>Storm damage along the whole coast</a></li><li><a href='/2024/03/fares'>Ferry fares rise again in the spring</a></li></ul>";

    [Theory]
    [InlineData("<div class='related-articles'>{0}</div>", BlockRoles.Related)]
    [InlineData("<div class='most-popular'>{0}</div>", BlockRoles.Listing)]
    [InlineData("<div id='latestNews'>{0}</div>", BlockRoles.Listing)]
    [InlineData("<aside class='trending'><div class='related'>{0}</div></aside>", BlockRoles.Related)]
    [InlineData("<aside class='related'><div class='topStories'>{0}</div></aside>", BlockRoles.Listing)]
    [InlineData("<div class='teasers'>{0}</div>", BlockRoles.Related)]
    [InlineData("<div><h3>Most read today</h3><div><div><div>{0}</div></div></div></div>", BlockRoles.Listing)]
    [InlineData("<div><h3>Meistgelesen</h3>{0}</div>", BlockRoles.Listing)]
    [InlineData("<div><h3>Related</h3><div class='headlines'>{0}</div></div>", BlockRoles.Related)]
    [InlineData("<div><h3>Most popular in Harbour</h3><div class='relatedCollection'>{0}</div></div>", BlockRoles.Listing)]
    [InlineData("<div><h3>Read more</h3>{0}</div>", BlockRoles.Related)]
    public void What_a_site_shows_beside_any_article_is_told_from_what_belongs_to_this_one(string box, string role)
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article>{box.Replace("{0}", Links, StringComparison.Ordinal)}"));
        Assert.Equal(role, Pages.RoleOf(page, "Storm damage"));
        Assert.Equal(role, Pages.RoleOf(page, "Ferry fares"));
    }

    [Theory]
    [InlineData("<li><a href='/2024/05/strike'>Latest news from the shipyard strike</a></li>")]
    [InlineData("<li><h4><a href='/2024/05/host'>Beliebter Wirt hört nach vierzig Jahren auf</a></h4></li>")]
    public void An_article_whose_title_begins_like_such_a_heading_is_none(string first)
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article><div><h3>Read more</h3>{Links.Replace("<ul>", "<ul>" + first, StringComparison.Ordinal)}</div>"));
        Assert.All(page.Blocks.Where(block => block.Links.Count > 0), block => Assert.Equal(BlockRoles.Related, block.Role));
    }

    [Fact]
    public void The_heading_may_lead_to_the_whole_list()
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article><div><h3>Read more</h3>{Links}<h3><a href='/most-read'>Most read »</a></h3><ul><li><a href='/2024/02/ice'>Ice on the harbour again this week</a></li></ul></div>"));
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "Storm damage"));
        Assert.Equal(BlockRoles.Listing, Pages.RoleOf(page, "Ice on the harbour"));
    }

    private const string Pier = "<ul><li><a href='/2024/04/pier'>The pier that the storm of 1901 took</a></li><li><a href='/2024/03/council'>Council to meet again in the autumn</a></li></ul>";

    [Theory]
    [InlineData("<div><h3>Our readers' harbour</h3><div class='teasers'>{0}</div></div>", false, BlockRoles.Related)]
    [InlineData("<div><h3>Our readers' harbour</h3><div class='teasers'>{0}</div></div>", true, BlockRoles.Listing)]
    [InlineData("<div><h3>More from Harbour Post</h3><div class='teasers'>{0}</div></div>", false, BlockRoles.Listing)]
    [InlineData("<div><h3>Today's best pictures</h3><div class='teasers'>{0}</div></div>", false, BlockRoles.Listing)]
    public void Where_one_list_is_called_related_those_under_other_headings_are_not(string box, bool hasRelated, string role)
    {
        var related = hasRelated ? $"<div><h3>Related</h3><div class='teasers'>{Pier}</div></div>" : "";
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article>{related}{box.Replace("{0}", "<ul><li><a href='/2024/04/storm'>Storm damage along the whole coast</a></li><li><a href='/2024/03/fares'>Bread prices rise again in the spring</a></li></ul>", StringComparison.Ordinal)}"));
        Assert.Equal(role, Pages.RoleOf(page, "Storm damage"));
        if (hasRelated)
            Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "The pier"));
    }

    [Fact]
    public void Titles_that_speak_of_what_the_headline_speaks_of_stay_related()
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article><div><h3>More from Harbour Post</h3><div class='teasers'>{Pier}</div></div>"));
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "The pier"));
    }

    [Fact]
    public void A_heading_of_a_part_of_the_list_says_nothing_of_its_own()
    {
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article><div><h2>Related</h2><div class='teasers'>{Pier}<h3>Backgrounds and pictures</h3>{Links}</div></div>"));
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "Storm damage"));
    }

    [Theory]
    [InlineData("<h3>Related</h3>{0}<h3>Our readers' harbour</h3>{1}", BlockRoles.Listing)]
    [InlineData("<h3>Related</h3><ul><li><a href='#a'>News</a></li></ul><h3>Our readers' harbour</h3>{1}{0}", BlockRoles.Related)]
    public void A_heading_of_the_same_rank_begins_another_list_once_the_first_has_begun(string lists, string role)
    {
        var box = lists.Replace("{0}", Pier, StringComparison.Ordinal).Replace("{1}", Links.Replace("Ferry fares", "Bread prices", StringComparison.Ordinal), StringComparison.Ordinal);
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article><div class='teasers'>{box}</div>"));
        Assert.Equal(role, Pages.RoleOf(page, "Storm damage"));
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "The pier"));
    }

    [Theory]
    [InlineData("Harbour shop", BlockRoles.Listing)]
    [InlineData("The friends of the old lighthouse meet again", BlockRoles.Related)]
    public void A_few_linked_words_over_links_name_a_part_of_the_site(string heading, string role)
    {
        var related = $"<div><h3>Related</h3><div class='teasers'>{Pier}</div></div>";
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article>{related}<div class='teasers'><h3><a href='/part'>{heading}</a></h3><ul><li><a href='/2024/04/storm'>Storm damage along the whole coast</a></li></ul></div>"));
        Assert.Equal(role, Pages.RoleOf(page, "Storm damage"));
    }

    [Theory]
    [InlineData("<div class='related-box'><h3>Latest reviews</h3>{0}</div>", BlockRoles.Listing)]
    [InlineData("<div class='related-box'><h3>Forum</h3>{0}</div>", BlockRoles.Listing)]
    [InlineData("<div class='related-box'><h3>Harbour photos</h3>{0}</div>", BlockRoles.Listing)]
    [InlineData("<div class='related-box'><h3>Най-четени</h3>{0}</div>", BlockRoles.Listing)]
    [InlineData("<div class='related-box'><h3>Forum of the fishermen</h3>{0}</div>", BlockRoles.Related)]
    public void A_heading_outranks_the_name_of_its_box(string box, string role) =>
        Assert.Equal(role, Pages.RoleOf(Below(box), "Storm damage"));

    [Fact]
    public void A_medium_is_a_part_of_the_list_above_it() =>
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(Below($"<div class='teasers'><h2>Related</h2>{Pier}<h3>Video</h3>{{0}}</div>"), "Storm damage"));

    [Theory]
    [InlineData("Our readers' harbour", BlockRoles.Listing)]
    [InlineData("More harbour talk", BlockRoles.Related)]
    public void Of_several_lists_that_are_only_called_teasers_the_others_must_speak_of_the_same(string heading, string role)
    {
        var page = Below($"<div class='teasers'><h3>Around the lake</h3><ul><li><a href='/2024/02/ice'>Ice on the lake again this week</a></li></ul></div><div class='teasers'><h3>{heading}</h3>{{0}}</div>");
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "Ice on the lake"));
        Assert.Equal(role, Pages.RoleOf(page, "Storm damage"));
    }

    private static CleanedPage Below(string box) =>
        Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article>{box.Replace("{0}", Links.Replace("Ferry fares", "Bread prices", StringComparison.Ordinal), StringComparison.Ordinal)}"));
}

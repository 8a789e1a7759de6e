using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class RelatedListsTests
{
    private const string Links = "<ul><li><a href='/2024/04/storm'>Storm damage along the whole coast</a></li><li><a href='/2024/03/fares'>Ferry fares rise again in the spring</a></li></ul>";

    private static CleanedPage Below(string box) => Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(5)}</article>{box}"));

    [Theory]
    [InlineData("<div><h3>Read more</h3>{0}</div>")]
    [InlineData("<div><div><h3>Das könnte Sie auch interessieren</h3></div>{0}</div>")]
    [InlineData("<div><h3>More ‘Harbour Talk’ columns</h3>{0}</div>")]
    [InlineData("<div><p>This article is part of our series on the coast</p>{0}</div>")]
    [InlineData("<aside><p>Sur le même sujet</p><div>{0}</div></aside>")]
    public void Links_below_such_a_heading_are_related(string box)
    {
        var page = Below(box.Replace("{0}", Links, StringComparison.Ordinal));
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "Storm damage"));
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "Ferry fares"));
    }

    [Theory]
    [InlineData("<div><h3>Our harbour</h3>{0}</div>")]
    [InlineData("<div>{0}</div>")]
    public void Others_are_not(string box) => Assert.NotEqual(BlockRoles.Related, Pages.RoleOf(Below(box.Replace("{0}", Links, StringComparison.Ordinal)), "Storm damage"));

    [Fact]
    public void What_stands_outside_the_box_of_the_heading_is_not()
    {
        var page = Below($"<div><h3>Read more</h3>{Links}</div><div><ul><li><a href='/terms'>The terms of this service in full</a></li></ul></div>");
        Assert.NotEqual(BlockRoles.Related, Pages.RoleOf(page, "The terms"));
    }

    [Theory]
    [InlineData("<h1>Council delays repair of ferry pier</h1>{0}", BlockRoles.Related)]
    [InlineData("{0}<h1>Council delays repair of ferry pier</h1>", BlockRoles.Boilerplate)]
    public void They_begin_at_the_headline(string head, string role)
    {
        var box = $"<div id='extra'><h4>Related stories</h4><dl>{Links.Replace("ul>", "div>", StringComparison.Ordinal)}</dl></div>";
        var page = Pages.Cleaned(Pages.Page($"{head.Replace("{0}", box, StringComparison.Ordinal)}<div>{Pages.Paragraphs(5)}</div>"));
        Assert.Equal(role, Pages.RoleOf(page, "Storm damage"));
    }

    [Theory]
    [InlineData("<div><h3>This story is part of <a href='/topics/coast'>The Coast</a></h3>{0}</div>", BlockRoles.Related)]
    [InlineData("<div><h3><a href='/'>More on Harbour Post</a></h3>{0}</div>", BlockRoles.Related)]
    [InlineData("<div><h3>Още по темата</h3>{0}</div>", BlockRoles.Related)]
    [InlineData("<div><h3>Nos articles liés »</h3>{0}</div>", BlockRoles.Related)]
    [InlineData("<div><h3>» Kapcsolódó cikkek</h3>{0}</div>", BlockRoles.Related)]
    [InlineData("<div><h3>Mehr über den Hafen</h3>{0}</div>", BlockRoles.Related)]
    [InlineData("<div><h3><a href='/2024/05/more-on-the-old-pier'>More on the old pier</a></h3>{0}</div>", BlockRoles.Boilerplate)]
    public void The_heading_may_lead_to_a_topic_and_be_of_any_language(string box, string role) =>
        Assert.Equal(role, Pages.RoleOf(Below(box.Replace("{0}", Links, StringComparison.Ordinal)), "Storm damage"));

    [Fact]
    public void A_heading_that_may_mean_either_needs_titles_that_speak_of_the_same()
    {
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(Below("<div><h3>More from Harbour Post</h3><ul><li><a href='/2024/04/pier'>The pier that the storm of 1901 took</a></li></ul></div>"), "The pier"));
        Assert.NotEqual(BlockRoles.Related, Pages.RoleOf(Below("<div><h3>More from Harbour Post</h3><ul><li><a href='/2024/04/storm'>Storm damage along the whole coast</a></li></ul></div>"), "Storm damage"));
    }

    [Theory]
    [InlineData("<div class='newsletter'><h3>Related articles</h3>{0}</div>")]
    [InlineData("<div class='page-header'><h3>Related articles</h3><div class='caption'>{0}</div></div>")]
    [InlineData("<div><h3>Related articles</h3><p>Harbour</p><p>3 May</p>{0}</div>")]
    public void Titles_below_a_plain_heading_are_related_whatever_their_box_is_called(string box) =>
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(Below(box.Replace("{0}", Links, StringComparison.Ordinal)), "Storm damage"));

    [Fact]
    public void Tags_below_it_stay_tags() =>
        Assert.Equal(BlockRoles.Tags, Pages.RoleOf(Below("<div class='tags'><h3>Mehr zum Thema</h3><ul><li><a href='/tag/pier'>Pier</a></li></ul></div>"), "Pier"));
}

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
}

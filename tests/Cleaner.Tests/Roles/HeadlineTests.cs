using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class HeadlineTests
{
    private const string Title = "Council delays repair of ferry pier";

    [Theory]
    [InlineData("<nav class=breadcrumb><a href=/>Home</a> <h1>Harbour</h1></nav><h2>{0}</h2>")]
    [InlineData("<h2>{0}</h2><nav><a href=/>Home</a><h1>{0}</h1></nav>")]
    [InlineData("<ul><li><a href=/>Home</a></li><li><h1>{0}</h1></li></ul><h1>{0}</h1>")]
    [InlineData("<h1>{0}</h1><ul><li><h1>Harbour news</h1></li></ul>")]
    public void A_heading_in_a_menu_is_not_the_headline_where_there_is_another(string head)
    {
        var page = Pages.Cleaned(Pages.Page($"<article>{string.Format(System.Globalization.CultureInfo.InvariantCulture, head, Title)}{Pages.Paragraphs(5)}</article>", Title));
        var headline = page.Blocks.First(block => block is { Role: BlockRoles.Title, Reason: "headline" });
        Assert.Equal(Title, headline.Text);
        Assert.DoesNotContain("nav", headline.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("li", headline.Path!.Split('.', ' '));
    }

    [Fact]
    public void A_heading_in_a_list_is_the_headline_where_there_is_no_other() =>
        Assert.Equal(BlockRoles.Title, Pages.RoleOf(Pages.Cleaned(Pages.Page($"<ul><li><h1>{Title}</h1>{Pages.Paragraphs(5)}</li></ul>")), Title));
}

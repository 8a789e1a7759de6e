using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class SectionLabelTests
{
    [Theory]
    [InlineData("<ul><li class='articleSection'>HARBOUR NEWS</li></ul>", BlockRoles.Section)]
    [InlineData("<h2 class='section-title'>HARBOUR NEWS</h2>", BlockRoles.Section)]
    [InlineData("<div class='filed_under'>HARBOUR NEWS</div>", BlockRoles.Section)]
    [InlineData("<div class='headline-lead'>HARBOUR NEWS</div>", BlockRoles.Title)]
    public void The_line_s_own_name_outweighs_that_of_the_box_around_it(string line, string role)
    {
        var page = Pages.Cleaned(Pages.Page($"<div class='articleHeadlineBox headline'>{line}<h1>Council delays repair of ferry pier</h1></div><div>{Pages.Paragraphs(5)}</div>"));
        Assert.Equal(role, Pages.RoleOf(page, "HARBOUR NEWS"));
    }

    [Fact]
    public void Below_the_headline_it_is_left_as_it_is()
    {
        var page = Pages.Cleaned(Pages.Page($"<div class='headline'><h1>Council delays repair of ferry pier</h1><h2 class='section-title'>HARBOUR NEWS</h2></div><div>{Pages.Paragraphs(5)}</div>"));
        Assert.NotEqual(BlockRoles.Section, Pages.RoleOf(page, "HARBOUR NEWS"));
    }
}

using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class HeadlineLineTests
{
    private const string Title = "Council delays repair of ferry pier";

    private static PageBlock Line(string line) =>
        Pages.Cleaned($"<html><head><title>{Title} - Harbour Post</title></head><body><table><tr><td colspan='2'><a href='/'>Home</a> | <a href='/s'>Sport</a></td></tr><tr><td width='150'><a href='/1'>News</a><br><a href='/2'>Weather</a></td><td><font size='5'><b>{line}</b></font><br>{Pages.Paragraphs(12)}</td></tr></table></body></html>").Blocks.First(block => block.Text == line);

    [Fact]
    public void The_first_line_that_the_titles_name_is_the_headline() => Assert.Equal((false, BlockRoles.Title), (Line(Title).Kept, Line(Title).Role));

    [Fact]
    public void Another_first_line_is_none() => Assert.NotEqual(BlockRoles.Title, Line("What the divers found below it").Role);
}

using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class ReaderCommentsTests
{
    private const string Report = "<form class='flags' action='/post/report/7'><input type='submit' value='!'></form>";

    [Fact]
    public void Boxes_with_a_date_an_author_and_a_control_are_comments()
    {
        var page = Pages.Cleaned(Page(Report, 3));
        Assert.All(page.Blocks.Where(block => block.Text.StartsWith("I was there", StringComparison.Ordinal)), block => Assert.Equal((BlockRoles.Comments, false), (block.Role, block.Kept)));
        Assert.Contains(Pages.Sentence(11), Pages.Text(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Report, 1)]
    [InlineData("", 3)]
    public void One_alone_or_without_a_control_is_not_known_for_one(string control, int count) =>
        Assert.DoesNotContain(Pages.Cleaned(Page(control, count)).Blocks, block => block.Role == BlockRoles.Comments);

    [Fact]
    public void Entries_of_a_live_page_that_reporters_have_signed_are_text()
    {
        var entries = string.Concat(Enumerable.Range(0, 4).Select(i => $"<div class='entry'><div class='dateline'>Monday 3rd June 2024 15:4{i}</div><div class='author'><a class='reporter' href='/staff/{i}'>Ada Lund</a></div><p>{Pages.Sentence(20 + i)} {Pages.Sentence(30 + i)}</p></div>"));
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(6)}<div class='entries'>{entries}</div></article>"));
        Assert.DoesNotContain(page.Blocks, block => block.Role == BlockRoles.Comments);
    }

    [Fact]
    public void Thousands_of_them_cost_no_more_than_their_number() =>
        Assert.All(Pages.Cleaned(Page(Report, 4_000)).Blocks.Where(block => block.Text.StartsWith("I was there", StringComparison.Ordinal)), block => Assert.False(block.Kept));

    private static string Page(string control, int count)
    {
        var posts = string.Concat(Enumerable.Range(0, count).Select(i => $"<div class='post'><div class='dateline'>Monday 3rd June 2024 15:4{i}</div><div class='author'><a href='/u/{i}'>Lake {i}</a></div>{control}<div class='body'><p>I was there when the old pier was built, number {i}, and it was a fine summer with much work for all of us.</p></div></div>"));
        return Pages.Page($"<div id='main'><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(6)}<div class='tabbed'>{posts}</div></div>");
    }
}

using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

/// <summary>What stands between the headline and the first paragraph, and above the headline.</summary>
public sealed class ArticleOpeningTests
{
    private const string Deck = "Piles have lost a third of their strength since the last survey, engineers say";

    [Theory]
    [InlineData("<p id='stand-first' class='stand-first-alone'>{0}</p>", BlockRoles.Subtitle)]
    [InlineData("<div class='story_sub-headline'><p>{0}</p></div>", BlockRoles.Subtitle)]
    [InlineData("<p itemprop='description'>{0}</p>", BlockRoles.Subtitle)]
    [InlineData("<p class='first-look'>{0}</p>", BlockRoles.Header)]
    public void A_standfirst_in_the_page_s_head_is_the_subtitle(string deck, string role)
    {
        var page = Pages.Cleaned(Pages.Page($"<div class='header'><h1>Council delays repair of ferry pier</h1>{string.Format(null, deck, Deck)}<p class='byline'>By Ada Lund</p><p class='date'>3 May 2024</p></div><div id='article-body'>{Pages.Paragraphs(6)}</div>"));
        var block = page.Blocks.First(block => block.Text == Deck);
        Assert.Equal(role, block.Role);
        Assert.False(block.Kept);
    }

    [Fact]
    public void A_paragraph_marked_as_the_body_is_no_subtitle_though_a_box_parts_it_from_the_rest()
    {
        const string First = "The harbour council has put off the repair of the ferry pier once more, to the anger of those who land their catch there every morning of the year.";
        var links = string.Concat(Enumerable.Range(0, 12).Select(i => $"<li><a href='/n/{i}'>Another story of the harbour, number {i}</a></li>"));
        var page = Pages.Cleaned(Pages.Page($"<div class='story'><h1>Council delays repair of ferry pier</h1><h6 class='byline'>By Ada Lund</h6><h6 class='dateline'>Published: July 18, 2024</h6><div class='articleBody'><p itemprop='articleBody'>{First}</p></div><div class='articleInline'><h6>Related</h6><ul>{links}</ul></div><div class='articleBody'>{Pages.Paragraphs(6).Replace("<p>", "<p itemprop='articleBody'>", StringComparison.Ordinal)}</div></div>"));
        Assert.StartsWith(First, Pages.Text(page), StringComparison.Ordinal);
        Assert.Equal(BlockRoles.Body, Pages.RoleOf(page, First));
    }

    [Fact]
    public void What_a_player_says_of_its_film_does_not_open_the_text()
    {
        const string Film = "Members of the harbour council talk about the survey, and about what the repair is going to cost.";
        var page = Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1><div><p class='video-desc'>{Film}</p></div><p class='byline'>By Ada Lund, 3 May 2024</p>{Pages.Paragraphs(6)}</article>"));
        Assert.DoesNotContain(Film, Pages.Text(page), StringComparison.Ordinal);
        Assert.StartsWith(Pages.Sentence(0), Pages.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_about_a_film_keeps_its_paragraphs()
    {
        var page = Pages.Cleaned(Pages.Page($"<article class='video'><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(6)}</article>"));
        Assert.StartsWith(Pages.Sentence(0), Pages.Text(page), StringComparison.Ordinal);
    }
}

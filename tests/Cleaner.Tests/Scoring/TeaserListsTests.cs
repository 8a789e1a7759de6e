using System.Text;

namespace NewsPipeline.Cleaner.Tests.Scoring;

public sealed class TeaserListsTests
{
    private static string Article(string sections) =>
        $"<main><article><h1>Seven piers to see</h1><p>{Pages.Sentence(0)} {Pages.Sentence(1)} {Pages.Sentence(2)}</p><div>{sections}</div></article></main>";

    private static string Repeat(Func<int, string> section)
    {
        var html = new StringBuilder();
        for (var i = 0; i < 7; i++)
            html.Append(section(i));
        return html.ToString();
    }

    private static string Text(string body) => Pages.Text(Pages.Cleaned(Pages.Page(body, "Seven piers to see")));

    [Fact]
    public void Sections_with_a_link_to_more_at_the_end_of_each_are_text()
    {
        var text = Text(Article(Repeat(i => $"<section class=item><h2>The old pier at place {i}</h2><p>{Pages.Sentence(10 + i)}</p><a href='/piers/{i}'>Plan your visit to it</a></section>")));
        for (var i = 0; i < 7; i++)
            Assert.Contains(Pages.Sentence(10 + i), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<h4>Harbour news</h4>")]
    public void Cards_whose_headlines_lead_to_other_pages_are_none(string kicker)
    {
        var article = Pages.Paragraphs(6, 30);
        var text = Text($"<main><article><h1>Seven piers to see</h1>{article}</article><div>{Repeat(i => $"<div class=card>{kicker}<h3><a href='/piers/{i}'>The old pier at place {i}</a></h3><p>{Pages.Sentence(10 + i)}</p></div>")}</div></main>");
        Assert.Contains(Pages.Sentence(41), text, StringComparison.Ordinal);
        for (var i = 0; i < 7; i++)
            Assert.DoesNotContain(Pages.Sentence(10 + i), text, StringComparison.Ordinal);
    }
}

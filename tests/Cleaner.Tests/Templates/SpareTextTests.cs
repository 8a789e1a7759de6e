using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Templates;

/// <summary>What recurs and is the article's all the same.</summary>
public sealed class SpareTextTests
{
    private const string Host = "https://tower-times.example/";
    private const string Background = "The two towns have argued over the dam since it was built, and a court has ruled on the matter three times without an end to it.";

    private readonly PageCleaner _learning = TemplateLearningTests.Learner();

    [Fact]
    public void The_same_article_fetched_again_and_again_teaches_nothing_of_itself()
    {
        for (var i = 0; i < 12; i++)
            Assert.Contains(Pages.Sentence(8), Kept(Clean("story", $"One story, revised {i} times", Pages.Paragraphs(5) + Pages.Paragraphs(1, from: 200 + (2 * i)))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edition {0}", "The title stays")]
    [InlineData("edition {0}", "Title {0} of it")]
    public void Nor_under_another_address_or_title(string path, string title)
    {
        // Six other articles first, so that the site is known.
        for (var i = 0; i < 6; i++)
            Clean($"other/{i}", $"Other matter {i}", Pages.Paragraphs(5, from: 500 + (20 * i)));
        for (var i = 0; i < 12; i++)
        {
            var page = Clean(string.Format(null, path, i), string.Format(null, title, i), Pages.Paragraphs(5) + Pages.Paragraphs(1, from: 200 + (2 * i)));
            Assert.Contains(Pages.Sentence(8), Kept(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_paragraph_of_background_in_a_third_of_the_articles_stays()
    {
        for (var i = 0; i < 60; i++)
        {
            var page = Clean($"{i}", $"Report number {i}", Pages.Paragraphs(3, from: 20 * i) + (i % 3 == 0 ? $"<p>{Background}</p>" : "") + Pages.Paragraphs(2, from: (20 * i) + 10));
            Assert.Equal(i % 3 == 0, Kept(page).Contains(Background, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Short_lines_and_headings_said_in_every_article_stay()
    {
        for (var i = 0; i < 12; i++)
        {
            var page = Clean($"{i}", $"Report number {i}", Pages.Paragraphs(2, from: 20 * i) + "<h2>What happens next?</h2>" + Pages.Paragraphs(1, from: (20 * i) + 4) + "<p>Nobody knew for sure.</p>" + Pages.Paragraphs(2, from: (20 * i) + 6));
            Assert.Contains("What happens next?", Kept(page), StringComparison.Ordinal);
            Assert.Contains("Nobody knew for sure.", Kept(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_line_seen_on_four_other_pages_stays()
    {
        for (var i = 0; i < 5; i++)
            Assert.Contains(Background, Kept(Clean($"{i}", $"Report number {i}", Pages.Paragraphs(3, from: 20 * i) + $"<p>{Background}</p>")), StringComparison.Ordinal);
        Assert.DoesNotContain(Background, Kept(Clean("5", "Report number 5", Pages.Paragraphs(3, from: 100) + $"<p>{Background}</p>")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_page_itself_calls_its_beginning_stays()
    {
        // The others tease the article with its own first words.
        for (var i = 0; i < 8; i++)
            Clean($"{i}", $"Report number {i}", Pages.Paragraphs(4, from: 20 * i) + $"<p>{Background}</p>");

        var page = Clean("dam", "The dam", $"<p>{Background}</p>" + Pages.Paragraphs(4, from: 300), $"<meta property=og:description content='{Background}'>");

        Assert.Contains(Background, Kept(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_most_of_which_recurs_is_left_whole()
    {
        var notes = string.Concat(Enumerable.Range(0, 3).Select(i => $"<p>{Pages.Sentence(i)}</p>"));
        for (var i = 0; i < 10; i++)
        {
            var page = Clean($"{i}", $"Notice number {i}", notes + $"<p>{Pages.Sentence(700 + i)}</p>");
            Assert.Contains(Pages.Sentence(0), Kept(page), StringComparison.Ordinal);
        }
    }

    private static string Kept(CleanedPage page) => Pages.Text(page);

    private CleanedPage Clean(string path, string title, string body, string head = "") => TemplateLearningTests.Read(_learning, new PageInput
    {
        Content = Pages.Page($"<article><h1>{title}</h1>{body}</article>", title).Replace("<head>", "<head>" + head, StringComparison.Ordinal),
        MediaType = "text/html",
        Url = Host + path.Replace(' ', '-'),
    });
}

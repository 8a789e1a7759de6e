using System.Text;
using NewsPipeline.Cli.Extract;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Tests.Extract;

public sealed class PageSourceTests
{
    [Theory]
    [InlineData("pages/story.html", "story")]
    [InlineData("pages/story.HTM", "story")]
    [InlineData("story.html.gz", "story")]
    [InlineData("story.txt", "story.txt")]
    [InlineData("news.example.html", "news.example")]
    [InlineData(".html", ".html")]
    public void An_id_is_the_file_name_without_html_and_gz(string path, string id) => Assert.Equal(id, PageSources.IdOf(path));

    [Theory]
    [InlineData("<!doctype html><p>x", true)]
    [InlineData("\n\t <p>x</p>", true)]
    [InlineData("\uFEFF<html>", true)]
    [InlineData("Some words first <html><body>", true)]
    [InlineData("A headline\n\nA paragraph with 3 < 4.", false)]
    [InlineData("", false)]
    public void Mark_up_is_told_from_plain_text(string content, bool isMarkup) => Assert.Equal(isMarkup, PageSniffer.IsMarkup(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void A_summary_leaves_out_what_is_not_there_and_what_would_steer_the_terminal()
    {
        var outcome = new PageOutcome("a", new Article { Title = "Bridge\u001b[31m opens", Text = "One.\n\nTwo." }, null);

        var lines = OutcomeSummary.Lines(outcome, isOnly: true).ToList();

        Assert.Contains("Bridge[31m opens", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.StartsWith("published", StringComparison.Ordinal));
        Assert.Equal(["One.", "", "Two."], lines[^3..]);
    }

    [Fact]
    public void A_rejection_is_one_line_of_JSON() =>
        Assert.Equal("""{"rejected":{"reason":"not-article","detail":"too short"}}""", OutcomeJson.Line(new PageOutcome("a", null, new Rejection(ReasonCodes.NotArticle, "too short"))));
}

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class HouseNoteTests
{
    private const string Note = "Varnby is a builder of piers and quays, with yards in nine countries and two thousand people.";

    private static string Kept(string body, string host = "www.varnby.com", string head = "") =>
        Pages.Text(Pages.Cleaned(Pages.Page(body).Replace("<title>", head + "<title>", StringComparison.Ordinal), $"https://{host}/news/pier"));

    [Theory]
    [InlineData("www.varnby.com", "")]
    [InlineData("varnby.co.uk", "")]
    [InlineData("press.example.org", "<meta property=\"og:site_name\" content=\"Varnby\">")]
    public void What_the_house_says_of_itself_below_a_break_is_no_main_text(string host, string head)
    {
        var text = Kept($"<article>{Pages.Paragraphs(5)}<hr><p>{Note}</p><p>Its shares are traded in Oslo, and its yards are open to visitors in June.</p></article>", host, head);

        Assert.Contains(Pages.Sentence(9), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Note, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Its shares", text, StringComparison.Ordinal);
    }

    [Theory]
    // No break before it.
    [InlineData("<article>{0}<p>{1}</p></article>")]
    // Something else stands below the break first.
    [InlineData("<article>{0}<hr><p>The pier was built in May, and it will be opened in June by the mayor of the town.</p><p>{1}</p></article>")]
    // Most of the text stands below the break.
    [InlineData("<article><p>It rained on the pier for most of the day, the office says, and nobody went.</p><hr><p>{1}</p>{0}</article>")]
    public void Elsewhere_the_name_of_the_site_is_a_part_of_the_text(string body) =>
        Assert.Contains(Note, Kept(string.Format(System.Globalization.CultureInfo.InvariantCulture, body, Pages.Paragraphs(5), Note)), StringComparison.Ordinal);

    [Fact]
    public void Another_name_below_a_break_is_a_part_of_the_text() =>
        Assert.Contains(Note, Kept($"<article>{Pages.Paragraphs(5)}<hr><p>{Note}</p></article>", "www.lindholm.org"), StringComparison.Ordinal);
}

using NewsPipeline.Cli.Feeding;

namespace NewsPipeline.Cli.Tests.Feeding;

public class UrlLinesTests
{
    [Fact]
    public void Comments_and_blank_lines_are_skipped_and_counted()
    {
        var lines = Read("# news\n\nhttps://example.org/1\n   \n  # more\n\thttps://example.org/2  \n");

        Assert.Equal([("https://example.org/1", 3), ("https://example.org/2", 6)], lines.Select(line => (line.Url, line.Number)));
    }

    [Fact]
    public void Windows_line_ends_and_a_missing_last_one_make_no_difference() =>
        Assert.Equal(["https://example.org/1", "https://example.org/2"], Read("https://example.org/1\r\nhttps://example.org/2").Select(line => line.Url));

    [Fact]
    public void A_number_sign_inside_a_url_is_part_of_it() =>
        Assert.Equal("https://example.org/1#top", Assert.Single(Read("https://example.org/1#top")).Url);

    [Fact]
    public void A_monstrous_line_is_cut_and_still_too_long_for_a_url()
    {
        var line = Assert.Single(Read("https://example.org/" + new string('a', 1_000_000)));

        Assert.Equal(UrlLines.LongestLine, line.Url.Length);
        Assert.StartsWith("url-too-long", FeedableUrl.Problem(line.Url), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urls.txt", "urls.txt:7")]
    [InlineData("-", "line 7")]
    [InlineData(null, "URL 7")]
    public void A_message_names_the_place(string? source, string place) =>
        Assert.Equal(place, new UrlLine("x", source, 7).Place);

    private static List<UrlLine> Read(string text)
    {
        using var reader = new StringReader(text);
        return [.. UrlLines.Read(reader, "-")];
    }
}

using System.Text;
using NewsPipeline.Cleaner.Tests.Fuzz;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests;

/// <summary>Pages to clean, of our own writing.</summary>
internal static class Pages
{
    private static readonly string[] Sentences =
    [
        "The harbour council met on Tuesday evening to decide how the old ferry pier should be repaired before winter.",
        "Engineers told the members that the wooden piles had lost a third of their strength since the last survey.",
        "A new steel frame would cost about four million crowns, twice the sum that was set aside in the spring.",
        "Several fishermen, who land their catch there every morning, said that closing the pier would end their trade.",
        "The mayor promised that no decision would be taken before the report on the currents had been published.",
        "Residents of the upper town complained that the noise of the works would reach them until late at night.",
        "A vote on the matter, delayed twice already this year, is now expected in the first week of October.",
        "Older visitors remembered the storm that tore the first pier away, and the boats that were never found again.",
    ];

    public static PageCleaner Cleaner { get; } = new(new CleanerOptions(), new ThreadTime());

    /// <summary>A sentence that differs for every number.</summary>
    public static string Sentence(int number)
    {
        var sentence = Sentences[number % Sentences.Length];
        return number < Sentences.Length ? sentence : $"{sentence[..^1]}, as it had been in the year {1800 + number}.";
    }

    /// <summary>Paragraphs of two sentences each.</summary>
    public static string Paragraphs(int count, int from = 0)
    {
        var html = new StringBuilder();
        for (var i = 0; i < count; i++)
            html.Append("<p>").Append(Sentence(from + (2 * i))).Append(' ').Append(Sentence(from + (2 * i) + 1)).Append("</p>\n");
        return html.ToString();
    }

    /// <summary>A whole page around a body.</summary>
    public static string Page(string body, string title = "Council delays repair of ferry pier") =>
        $"<!doctype html><html lang=en><head><title>{title} - Harbour Post</title></head><body>{body}</body></html>";

    public static CleanResult Clean(string html, string? url = "https://harbour-post.example/news/pier") =>
        Cleaner.Clean(new PageInput { Content = html, MediaType = "text/html", Url = url }, TestContext.Current.CancellationToken);

    public static CleanedPage Cleaned(string html)
    {
        var result = Clean(html);
        Assert.True(result.IsCleaned, result.Rejection?.ToString());
        return result.Page;
    }

    public static CleanResult CleanText(string text) =>
        Cleaner.Clean(new PageInput { Content = text, MediaType = "text/plain" }, TestContext.Current.CancellationToken);

    public static string Text(CleanedPage page) => string.Join("\n\n", page.Blocks.Where(block => block.Kept).Select(block => block.Text));

    public static string RoleOf(CleanedPage page, string start) => page.Blocks.First(block => block.Text.StartsWith(start, StringComparison.Ordinal)).Role;
}

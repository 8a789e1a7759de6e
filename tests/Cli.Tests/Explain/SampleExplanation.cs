using NewsPipeline.Cli.Explain;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Tests.Explain;

/// <summary>A small page and what came of it, made by hand.</summary>
internal static class SampleExplanation
{
    internal const string Source = """
        <html><head><title>Tide tables</title><script>var menu = "Home";</script></head><body><ul><li>Home</li></ul>
        <h1>Tide tables</h1><p class="x">The r&ouml;d flag &amp; the <b>green</b>
        one were out.</p><p>Home &#60;b&#62;</p></body></html>
        """;

    internal static Explanation Create(Rejection? rejection = null) => new("tides", "https://pilot.example/tides?a=1&b=<2>", Source, IsMarkup: true, Page(), rejection);

    private static CleanedPage Page() => new()
    {
        Blocks =
        [
            Block("Home", BlockRoles.Navigation, false, "outside the main text", -2.5),
            Block("Tide tables", BlockRoles.Title, false, "headline", 0),
            Block("The röd flag & the green one were out.", BlockRoles.Body, true, "running text", 131),
            Block("Home <b>", BlockRoles.Body, true, "short line amid running text", -4),
        ],
        Metadata = new PageMetadata(),
        Html = "",
        Confidence = 0.875,
        Source = "html",
    };

    private static PageBlock Block(string text, string role, bool kept, string reason, double score) => new()
    {
        Kind = BlockKinds.Paragraph,
        Role = role,
        Text = text,
        Kept = kept,
        Reason = reason,
        Score = score,
        Path = "body > p.\"><script>",
        Links = [new BlockLink { Url = "javascript:alert(1)", Text = "<script>" }],
    };
}

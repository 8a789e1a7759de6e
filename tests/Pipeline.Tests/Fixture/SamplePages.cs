namespace NewsPipeline.Pipeline.Tests.Fixture;

/// <summary>Pages of our own writing.</summary>
public static class SamplePages
{
    public const string Title = "Harbour bridge reopens after eleven months of repairs";

    public const string Lead = "The harbour bridge reopened to traffic on Monday morning, eleven months after inspectors found cracks in two of its main bearings.";

    public const string Second = "Engineers replaced forty-two bearings and resurfaced the deck, the city said, at a cost of nine million crowns, a tenth less than planned.";

    public const string Third = "Ferries that had carried commuters across the inlet since last winter made their final crossing on Sunday night, with the crews waving from the rail.";

    /// <summary>An article with JSON-LD, navigation and a list of related links around it.</summary>
    public static string Article(string? marker = null) => $$$"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>{{{Title}}} | Inlet Courier</title>
        <meta property="og:site_name" content="Inlet Courier">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"{{{Title}}}","datePublished":"2026-03-02T08:15:00+01:00","author":{"@type":"Person","name":"Ines Halvorsen"}}</script>
        </head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/city">City</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <main><article><h1>{{{Title}}}</h1><p class="byline">By Ines Halvorsen</p>
        <p>{{{Lead}}}</p><p>{{{Second}}}</p><p>{{{Third}}}</p>{{{Extra(marker)}}}
        <p>“We have waited a long time for this morning,” said Ole Brandt, who runs a bakery at the northern end of the bridge and opened two hours early.</p>
        </article></main>
        <aside><h2>Read next</h2><ul><li><a href="/a">Market hall to close</a></li><li><a href="/b">Tram line extended</a></li></ul></aside>
        <footer>Copyright Inlet Courier</footer></body></html>
        """;

    private static string Extra(string? text) => text is null ? "" : $"<p>{text}</p>";
}

using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Demo;

/// <summary>The pages of the sample site, in the order in which the demo feeds them.</summary>
internal static class SamplePages
{
    /// <summary>The paper that most pages stand in.</summary>
    public const string Courier = "courier";

    /// <summary>Its neighbour, which carries the same wire story.</summary>
    public const string Post = "post";

    private const string Stored = StoreOutcomes.Stored;

    /// <summary>Every address that is served.</summary>
    public static IReadOnlyList<SamplePage> All { get; } =
    [
        // Semantic HTML5 with JSON-LD; related stories and a newsletter box inside the text.
        new() { Paper = Courier, Path = "/news/swing-bridge-reopens", File = "news/swing-bridge-reopens.html", Expected = Stored },
        // WordPress, with share buttons, related posts and comments.
        new() { Paper = Courier, Path = "/news/school-kitchen-wins-prize/", File = "news/school-kitchen-wins-prize.html", Expected = Stored },
        // A redirect to a page with next to no mark-up, and no charset in the header.
        new() { Paper = Courier, Path = "/old/ferry-times.php?season=winter", Status = 301, Location = "/news/ferry-timetable", Expected = Stored },
        new() { Paper = Courier, Path = "/news/ferry-timetable", File = "news/ferry-timetable.html", ContentType = "text/html" },
        // Tables for layout, as in 1999.
        new() { Paper = Courier, Path = "/archive/lighthouse", File = "archive/lighthouse.html", ContentType = "text/html; charset=iso-8859-1", Expected = Stored },
        new() { Paper = Courier, Path = "/notices/water-main.txt", File = "notices/water-main.txt", ContentType = "text/plain; charset=utf-8", Expected = Stored },
        // Microdata instead of JSON-LD.
        new() { Paper = Courier, Path = "/opinion/leave-the-creak-alone", File = "opinion/leave-the-creak-alone.html", Expected = Stored },
        // One wire story in two papers.
        new() { Paper = Courier, Path = "/wire/storm-barrier", File = "wire/storm-barrier.html", Expected = Stored },
        new() { Paper = Post, Path = "/news/storm-barrier-closed", File = "news/storm-barrier-closed.html", Expected = Stored },
        // Nothing but div elements, with a pitch for an app inside the text.
        new() { Paper = Post, Path = "/council/flood-fund", File = "council/flood-fund.html", Expected = Stored },
        // A table and an advertisement inside the text.
        new() { Paper = Post, Path = "/sport/rowing-title", File = "sport/rowing-title.html", Expected = Stored },
        new() { Paper = Post, Path = "/lokales/wochenmarkt", File = "lokales/wochenmarkt.html", Expected = Stored },
        new() { Paper = Post, Path = "/arts/cafe-piano", File = "arts/cafe-piano.html", ContentType = "text/html; charset=windows-1252", Expected = Stored },
        // What is not stored, and why.
        new() { Paper = Courier, Path = "/business/cannery-accounts", File = "business/cannery-accounts.html", Expected = ReasonCodes.Paywall },
        new() { Paper = Courier, Path = "/tag/harbour", File = "tag/harbour.html", Expected = ReasonCodes.NotArticle },
        new() { Paper = Courier, Path = "/news/regatta-2025", File = "not-found.html", Status = 404, Expected = ReasonCodes.NotFound },
        // For whoever looks at the site in a browser.
        new() { Paper = Courier, Path = "/", File = "index.html" },
        new() { Paper = Post, Path = "/", File = "index.html" },
    ];

    /// <summary>What is served for an address that is not listed.</summary>
    public static SamplePage NotFound { get; } = new() { Paper = Courier, Path = "/not-found", File = "not-found.html", Status = 404 };
}

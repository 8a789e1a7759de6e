using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Metadata;

public sealed class MetadataTests
{
    private const string Html = """
        <!doctype html><html lang="en-GB"><head><base href="/en/"><title>Council delays repair &amp; more</title>
        <meta property="og:title" content="Council delays repair"><meta name="Author" content="Ada Lund"><meta name="empty" content=""><meta name="section" value="Harbour">
        <link rel="canonical" href="pier"><link rel="alternate" type="application/rss+xml" hreflang="en" href="/feed"><link rel="stylesheet" href="/x.css">
        <script type="application/ld+json">{"@type":"NewsArticle"}</script></head>
        <body><ul class="breadcrumbs"><li><a href="/harbour">Harbour</a></ul><article><h1>Council delays repair</h1>
        <p class="byline">By <a rel="author" href="/ada">Ada Lund</a></p><time datetime="2024-03-12T14:05:00+01:00">12 March</time><span itemprop="wordCount">300</span>
        <div class="body">@@</div><ul class="post-tags"><li><a rel="tag" href="/t/pier">Pier</a></ul></article></body></html>
        """;

    private static PageMetadata Read()
    {
        var result = Pages.Cleaner.Clean(
            new PageInput
            {
                Content = Html.Replace("@@", Pages.Paragraphs(4), StringComparison.Ordinal),
                MediaType = "text/html",
                Url = "https://harbour-post.example/news/pier",
                HeaderLanguage = "en",
                HeaderLastModified = "Tue, 12 Mar 2024 13:05:00 GMT",
            },
            TestContext.Current.CancellationToken);
        return result.Page!.Metadata;
    }

    [Fact]
    public void The_head_is_handed_on_as_it_stands()
    {
        var metadata = Read();
        Assert.Equal("Council delays repair & more", metadata.DocumentTitle);
        Assert.Equal("en-GB", metadata.HtmlLanguage);
        Assert.Equal("en", metadata.HeaderLanguage);
        Assert.Equal("Tue, 12 Mar 2024 13:05:00 GMT", metadata.HeaderLastModified);
        Assert.Equal("https://harbour-post.example/en/", metadata.BaseUrl);
        Assert.Equal(["og:title", "author", "section"], metadata.MetaTags.Select(tag => tag.Name));
        Assert.Equal(["https://harbour-post.example/en/pier", "https://harbour-post.example/feed"], metadata.Links.Select(link => link.Url));
        Assert.Equal("{\"@type\":\"NewsArticle\"}", Assert.Single(metadata.JsonLd));
    }

    [Theory]
    [InlineData(FactKinds.Headline, "Council delays repair", null, null, true)]
    [InlineData(FactKinds.Byline, "By Ada Lund", null, "https://harbour-post.example/ada", true)]
    [InlineData(FactKinds.Time, "12 March", "2024-03-12T14:05:00+01:00", null, true)]
    [InlineData(FactKinds.Tag, "Pier", null, "https://harbour-post.example/t/pier", true)]
    [InlineData(FactKinds.Section, "Harbour", null, "https://harbour-post.example/harbour", false)]
    [InlineData(FactKinds.Microdata, "300", null, null, true)]
    public void Facts_are_collected_with_value_link_and_place(string kind, string text, string? value, string? url, bool inArticle)
    {
        var fact = Read().Facts.First(fact => fact.Kind == kind && fact.Text == text);
        Assert.Equal(value, fact.Value);
        Assert.Equal(url, fact.Url);
        Assert.Equal(inArticle, fact.InArticle);
        Assert.NotNull(fact.Hint);
    }

    [Fact]
    public void What_a_wrapper_repeats_keeps_the_mark_of_what_it_wraps()
    {
        var page = Pages.Cleaned($"<article><h1>Council delays repair</h1><div class='author-name'><a itemprop='author' href='/ada'>Ada Lund</a></div>{Pages.Paragraphs(4)}</article>");
        var byline = Assert.Single(page.Metadata.Facts, fact => fact.Kind == FactKinds.Byline);
        Assert.Contains("itemprop=author", byline.Hint, StringComparison.Ordinal);
        Assert.StartsWith("a", byline.Hint, StringComparison.Ordinal);
        Assert.Contains("div.author-name", byline.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_in_RDFa_is_a_time()
    {
        var page = Pages.Cleaned($"<article><h1>Council delays repair</h1><span property='dc:date dc:created' content='2024-03-12T13:05:00+01:00'>Tue, March 12</span>{Pages.Paragraphs(4)}</article>");
        var time = Assert.Single(page.Metadata.Facts, fact => fact.Kind == FactKinds.Time);
        Assert.Equal(("Tue, March 12", "2024-03-12T13:05:00+01:00"), (time.Text, time.Value));
    }

    [Fact]
    public void A_fact_points_at_its_block()
    {
        var result = Pages.Cleaned(Html.Replace("@@", Pages.Paragraphs(4), StringComparison.Ordinal));
        var byline = result.Metadata.Facts.First(fact => fact.Kind == FactKinds.Byline);
        Assert.Equal("By Ada Lund", result.Blocks[byline.Block!.Value].Text);
    }

    [Theory]
    [InlineData("<img data-src='/real.jpg' src='data:image/gif;base64,R0'>", "https://harbour-post.example/real.jpg")]
    [InlineData("<img srcset='/s.jpg 320w, /l.jpg 1200w, /m.jpg 640w'>", "https://harbour-post.example/l.jpg")]
    [InlineData("<picture><source srcset='/p.webp 800w'><img src='data:,'></picture>", "https://harbour-post.example/p.webp")]
    public void The_address_of_a_lazy_image_is_found(string image, string expected)
    {
        var page = Pages.Cleaned(Pages.Page("<article><h1>Council delays repair</h1><figure>" + image + "</figure>" + Pages.Paragraphs(4) + "</article>"));
        Assert.Equal(expected, Assert.Single(page.Metadata.Images).Url);
    }

    [Fact]
    public void A_script_above_the_limit_is_left_out()
    {
        var html = Pages.Page("<script type='application/ld+json'>{\"a\":\"" + new string('x', 300_000) + "\"}</script>" + Pages.Paragraphs(4));
        Assert.Empty(Pages.Cleaned(html).Metadata.JsonLd);
    }

    [Fact]
    public void Data_for_scripts_may_stand_in_an_attribute() =>
        Assert.Contains(ReadWith(Data("2024-05-03T10:00:00Z")), fact => fact is { Kind: FactKinds.Time, Value: "2024-05-03T10:00:00Z" });

    [Fact]
    public void Data_of_several_days_are_of_teasers() =>
        Assert.DoesNotContain(ReadWith(Data("2024-05-03T10:00:00Z") + Data("2024-05-04T10:00:00Z") + Data("2024-05-05T10:00:00Z")), fact => fact.Hint == "script[datePublished]");

    [Fact]
    public void An_element_of_the_pages_own_with_a_datetime_is_a_time() =>
        Assert.Contains(ReadWith("<p><relative-time datetime=\"2024-05-03T10:00:00Z\">3 May</relative-time></p>"), fact => fact is { Kind: FactKinds.Time, Text: "3 May", Value: "2024-05-03T10:00:00Z" });

    [Fact]
    public void Data_in_an_attribute_count_as_facts_do()
    {
        var one = new PageCleaner(new CleanerOptions { FactLimit = 1 });
        var html = Pages.Page(Data("2024-05-03T10:00:00Z").Replace("<div ", "<div itemprop=about title=pier ", StringComparison.Ordinal) + Pages.Paragraphs(4));
        Assert.Single(one.Clean(new PageInput { Content = html, MediaType = "text/html" }, TestContext.Current.CancellationToken).Page!.Metadata.Facts);
    }

    private static string Data(string date) => $"<div data-page='{{\"props\":{{\"datePublished\":\"{date}\",\"note\":\"{new string('x', 600)}\"}}}}'></div>";

    private static IReadOnlyList<PageFact> ReadWith(string html) =>
        Pages.Cleaner.Clean(new PageInput { Content = Html.Replace("@@", html + Pages.Paragraphs(4), StringComparison.Ordinal), MediaType = "text/html" }, TestContext.Current.CancellationToken).Page!.Metadata.Facts;

    [Fact]
    public void The_topics_of_the_day_on_the_whole_site_are_no_tags_of_the_article() =>
        Assert.DoesNotContain(ReadWith("<div class='hot-topics'><ul class='topics'><li><a rel='tag' href='/t/storm'>Storm</a><li><a href='/t/polls'>Polls</a></ul></div>"), fact => fact is { Kind: FactKinds.Tag, Text: "Storm" or "Polls" });
}

using System.Text.Encodings.Web;
using System.Text.Json;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Readings.Scripts;
using NewsPipeline.Cleaner.Tests.Features;

namespace NewsPipeline.Cleaner.Tests.Readings.Scripts;

public sealed class ScriptArticleTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Json(string markup, bool escaped) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["title"] = "Pier", ["body"] = markup, ["teaser"] = "<p>No.</p>" }, escaped ? null : Relaxed);

    // A page with nothing to read but what a script holds.
    private static string Shell(string script, string type = "application/json") => Pages.Page($"<div id=app>Loading</div><script type='{type}'>{script}</script>");

    private static string? Find(string html) =>
        FeaturePage.Of(html) is var page ? ScriptArticle.Find(page.Tree, page.Evidence, new Deadline(TimeProvider.System, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken)) : null;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_longest_string_with_paragraphs_is_found_and_unescaped(bool escaped)
    {
        var markup = Pages.Paragraphs(5);
        var json = Json(markup, escaped);
        Assert.Equal(escaped, json.Contains("\\u003Cp", StringComparison.Ordinal));
        Assert.Equal(markup, Find(Shell(json)));
        Assert.Equal(markup, Find(Shell("window.data = " + json.Replace("\\u003C", "\\u003c", StringComparison.Ordinal) + ";", "text/javascript")));
    }

    [Fact]
    public void Of_several_scripts_the_one_with_most_is_taken() =>
        Assert.Equal(Pages.Paragraphs(6), Find(Shell(Json(Pages.Paragraphs(3), escaped: true) + "</script><script>" + Json(Pages.Paragraphs(6), escaped: false) + "</script><script>" + Json(Pages.Paragraphs(4), escaped: true))));

    [Fact]
    public void A_longer_one_that_the_page_s_own_description_of_its_text_speaks_against_is_another_article()
    {
        var own = string.Concat(Enumerable.Range(0, 8).Select(i => Pages.Sentence(i) + " "));
        var ld = "</script><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + own + "\"}";
        var related = Json(string.Concat(Enumerable.Range(0, 9).Select(i => $"<p>Train {i} will leave the station by the river an hour later from Monday on, since rails are laid anew between both bridges, the company wrote to {100 + i} commuters.</p>")), escaped: true);
        Assert.Equal(Pages.Paragraphs(4), Find(Shell(related + "</script><script>" + Json(Pages.Paragraphs(4), escaped: false) + ld)));
        Assert.Null(Find(Shell(related + ld)));
    }

    [Theory]
    [InlineData("{\"body\": \"<p>One.</p><p>Two.</p><p>Three.</p>\"}")]
    [InlineData("var x = 1;")]
    [InlineData("")]
    public void Little_mark_up_or_none_is_no_article(string script) => Assert.Null(Find(Shell(script)));

    [Fact]
    public void Long_text_without_paragraphs_is_no_article() => Assert.Null(Find(Shell(Json(string.Concat(Enumerable.Range(0, 40).Select(Pages.Sentence)), escaped: false))));

    [Fact]
    public void Pictures_are_no_paragraphs() =>
        Assert.Null(Find(Shell(Json(string.Concat(Enumerable.Range(0, 40).Select(i => $"<picture>{Pages.Sentence(i)}</picture><path d='M0 0'>")), escaped: false))));

    [Fact]
    public void Mark_up_outside_a_string_is_no_article() => Assert.Null(Find(Shell("/* " + Pages.Paragraphs(6) + " */")));

    [Fact]
    public void A_page_whose_text_stands_only_in_the_data_of_a_script_comes_out_whole()
    {
        var page = Pages.Cleaned(Shell(Json(Pages.Paragraphs(6), escaped: true)));
        var text = Pages.Text(page);
        for (var i = 0; i < 12; i++)
            Assert.Contains(Pages.Sentence(i), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Loading", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.Contains("<p>" + Pages.Sentence(0), page.Html, StringComparison.Ordinal);
        Assert.InRange(page.Confidence, 0.3, 1);
    }

    [Fact]
    public void So_does_one_whose_data_are_written_as_a_string_of_JSON_themselves()
    {
        var text = Pages.Text(Pages.Cleaned(Shell("self.data.push([1, " + JsonSerializer.Serialize(Json(Pages.Paragraphs(6), escaped: true)) + "])", "text/javascript")));
        for (var i = 0; i < 12; i++)
            Assert.Contains(Pages.Sentence(i), text, StringComparison.Ordinal);
        Assert.DoesNotContain("u003", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("teaser", text, StringComparison.Ordinal);
        Assert.DoesNotContain('{', text);
    }

    [Fact]
    public void A_page_with_text_of_its_own_is_read_as_it_stands()
    {
        var page = Pages.Cleaned(Pages.Page("<article>" + Pages.Paragraphs(3) + "</article><script>" + Json(Pages.Paragraphs(12, from: 20), escaped: true) + "</script>"));
        Assert.Contains(Pages.Sentence(0), Pages.Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain(Pages.Sentence(20), Pages.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Icons_and_templates_in_a_script_are_no_article() =>
        Assert.False(Pages.Clean(Shell(Json(string.Concat(Enumerable.Repeat("<p class='icon'><path d='M0 0h24v24H0z'></path></p>", 60)), escaped: false))).IsCleaned);

    public static TheoryData<string> Hostile => new(
        "\"" + Pages.Paragraphs(6),
        "\"" + Pages.Paragraphs(6) + "\\",
        "\"" + Pages.Paragraphs(6).Replace("\n", "", StringComparison.Ordinal) + "\\x\"",
        "\"" + Pages.Paragraphs(6).Replace("\n", "", StringComparison.Ordinal) + "\\ud800\"",
        new string('"', 2_000_001),
        new string('\\', 2_000_001) + "\"",
        string.Concat(Enumerable.Repeat("\"<p<p<p", 250_000)),
        string.Concat(Enumerable.Repeat("\"<p>x</p>\",", 150_000)),
        "\"" + string.Concat(Enumerable.Repeat("\\u003cp\\u003e", 150_000)) + "\"");

    // The cleaner's clock is that of the thread: its own limit of time is what "fast" means here.
    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void A_hostile_script_ends_in_time_and_gives_no_article(string script) => Assert.NotEqual("cleaning-timeout", Pages.Clean(Shell(script, "text/javascript")).Rejection?.Reason);
}

using System.Text.Json;
using NewsPipeline.Cleaner.Features;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Features;

public sealed class TextEvidenceTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(0, 6).Select(Pages.Sentence));

    private static TextEvidence Of(params string[] scripts) => new([], new PageMetadata { JsonLd = scripts });

    private static MetaTag Tag(string name, string content) => new() { Name = name, Content = content };

    private static string Article(string body) => JsonSerializer.Serialize(new Dictionary<string, string> { ["@type"] = "NewsArticle", ["articleBody"] = body });

    [Fact]
    public void The_body_of_the_structured_data_is_read_unescaped()
    {
        var evidence = Of(Article("Tom \"the boat\" Lund\nsaid \\ nothing: é, 港."));
        Assert.Equal("Tom \"the boat\" Lund\nsaid \\ nothing: é, 港.", evidence.ArticleBody);
    }

    [Theory]
    [InlineData("<p>The pier <b>is</b> old.</p><p>It goes.</p>")]
    [InlineData("The pier&nbsp;is old.<br/>It goes.")]
    public void Mark_up_in_it_is_dropped_and_parts_no_words(string body)
    {
        var evidence = Of(Article(body));
        Assert.Equal(1, evidence.InBody(Words("The pier is old. It goes.")));
        Assert.DoesNotContain('<', evidence.ArticleBody!);
        Assert.DoesNotContain("nbsp", evidence.ArticleBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"articleBody": "The pier is old. It was""")]
    [InlineData("""{"articleBody": "The pier is old\""")]
    [InlineData("""{"articleBody": """)]
    [InlineData("""{"articleBody" """)]
    [InlineData("""{"articleBody": null}""")]
    [InlineData("""{"articleBody": ["The pier is old."]}""")]
    [InlineData("""{"headline": "articleBody"}""")]
    [InlineData("")]
    public void Cut_short_or_absent_there_is_none(string script)
    {
        var evidence = Of(script);
        Assert.Null(evidence.ArticleBody);
        Assert.Equal(-1, evidence.InBody(Words("The pier is old.")));
    }

    [Theory]
    [InlineData("{\"articleBody\": \"The pier\nis old.\", \"x\": 1}")]
    [InlineData("{\"articleBody\"\n:\t\"The pier\tis old.\"}")]
    [InlineData("{\"articleBody\": \"The pier \\q is old.\"}")]
    public void JSON_as_sites_write_it_is_read_all_the_same(string script)
    {
        var body = Of(script).ArticleBody;
        Assert.StartsWith("The pier", body, StringComparison.Ordinal);
        Assert.EndsWith("is old.", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_the_longest_counts()
    {
        Assert.Equal(Long, Of(Article("Short."), $"[{Article("Shorter")},{Article(Long)}]", Article("")).ArticleBody);
    }

    [Fact]
    public void The_share_that_is_in_it_is_of_words_in_a_row()
    {
        var evidence = Of(Article(Long));
        Assert.Equal(1, evidence.InBody(Words(Pages.Sentence(2))));
        Assert.Equal(1, evidence.InBody(Words(Pages.Sentence(2).ToUpperInvariant())));
        Assert.Equal(0, evidence.InBody(Words("Pier old the for repaired be should winter ferry council.")));
        Assert.InRange(evidence.InBody(Words(Pages.Sentence(2) + " Nobody else had told the reporters anything of the kind before.")), 0.3f, 0.7f);
    }

    [Fact]
    public void A_text_too_short_to_compare_is_told_from_one_that_is_not_in_it()
    {
        var evidence = Of(Article(Long));
        Assert.Equal(-0.5f, evidence.InBody(Words("The pier")));
    }

    [Fact]
    public void Titles_and_descriptions_of_the_head_are_compared_too()
    {
        var metadata = new PageMetadata { MetaTags = [Tag("description", "Steel would last, wood is what the town can pay for."), Tag("keywords", "pier, ferry, harbour")] };
        var evidence = new TextEvidence(["Council delays repair of ferry pier"], metadata);
        Assert.Equal(1, evidence.InTitles(Words("ferry pier: council delays repair")));
        Assert.Equal(0, evidence.InTitles(Words("Storm warning")));
        Assert.Equal(1, evidence.InDescriptions(Words("Steel would last, wood is what the town can pay for.")));
        Assert.Equal(0, evidence.InDescriptions(Words("pier, ferry, harbour")));
        Assert.Equal(-1, new TextEvidence([], new PageMetadata()).InTitles(Words("Storm warning")));
    }

    [Fact]
    public void Thousands_of_openings_that_lead_nowhere_end_fast()
    {
        var evidence = Of(string.Concat(Enumerable.Repeat("\"articleBody\":\"", 15_000)));
        Assert.True(evidence.ArticleBody is null or { Length: < 100 });
    }

    [Fact]
    public void A_text_is_another_article_s_unless_it_or_the_body_is_half_of_the_other()
    {
        var whole = string.Concat(Enumerable.Range(0, 40).Select(i => $"<p>{Pages.Sentence(i)}</p>"));
        var other = string.Concat(Enumerable.Range(0, 8).Select(i => $"<p>Train {i} leaves the station by the river an hour later from Monday on, wrote the company to {i} commuters.</p>"));
        Assert.False(Of(Article(Long)).IsAnother(whole));
        Assert.False(Of(Article(whole)).IsAnother($"<p>{Long}</p>"));
        Assert.True(Of(Article(Long)).IsAnother(other));
        Assert.True(Of(Article(whole)).IsAnother(other));
        Assert.False(Of(Article(Pages.Sentence(0))).IsAnother(other));
        Assert.False(Of(Article(new string('x', 1_000))).IsAnother(other));
    }

    private static uint[] Words(string text)
    {
        var words = new uint[text.Length];
        return words[..WordGrams.Read(text, words)];
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Readings.Scripts;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Readings.Scripts;

public sealed class ScriptRichTextTests
{
    public static TheoryData<string, string, string> Editors => new()
    {
        { "ProseMirror", """{"type":"paragraph","content":[{"type":"text","text":%1},{"type":"text","marks":[{"type":"bold"}],"text":%2}]}""", """{"type":"advert","attrs":{"slot":"mid-text advertisement"}}""" },
        { "Contentful", """{"nodeType":"paragraph","data":{},"content":[{"nodeType":"text","value":%1,"marks":[]},{"nodeType":"hyperlink","data":{"uri":"/x"},"content":[{"nodeType":"text","value":%2}]}]}""", """{"nodeType":"embedded-entry-block","data":{"target":"mid-text advertisement"},"content":[]}""" },
        { "Slate", """{"type":"paragraph","children":[{"text":%1},{"type":"link","url":"/x","children":[{"text":%2}]}]}""", """{"type":"image","children":[{"text":"mid-text advertisement"}]}""" },
        { "Portable Text", """{"_type":"block","style":"normal","children":[{"_type":"span","text":%1},{"_type":"span","text":%2}]}""", """{"_type":"image","alt":"mid-text advertisement"}""" },
        { "Editor.js", """{"type":"paragraph","data":{"text":%}}""", """{"type":"image","data":{"caption":"mid-text advertisement"}}""" },
        { "Draft.js", """{"type":"unstyled","text":%,"entityRanges":[]}""", """{"type":"atomic","text":"mid-text advertisement"}""" },
        { "parsed HTML", """{"type":"p","children":[{"type":"text","data":%1},{"type":"a","attribs":{"href":"/x"},"children":[{"type":"text","data":%2}]}]}""", """{"type":"advert"}""" },
        { "content elements", """{"type":"text","_id":"A","content":%}""", """{"type":"image","caption":"mid-text advertisement"}""" },
    };

    private static string? Find(string script, TextEvidence? evidence = null) =>
        ScriptRichText.Find(script, evidence ?? new([], new PageMetadata()), new Deadline(TimeProvider.System, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

    private static string Tree(string paragraph, string other, int count)
    {
        var nodes = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            var text = Pages.Sentence(2 * i) + " " + Pages.Sentence((2 * i) + 1);
            nodes.Add(JsonNode.Parse(paragraph
                .Replace("%1", JsonSerializer.Serialize(text[..50]), StringComparison.Ordinal)
                .Replace("%2", JsonSerializer.Serialize(text[50..]), StringComparison.Ordinal)
                .Replace("%", JsonSerializer.Serialize(text), StringComparison.Ordinal)));
            nodes.Add(JsonNode.Parse(other));
        }
        return new JsonObject { ["props"] = new JsonObject { ["related"] = new JsonArray("paragraph"), ["story"] = new JsonObject { ["content_elements"] = nodes } } }.ToJsonString();
    }

    private static string Paragraphs(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"<p>{Pages.Sentence(2 * i)} {Pages.Sentence((2 * i) + 1)}</p>"));

    [Theory]
    [MemberData(nameof(Editors))]
    public void The_paragraphs_of_an_editor_come_out_whole_and_nothing_between_them(string editor, string paragraph, string other)
    {
        var tree = Tree(paragraph, other, 5);
        Assert.True(Paragraphs(5) == Find(tree), editor);
        Assert.True(Paragraphs(5) == Find($"window.__STATE__ = {tree};"), editor);
    }

    [Fact]
    public void Headings_quotes_and_lists_keep_their_kind()
    {
        const string Node = """{"type":"paragraph","content":[{"type":"text","text":"%"}]}""";
        var text = Pages.Sentence(0) + " " + Pages.Sentence(1);
        var tree = "[" + string.Join(',', Enumerable.Repeat(Node.Replace("%", text, StringComparison.Ordinal), 4)) + """
            ,{"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"What <next>"}]}
            ,{"type":"blockquote","content":[{"type":"paragraph","content":[{"type":"text","text":"It must close."}]}]}
            ,{"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"Piles"}]}]},{"type":"listItem","content":[{"type":"text","text":"Beams"}]}]}]
            """;
        Assert.Equal($"<p>{text}</p><p>{text}</p><p>{text}</p><p>{text}</p><h2>What &lt;next&gt;</h2><blockquote>It must close.</blockquote><ul><li>Piles</li><li>Beams</li></ul>", Find(tree));
    }

    [Theory]
    [InlineData("""{"type":"paragraph","data":{"text":"The <b>old</b> pier&nbsp;is <a href='/x'>worn</a>."}}""", "<p>The <b>old</b> pier&nbsp;is <a href='/x'>worn</a>.</p>")]
    [InlineData("""{"type":"paragraph","content":[{"type":"text","text":"A < B"},{"type":"hardBreak"},{"type":"text","text":"and C"}]}""", "<p>A &lt; B<br>and C</p>")]
    [InlineData("""{"type":"blockquote","content":[{"type":"paragraph","content":[{"type":"text","text":"One."}]},{"type":"paragraph","content":[{"type":"text","text":"Two."}]}]}""", "<blockquote>One. Two.</blockquote>")]
    [InlineData("""{"type":"list","data":{"style":"unordered","items":["Piles","<i>Beams</i>"]}}""", "<ul><li>Piles</li><li><i>Beams</i></li></ul>")]
    [InlineData("""{"type":"relatedItem","content":[{"type":"text","text":"No."}]}""", "")]
    [InlineData("""{"type":"playlist","items":[{"type":"text","text":"No."}]}""", "")]
    public void Nodes_come_out_as_they_read(string node, string expected)
    {
        const string Node = """{"type":"paragraph","content":[{"type":"text","text":"%"}]}""";
        var text = Pages.Sentence(0) + " " + Pages.Sentence(1);
        var tree = "[" + string.Join(',', Enumerable.Repeat(Node.Replace("%", text, StringComparison.Ordinal), 4)) + "," + node + "]";
        Assert.Equal(string.Concat(Enumerable.Repeat($"<p>{text}</p>", 4)) + expected, Find(tree));
    }

    [Theory]
    [InlineData("""{"a":[{"type":"paragraph","text":"Short."},{"type":"paragraph","text":"Short."},{"type":"paragraph","text":"Short."}]}""")]
    [InlineData("""function f() { return ["paragraph", "paragraph", "paragraph", "paragraph"]; }""")]
    [InlineData("""{"type":"paragraph","x":"paragraph","y":"paragraph" """)]
    [InlineData("""["paragraph","paragraph","paragraph","paragraph"]""")]
    [InlineData("""[{"type":"paragraph","text":"\ud800"},"paragraph","paragraph","paragraph"]""")]
    public void Code_damage_and_short_texts_are_none(string script) => Assert.Null(Find(script));

    [Fact]
    public void Deep_nesting_is_refused_not_a_fault() =>
        Assert.Null(Find(string.Concat(Enumerable.Repeat("""{"type":"paragraph","content":[""", 5_000))));

    [Fact]
    public void A_page_that_shows_the_beginning_comes_out_whole()
    {
        var tree = Tree("""{"type":"paragraph","content":[{"type":"text","text":%}]}""", """{"type":"advert"}""", 9);
        var text = Pages.Text(Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(2)}</article><script type='application/json'>{tree}</script>")));
        for (var i = 0; i < 18; i++)
            Assert.Equal(text.IndexOf(Pages.Sentence(i), StringComparison.Ordinal), text.LastIndexOf(Pages.Sentence(i), StringComparison.Ordinal));
        for (var i = 0; i < 18; i++)
            Assert.Contains(Pages.Sentence(i), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_break_a_limit_leave_the_page_as_it_is()
    {
        var markup = JsonSerializer.Serialize(string.Concat(Enumerable.Repeat("<div>", 600)) + Pages.Paragraphs(9));
        var text = Pages.Text(Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(3)}</article><script type='application/json'>{{\"a\":{markup}}}</script>")));
        Assert.Contains(Pages.Sentence(5), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_articles_data_stays_where_it_is()
    {
        var tree = Tree("""{"type":"paragraph","content":[{"type":"text","text":%}]}""", """{"type":"advert"}""", 9);
        var own = string.Concat(Enumerable.Range(60, 6).Select(i => $"<p>{Pages.Sentence(i)}</p>"));
        var text = Pages.Text(Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{own}</article><script type='application/json'>{tree}</script>")));
        Assert.Contains(Pages.Sentence(60), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Pages.Sentence(2), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_articles_the_one_is_taken_that_the_page_says_is_its_own()
    {
        var script = "{\"own\":{\"body\":[" + Nodes(5, i => Pages.Sentence(2 * i) + " " + Pages.Sentence((2 * i) + 1)) + "]},\"related\":{\"body\":[" + Nodes(9, Timetable) + "]}}";
        var body = string.Join(' ', Enumerable.Range(0, 10).Select(Pages.Sentence));
        var evidence = new TextEvidence([], new PageMetadata { JsonLd = [JsonSerializer.Serialize(new Dictionary<string, string> { ["articleBody"] = body })] });
        Assert.Contains(Timetable(3), Find(script), StringComparison.Ordinal);
        Assert.Equal(Paragraphs(5), Find(script, evidence));
    }

    private static string Timetable(int number) =>
        $"Train {number} will leave the station by the river an hour later from Monday on, since rails are laid anew between both bridges, the company wrote to its {100 + number} commuters.";

    private static string Nodes(int count, Func<int, string> text) =>
        string.Join(',', Enumerable.Range(0, count).Select(i => JsonSerializer.Serialize(new { type = "p", children = new[] { new { text = text(i) } } })));
}

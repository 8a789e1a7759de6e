using AngleSharp.Html.Parser;
using FsCheck.Fluent;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Rendering;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Rendering;

public sealed class ArticleHtmlTests
{
    private static string Html(string inserted) => Pages.Cleaned(Pages.Page("<article><h1>Council delays repair</h1><div>" + Pages.Paragraphs(3) + inserted + Pages.Paragraphs(1, from: 6) + "</div></article>")).Html;

    [Theory]
    [InlineData("<h1>What it costs</h1>", "<h2>What it costs</h2>")]
    [InlineData("<ul><li>Steel: four<li>Wood: two</ul>", "<ul>\n<li>Steel: four</li>\n<li>Wood: two</li>\n</ul>")]
    [InlineData("<blockquote><p>We cannot wait.</p></blockquote>", "<blockquote>\n<p>We cannot wait.</p>\n</blockquote>")]
    [InlineData("<table><tr><th>Year<th>Boats</tr><tr><td>2023<td>41</tr></table>", "<table>\n<tr><td>Year</td><td>Boats</td></tr>\n<tr><td>2023</td><td>41</td></tr>\n</table>")]
    [InlineData("<pre>a &lt; b\nc</pre>", "<pre>a &lt; b\nc</pre>")]
    [InlineData("<p>It is a <b>bold <i>and a</i></b> <a href='/x?a=1&amp;b=\"'>linked</a> sentence.</p>", "<p>It is a <strong>bold <em>and a</em></strong> <a href=\"https://harbour-post.example/x?a=1&amp;b=%22\">linked</a> sentence.</p>")]
    [InlineData("<p>A script <a href='javascript:alert(1)'>link</a> is no link of ours at all.</p>", "<p>A script link is no link of ours at all.</p>")]
    [InlineData("<p>Tags &lt;script&gt; &amp; \"quotes\" are escaped here, too.</p>", "<p>Tags &lt;script&gt; &amp; &quot;quotes&quot; are escaped here, too.</p>")]
    public void Blocks_are_written_as_clean_HTML(string html, string expected) => Assert.Contains(expected, Html(html), StringComparison.Ordinal);

    [Fact]
    public void Whatever_the_stretches_the_text_survives_a_round_trip()
    {
        var parser = new HtmlParser();
        var spans = from start in Gen.Choose(0, 30)
                    from length in Gen.Choose(1, 20)
                    from kind in Gen.Elements(SpanKind.Link, SpanKind.Strong, SpanKind.Emphasis)
                    select new Span(start, start + length, kind, kind == SpanKind.Link ? "https://a.example/?q=\"<&" : null);
        Prop.ForAll(spans.ArrayOf().ToArbitrary(), marks =>
        {
            const string Text = "a < b & \"c\" > d, as it is said 1 > 2";
            var block = new Block { Kind = BlockKinds.Paragraph, Text = Text, Shape = TextMeter.Measure(Text, 0), Spans = [.. marks.Where(mark => mark.End <= Text.Length)] };
            block.Keep("test");
            var html = ArticleHtml.Write([block]);
            return parser.ParseDocument(html).Body!.TextContent.TrimEnd('\n') == Text;
        }).Holds();
    }
}

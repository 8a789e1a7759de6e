namespace NewsPipeline.Cleaner.Tests.Parsing.Dom;

/// <summary>AngleSharp's tree builder must make of our nodes the tree that it makes of its own.</summary>
public sealed class PageNodesTests
{
    private static readonly string[] Pieces =
    [
        "<div class=\"a b\">", "</div>", "<p>", "</p>", "<b>", "</b>", "<i id=x>", "</i>", "<a href=\"/x?a=1&amp;b=2\">", "</a>", "<table>", "</table>", "<tr>", "</tr>",
        "<td>", "</td>", "<tbody>", "<caption>", "</caption>", "<li>", "<ul>", "</ul>", "<form>", "</form>", "<select>", "<option>", "</select>", "<button>", "</button>",
        "<svg viewbox=1>", "<path d=1 />", "</svg>", "<math>", "<mi>", "</math>", "<br>", "<img src=i alt='q'>", "<input type=hidden>", "<!-- c -->", "one ", "\n", " ", "&amp;&nbsp;&eacute;x",
        "<script>if (a < b) {}</script>", "<style>p > a {}</style>", "<noscript>", "</noscript>", "<nobr>", "<h1>", "</h1>", "<template>", "</template>", "<x-card data-k=v>", "</x-card>",
        "<font color=red>", "</font>", "<foreignObject>", "<desc>", "<textarea>", "</textarea>", "<body data-late=1>", "<html lang=en>", "<colgroup>", "<col>", "<dd>", "<dt>", "<hr/>", "<center>",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("Harbour <b>news</b>")]
    [InlineData("<table><tr><td>in</td><p>before<b>the</b> table</p></tr>text</table>after")]
    [InlineData("<table>one<tr>two<td>three</td></tr><!-- c -->four<div>five<table><span>six</table></div></table>")]
    [InlineData("<b><p>one<i>two</b>three</i></p>four")]
    [InlineData("<p><b><b><b><b>x<p>y<a href=1>z<div><a href=2>w")]
    [InlineData("<div><template><p>hidden</p></template>shown</div>")]
    [InlineData("<template><tr><td>cell</td></tr></template><p>after</p>")]
    [InlineData("<table><tr><td><template><td>x</td></template>y</td></tr></table>")]
    [InlineData("<div><template shadowrootmode=open><p>shadow</p></template><p>light</p></div>")]
    [InlineData("<p>x<svg viewBox=0 xlink:href=#a><a xlink:href='/y'><title>t</title></a><foreignObject><p>html</p></foreignObject></svg><math><mi>a</mi><annotation-xml encoding=text/html><p>x</p></annotation-xml></math>")]
    [InlineData("<html lang=en><head><title>T &amp; t</title><meta name=a content=b></head><body class=x><body class=y data-z=1>text</body></html>tail")]
    [InlineData("<frameset><frame src=a></frameset>")]
    [InlineData("<form><form><input></form><table><form><tr><td><input></td></tr></form></table>")]
    [InlineData("<p>un<p>closed<li>item<li>item<dd>x<dt>y<select><option>a<option>b<table>")]
    public void A_page_gives_the_same_tree(string html) => Assert.Equal(TreeDump.OfAngleSharp(html), TreeDump.OfOurs(html));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Tag_soup_gives_the_same_tree(int seed)
    {
        var random = new Random(seed);
        for (var page = 0; page < 400; page++)
        {
            var html = string.Concat(Enumerable.Range(0, 5 + random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var (expected, actual) = (TreeDump.OfAngleSharp(html), TreeDump.OfOurs(html));
            Assert.True(expected == actual, $"{html}\n--- expected\n{expected}\n--- actual\n{actual}");
        }
    }
}

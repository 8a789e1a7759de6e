using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Tests.Parsing.Dom;

namespace NewsPipeline.Cleaner.Tests.Parsing.Tokens;

/// <summary>Our tokens must give the tree that AngleSharp's own tokenizer gives.</summary>
public sealed class PageTokenizerTests
{
    // Signs, tags and parts of tags. No text that ends in "&lt;/&gt;" and nothing open: there AngleSharp makes an empty text.
    private static readonly string[] Pieces =
    [
        "<", ">", "/", "=", "\"", "'", "&", ";", " ", "\n", "\r\n", "\r", "\t", "\f", "-", "!", "a", "X", "é", "&amp;", "&amp", "&AMP", "&copy", "&copyx", "&copy=", "&notit;", "&foo;", "&#",
        "&#x", "&#65;", "&#x41", "&#128;", "&#13;", "&#0;", "&#xD800;", "&#99999999999;", "&CounterClockwiseContourIntegral;", "&abcdefghijklmnopqrstuvwxyzabcdefgh;", "&frac12x", "&;",
        "<p>", "</p>", "<P CLASS=A>", "</P >", "<b>", "</b>", "<br/>", "<br / >", "<img src=a/>", "<img src=a />", "<a href='x&amp;y&copy=1&lt'>", "</a x='>'>", "<p a=1 b=2 a=3 c d='e'f=g>",
        "<p =x>", "<p a= >", "<p a", "<p a=\"", "<p a='&copy' b=&copy; c=&copy= d=&>", "<p/a>", "<p\n\tx=\"1\r\n2\">", "<p aÉ=1 AÉ=2>", "<s\u00e9 x>", "<a<b>", "</ x>", "<0>", "<?x y>", "<!x>", "<!>", "<!-->",
        "<!--->", "<!--", "-->", "--!>", "--", "<!doctype html>", "<!DOCTYPE", "<![CDATA[", "]]>", "<![CDATA[x>]]>", "<![cdata[x]]>", "<title>", "</title>", "</Title >", "<textarea>", "<textarea>\n", "</textarea>",
        "<script>", "</script>", "</SCRIPT x='>'>", "</script", "<style>", "</style>", "<iframe>", "</iframe>", "<noscript>", "</noscript>", "<noembed>", "</noembed>", "<noframes>", "</noframes>", "<xmp>", "</xmp>",
        "<svg>", "<svg viewbox=1 a=1 a=2>", "</svg>", "<math>", "<mi>", "<foreignObject>", "<desc>", "<table>", "<tr>", "<td>", "</table>", "<select>", "<option>", "</select>", "<body x=1>", "<html y=2>", "<input type=hidden>", "<image src=z>",
    ];

    [Theory]
    [InlineData("<pre>\n\none</pre><pre>&#10;two</pre><pre>three\n</pre><pre></pre><pre><!-- c -->\nfour</pre>")]
    [InlineData("<script>1</script><pre>\none</pre><style>p {}</style><listing>\ntwo</listing>")]
    [InlineData("<textarea>\n\none &amp; <b></textarea><textarea></textarea><textarea>\n</textarea><pre>\ntwo</pre>")]
    [InlineData("<script><!-- <script>a</script> --> b</script>c<script><!-- d</script>e<script><!--> <script></script>f")]
    [InlineData("<script>\"</scr\" + \"ipt>\"; a </ b </script >c<script>if (a<!--b) --></script>d")]
    [InlineData("<svg><title>a<b>c</title><script>d</b></script><style>e<i></style></svg><title>f<b></title>g")]
    [InlineData("<svg><![CDATA[a<b>&amp;]]></svg><![CDATA[c]]>d<svg><![CDATA[]]><![CDATA[open")]
    [InlineData("<p>a<plaintext>b</plaintext>&amp;<p>")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\"><p><table>quirks")]
    [InlineData("<!doctype html><p><table>none</table><!DOCTYPE x")]
    [InlineData("<title>one</title><p>two<title>three &lt; four</title><iframe><p>&amp;</iframe>")]
    [InlineData("<select><option><title>a</title><option><button><xmp><b></xmp></select><title><i></title>")]
    [InlineData("<div class=x><td class=x>a<tr class=y><table class=t><td class=z><a class=1>b<a class=2>c</table><image class=i>")]
    [InlineData("a < b </ c </> <> <3 &lt d")]
    public void A_page_gives_the_same_tree(string html) => Assert.Equal(TreeDump.OfAngleSharp(html), TreeDump.OfOurs(html));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Broken_mark_up_gives_the_same_tree(int seed)
    {
        var random = new Random(seed);
        for (var page = 0; page < 1_000; page++)
        {
            var html = string.Concat(Enumerable.Range(0, 1 + random.Next(25)).Select(_ => Pieces[random.Next(Pieces.Length)])) + ".";
            var (expected, actual) = (TreeDump.OfAngleSharp(html), TreeDump.OfOurs(html));
            Assert.True(string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase), $"{html}\n--- expected\n{expected}\n--- actual\n{actual}");
        }
    }

    [Fact]
    public void Many_attributes_are_read_once_each()
    {
        var html = "<p " + string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"a{i % 2_500}={i}")) + ">x";

        Assert.Equal(TreeDump.OfAngleSharp(html), TreeDump.OfOurs(html));
    }

    [Fact]
    public void A_text_keeps_an_end_tag_of_other_case_as_written() =>
        Assert.Contains("a</Foo>b", TreeDump.OfOurs("<style>a</Foo>b</style>"), StringComparison.Ordinal);

    [Fact]
    public void Tags_that_give_no_element_are_not_kept()
    {
        const int Tags = 100_000;
        var html = "<select>" + string.Concat(Enumerable.Range(0, Tags).Select(i => $"<x{i}></y{i}>"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        PageParser.Parse(html, new CleanerOptions(), new Deadline(TimeProvider.System, TimeSpan.FromMinutes(5), CancellationToken.None)).Dispose();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Tags * 200L);
    }
}

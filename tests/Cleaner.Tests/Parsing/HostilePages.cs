using System.Text;

namespace NewsPipeline.Cleaner.Tests.Parsing;

/// <summary>Pages made to cost much, by what they abuse. Each is a whole page with an article in it, unless it is text.</summary>
internal static class HostilePages
{
    private const string Title = "<h1>Council delays repair of ferry pier</h1>";

    /// <summary>The pages.</summary>
    public static IReadOnlyDictionary<string, Func<string>> ByName { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["deep divs"] = () => Around(Repeat("<div>", 100_000)),
        ["deep spans below the limit, with many texts"] = () => Around(Repeat("<span>", 450) + Repeat("a<i>b</i> ", 60_000)),
        ["deep blocks below the limit, with many blocks"] = () => Around(Repeat("<div id=a class='b c'>", 480) + Repeat("<p>x", 150_000)),
        ["deep headed sections"] = () => Around(Repeat("<section><h1>Head</h1>", 240) + Repeat("<i>x</i>", 150_000)),
        ["200k siblings"] = () => Around(Repeat("<p>A line of it.</p>", 195_000)),
        ["200k empty siblings"] = () => Around(Repeat("<p></p>", 199_000)),
        ["200k linked siblings"] = () => Around(Repeat("<div><a href=/a/b>Some words of it</a></div>", 99_000)),
        ["200k headings"] = () => Around(Repeat("<h2>Council delays repair</h2>", 195_000)),
        ["200k list items"] = () => Around("<ul>" + Repeat("<li>one, two.", 195_000)),
        ["200k line breaks"] = () => Around(Repeat("x<br><br>", 95_000)),
        ["many bold lines in one paragraph"] = () => Around("<p>" + Repeat("<b>Pier opens</b><br>the boats<br>", 40_000) + Pages.Sentence(1)),
        ["200k facts"] = () => Around(Repeat("<time datetime=2026>x</time>", 190_000)),
        ["200k meta elements"] = () => Repeat("<meta name=a content=b><link rel=author href=c>", 95_000) + Around(""),
        ["a link of 100k words in elements of their own"] = () => Around("<a href=/a>" + Repeat("<b>ab</b>", 98_000) + "</a>"),
        ["megabytes in one text"] = () => Around("<p>" + Repeat(Pages.Sentence(1) + " ", 40_000)),
        ["megabytes in one word"] = () => Around("<p>" + new string('x', 4_000_000)),
        ["megabytes of stops"] = () => Around("<p>" + new string('.', 4_000_000)),
        ["megabytes of white space"] = () => Around("<p>a" + new string(' ', 4_000_000) + "b"),
        ["megabytes of combining marks"] = () => Around("<p>a" + new string('\u0301', 1_500_000)),
        ["megabytes in pre"] = () => Around("<pre>" + Repeat("x\n", 1_500_000)),
        ["megabytes in an attribute"] = () => Around($"<p class='{Repeat("a-B ", 1_000_000)}' id='{new string('i', 100_000)}'>" + Pages.Sentence(0)),
        ["megabytes in the style of many blocks"] = () => Around($"<div style='{Repeat("color:red;", 400_000)}'>" + Repeat("x<p>y</p>", 40_000)),
        ["megabytes in the address of many blocks"] = () => Around($"<a href='/{Repeat("ab/", 1_300_000)}'>" + Repeat("<h2>Council delays repair</h2>", 30_000)),
        ["megabytes in a name"] = () => Around($"<{new string('q', 2_000_000)}>" + Pages.Sentence(0)),
        ["100k attributes"] = () => Around("<p " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=b ")) + ">x"),
        ["many attributes in SVG"] = () => Around($"<svg {Attributes(0, 150_000)}><g {Attributes(0, 150_000)}>"),
        ["many attributes in SVG, beside a shadow tree"] = () => Around($"<div><template shadowrootmode=open></template></div><svg {Attributes(0, 300_000)}>"),
        ["many attributes of a second root"] = () => $"<html {Attributes(0, 150_000)}>" + Around($"<html {Attributes(150_000, 150_000)}>"),
        ["many attributes of formatting, in turned order"] = () => Around($"<b {Attributes(0, 150_000)}><b {string.Join(' ', Attributes(0, 150_000).Split(' ').Reverse())}>"),
        ["many attributes once, more than a few again and again"] = () => Around($"<p {Attributes(0, 300_000)}>" + Repeat($"</p {Attributes(0, 20)}>", 20_000)),
        ["a megabyte of title"] = () => $"<title>{Repeat("Pier ", 200_000)}</title>" + Around(Repeat("<h1>Pier Pier Pier</h1>", 2_000)),
        ["titles of 8 KB against many headings"] = () => Repeat($"<meta property=og:title content='{Repeat("ab ", 2_600)}'>", 8) + Around(Repeat("<h1>abababababab c</h1>", 40_000)),
        ["misnested tables"] = () => Around(Repeat("<table><tr><td><table><tr></td>x<p>y</table>z", 8_000)),
        ["nested tables"] = () => Around(Repeat("<table><tr><td>a<td>b", 120) + Repeat("<tr><td>a<td>b", 20_000)),
        ["elements fostered out of one table"] = () => Around("<table>" + Repeat("<i></i>", 180_000)),
        ["200k tables amid misnested templates"] = () => Around("<template><tr><template></table></template></td>" + Repeat("<table></table>", 90_000)),
        ["text fostered out of tables"] = () => Around("<table>" + Repeat("x<b>y<tr>", 20_000)),
        ["nested templates"] = () => Around(Repeat("<template><p>x", 400) + Repeat("</template>", 100) + Repeat("<template></template>", 50_000)),
        ["templates amid tables"] = () => Around(Repeat("<table><template><tr><td></template><td></table>", 20_000)),
        ["colspan bombs"] = () => Around("<table>" + Repeat("<tr><td colspan=1000000000 rowspan=1000000000>a<td colspan=99999999999999999999>b", 20_000) + "</table>"),
        ["misnested formatting"] = () => Around(Repeat("<b><i><p></b>x</i>", 20_000)),
        ["unclosed formatting"] = () => Around(string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<p><b id={i}>x"))),
        ["formatting that repair multiplies"] = () => Around(string.Concat(Enumerable.Range(0, 300).Select(i => $"<font size={i}>")) + Repeat("<p>x", 3_000)),
        ["unclosed everything"] = () => Around(Repeat("<div><p><ul><li><table><tr><td><b><a href=x><span><h2>x", 3_000)),
        ["unclosed links"] = () => Around(string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<a href=/{i}>x "))),
        ["links nested behind markers, around much text"] = () => Around(string.Concat(Enumerable.Range(0, 240).Select(i => $"<a href=/{i}><marquee>")) + Repeat("word ", 200_000)),
        ["links nested behind markers, around many blocks"] = () => Around(string.Concat(Enumerable.Range(0, 240).Select(i => $"<a href=/{i}><marquee>")) + Repeat("<p>word", 60_000)),
        ["emphasis nested behind markers, around many blocks"] = () => Around(Repeat("<em><marquee>", 120) + Repeat("<strong><marquee>", 120) + Repeat("<p>word", 60_000)),
        ["unclosed comment"] = () => Around("<!--" + Repeat("<p>x</p>--", 100_000)),
        ["unclosed attribute"] = () => Around("<p title=\"" + Repeat("<p>x</p>", 200_000)),
        ["unclosed tags"] = () => Around(Repeat("<p <p ", 100_000)),
        ["only openings"] = () => Repeat("<", 1_000_000),
        ["billions of laughs"] = () => $"<!DOCTYPE lolz [<!ENTITY lol \"lol\">{string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY lol{i} \"{Repeat($"&lol{i - 1};", 10)}\">"))}]>" + Around("<p>" + Repeat("&lol9;", 10_000)),
        ["references"] = () => Around("<p>" + Repeat("&amp;&CounterClockwiseContourIntegral;&#x10FFFF;&#99999999999999;&notit;", 40_000)),
        ["unfinished references"] = () => Around("<p>" + Repeat("&#", 500_000) + new string('&', 500_000)),
        ["NULs"] = () => Around("<p>" + Repeat("a\0b<\0p>&#0;", 100_000)),
        ["lone surrogates"] = () => Around("<p>" + Repeat("a\uD800b\uDC00&#xD800;", 100_000)),
        ["control characters"] = () => Around("<p>" + Repeat("\u0001\u0008\u001B[2J\u202E", 200_000)),
        ["pictures with no source"] = () => Around("<picture>" + Repeat("<img>", 150_000)),
        ["figures in figures"] = () => Around(Repeat("<figure><img src=a><figcaption>x", 150) + Repeat("<img src=b>", 100_000)),
        ["image sets"] = () => Around($"<img srcset='{Repeat("a 1w, ", 300_000)}'>"),
        ["JSON-LD"] = () => $"<script type=application/ld+json>{Repeat("[", 200_000)}</script>" + Around(""),
        ["many JSON-LD"] = () => Repeat("<script type=application/ld+json>{\"@graph\":[{\"@id\":\"a\",\"author\":{\"@id\":\"a\"}}]}</script>", 5_000) + Around(""),
        ["nested lists"] = () => Around(Repeat("<ul><li>x", 240) + Repeat("<li>y", 90_000)),
        ["teasers"] = () => Around(Repeat("<div class=card><h3><a href=/x>Harbour council meets again</a></h3><p>Short text.</p></div>", 45_000)),
        ["quotes"] = () => Around("<p>" + Repeat("“It is “so, ", 100_000)),
        ["bylines"] = () => Around(Repeat("<p class=byline>By Ann Lee, Bo Ek and Cy Dahl", 60_000)),
        ["dates"] = () => Around(Repeat("<p>1 January 2026 10:00", 60_000)),
        ["boxes"] = () => Around(Repeat("<div><p>Subscribe to our newsletter", 400) + Repeat("<p>Subscribe to our newsletter", 60_000)),
        ["frames"] = () => "<frameset>" + Repeat("<frame src=a>", 100_000),
        ["svg and math"] = () => Around(Repeat("<svg><foreignObject><p>x<math><mi><svg><desc>", 60)),
        ["selects"] = () => Around(Repeat("<select><option>x<optgroup><option>", 60_000)),
    };

    /// <summary>Texts.</summary>
    public static IReadOnlyDictionary<string, Func<string>> TextsByName { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["200k lines"] = () => Repeat("A line of the old text, and it ends.\n", 199_000),
        ["too many lines"] = () => Repeat("a\n", 1_000_000),
        ["one line"] = () => Repeat(Pages.Sentence(0) + " ", 40_000),
        ["bullets"] = () => Repeat("* x y z\n", 150_000),
        ["NULs and surrogates"] = () => Repeat("a\0b\uD800c\n", 100_000),
        ["pitches"] = () => Repeat("Subscribe now\n", 100_000) + Repeat(Pages.Sentence(0) + "\n", 10_000),
        ["wrapped"] = () => Repeat("this line was wrapped by a mailer at some column,\n", 100_000),
    };

    private static string Around(string hostile) => Pages.Page($"<article>{Title}{Pages.Paragraphs(4)}{hostile}");

    private static string Attributes(int first, int count) => string.Join(' ', Enumerable.Range(first, count).Select(i => $"a{i}"));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}

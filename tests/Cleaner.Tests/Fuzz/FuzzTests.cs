using System.IO.Compression;
using NewsPipeline.Cleaner.Tests.Bench;
using NewsPipeline.Cleaner.Tests.Templates;

namespace NewsPipeline.Cleaner.Tests.Fuzz;

/// <summary>Broken pages end neither Cleaner nor Extractor, and cost no more than <see cref="PageBudget"/> allows.</summary>
public sealed class FuzzTests
{
    // Together a minute's work of one core.
    private const int OfRealPages = 4_000;
    private const int OfOurPages = 6_000;
    // A long page is slow to break and no stranger than a short one.
    private const int LongestPage = 400_000;

    [Fact]
    public void Broken_pages_of_our_own_are_read_or_refused() => FuzzRun.Over([.. Enumerable.Range(0, 8).Select(OurPage)], OfOurPages);

    [Fact]
    public void Broken_real_pages_are_read_or_refused() => FuzzRun.Over([.. new[] { "aeb", "fundus-tests" }.SelectMany(RealPages)], OfRealPages);

    private static string OurPage(int number) => number % 2 == 0 ? Rich(number) : GeneratedSite.All[number / 2].Page(number).Content;

    private static string Rich(int number) => Pages.Page($$"""
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Council delays repair","datePublished":"2026-03-0{{number + 1}}T09:00:00+01:00","author":[{"@type":"Person","name":"Ada Lund"}],"isAccessibleForFree":true}</script>
        <header><nav><ul><li><a href="/">Home</a><li><a href="/region">Region</a></ul></nav></header>
        <main><article itemscope><h1>Council delays repair of ferry pier</h1><p class="byline">By <a rel="author" href="/by/ada">Ada Lund</a></p><time datetime="2026-03-04">4 March 2026</time>
        <figure><picture><source srcset="a.webp 1x, b.webp 2x"><img src="pier.jpg" width="800" height="600" alt="The pier"></picture><figcaption>The pier at dawn. Photo: Bo Ek</figcaption></figure>
        {{Pages.Paragraphs(3, from: 40 * number)}}<h2>What the survey found</h2><blockquote><p>“It is worse than we thought,” said Bo Ek, who led it.</p></blockquote>
        <table><tr><th>Year<th>Cost<tr><td>2024<td>1.2<tr><td>2025<td>4</table><pre>a = b &lt; c</pre><ul><li>One pile in three is rotten.<li>The deck is not.</ul>
        <aside class="related"><h3>Read also</h3><a href="/news/2">The last ferry of the year</a></aside>{{Pages.Paragraphs(3, from: (40 * number) + 10)}}
        <div class="newsletter"><form><label>Subscribe to our newsletter</label><input><button>Sign up</button></form></div><p class="tags"><a href="/tag/pier">pier</a></p></article></main>
        <footer>© Harbour Post. All rights reserved.</footer>
        """);

    private static IEnumerable<string> RealPages(string set) =>
        Directory.EnumerateFiles(SharedFolder.Of("bench", set, "pages"), "*.html.gz").Order(StringComparer.Ordinal).Select(Load).Where(page => page.Length is > 0 and <= LongestPage);

    private static string Load(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return PageText.Decode(bytes.ToArray(), "utf-8");
    }
}

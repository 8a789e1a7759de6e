using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Blocks;

public sealed class WhiteSpaceTests
{
    private static PageBlock First(string paragraph) =>
        Pages.Cleaned(Pages.Page($"<div>{paragraph}{Pages.Paragraphs(4)}</div>")).Blocks[0];

    [Theory]
    [InlineData("<p>The <b>har</b>bour pier, old and <i>worn</i>, closes.</p>", "The harbour pier, old and worn, closes.")]
    [InlineData("<p>The <a href='/x'>pier</a>, he said, <em>must</em> <strong>close</strong>.</p>", "The pier, he said, must close.")]
    [InlineData("<p>\n  The\n pier\t\tcloses &nbsp; today.  </p>", "The pier closes today.")]
    [InlineData("<p>The pier<br>closes today.</p>", "The pier closes today.")]
    [InlineData("<p>港の<b>桟橋</b>は、冬の<a href='/x'>前</a>に閉まります。</p>", "港の桟橋は、冬の前に閉まります。")]
    [InlineData("<p>桟<ruby>橋<rp>(</rp><rt>ばし</rt><rp>)</rp></ruby>は閉まります。</p>", "桟橋は閉まります。")]
    [InlineData("<p>The pi&shy;er clo\u200Bses today.</p>", "The pier closes today.")]
    [InlineData("<p>The pier<script>var a = 1;</script> closes<style>p{}</style> today.</p>", "The pier closes today.")]
    [InlineData("<p>The pier <span hidden>(hidden)</span><span style='display: none'>gone</span>closes today.</p>", "The pier closes today.")]
    public void White_space_collapses_and_none_is_invented(string html, string expected) => Assert.Equal(expected, First(html).Text);

    [Theory]
    [InlineData("<div>The first line of it.<br><br>The second line of it.</div>")]
    [InlineData("<div>The first line of it.<div>The second line of it.</div></div>")]
    [InlineData("The first line of it.<hr>The second line of it.")]
    [InlineData("<ul><li>The first line of it.<li>The second line of it.</ul>")]
    public void Block_elements_and_double_line_breaks_split(string html)
    {
        var blocks = Pages.Cleaned(Pages.Page($"<div>{html}{Pages.Paragraphs(4)}</div>")).Blocks;
        Assert.Equal("The first line of it.", blocks[0].Text);
        Assert.Equal("The second line of it.", blocks[1].Text);
    }

    [Fact]
    public void Code_keeps_its_lines()
    {
        var block = First("<pre><code>if (a)\n    b();</code></pre>");
        Assert.Equal(BlockKinds.Code, block.Kind);
        Assert.Equal("if (a)\n    b();", block.Text);
    }

    [Fact]
    public void A_row_of_a_data_table_is_one_block_of_cells_joined_by_tabs()
    {
        var block = First("<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2023</td><td>41</td></tr></table>");
        Assert.Equal(BlockKinds.TableRow, block.Kind);
        Assert.Equal("Year\tBoats", block.Text);
    }

    [Fact]
    public void A_table_that_lays_out_the_page_is_read_through()
    {
        var page = Pages.Cleaned(Pages.Page($"<table><tr><td><a href='/a'>Home</a></td><td>{Pages.Paragraphs(6)}</td></tr><tr><td>x</td><td>y</td></tr></table>"));
        Assert.Equal(6, page.Blocks.Count(block => block is { Kept: true, Kind: BlockKinds.Paragraph }));
    }

    [Fact]
    public void Links_are_kept_with_absolute_addresses()
    {
        var link = Assert.Single(First("<p>The <a href='../b?c=1' rel='nofollow'>old pier</a> closes for the winter, it was said.</p>").Links);
        Assert.Equal("https://harbour-post.example/b?c=1", link.Url);
        Assert.Equal("old pier", link.Text);
        Assert.Equal("nofollow", link.Rel);
    }

    [Fact]
    public void The_path_names_the_nearest_elements()
    {
        var page = Pages.Cleaned(Pages.Page($"<article class='post main'><div id=text class=entry>{Pages.Paragraphs(4)}</div></article>"));
        Assert.Equal("body > article.post.main > div#text.entry > p", page.Blocks[0].Path);
    }
}

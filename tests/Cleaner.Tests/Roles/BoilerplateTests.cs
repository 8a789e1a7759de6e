using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class BoilerplateTests
{
    private static CleanedPage Around(string inserted) => Pages.Cleaned(Pages.Page(
        "<article><h1>Council delays repair of ferry pier</h1><div class=text>" + Pages.Paragraphs(4) + inserted + Pages.Paragraphs(4, from: 8) + "</div></article>"));

    private static void AssertDropped(CleanedPage page, string start, string role)
    {
        var block = page.Blocks.First(block => block.Text.StartsWith(start, StringComparison.Ordinal));
        Assert.False(block.Kept, block.Reason);
        Assert.Equal(role, block.Role);
        for (var i = 0; i < 16; i++)
            Assert.Contains(Pages.Sentence(i), Pages.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_over_links_goes_with_them()
    {
        var page = Around("<h3>From the archive</h3><ul><li><a href='/1'>Storm tears the old pier away</a><li><a href='/2'>Ferry fares to rise in May</a></ul>");
        AssertDropped(page, "Storm tears", BlockRoles.Related);
        AssertDropped(page, "From the archive", BlockRoles.Related);
    }

    [Fact]
    public void A_paragraph_that_is_a_link_to_another_article_goes() =>
        AssertDropped(Around("<p><strong>READ MORE: <a href='/1'>Ferry fares to rise in May, says the council</a></strong></p>"), "READ MORE", BlockRoles.Related);

    [Theory]
    [InlineData("<div class=inbox><p>Sign up for our daily newsletter, and never miss a tide.</p><p>One mail a day, no more.</p></div>", "Sign up")]
    [InlineData("<p>Jetzt unseren Newsletter abonnieren, jeden Morgen um sechs.</p>", "Jetzt")]
    [InlineData("<p>Abonnez-vous à la lettre du port, chaque matin.</p>", "Abonnez-vous")]
    [InlineData("<div class='newsletter-box'><h4>The tide table</h4><p>All tides of the week, in a mail to you.</p></div>", "All tides")]
    public void A_pitch_for_a_newsletter_goes(string html, string start)
    {
        var page = Around(html);
        AssertDropped(page, start, BlockRoles.Newsletter);
        Assert.DoesNotContain("no more", Pages.Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("tide table", Pages.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_is_handed_on_with_its_image()
    {
        var page = Around("<figure><img src='/pier.jpg' width=800 height=600 alt='A pier'><figcaption>The pier at low tide. <span class=credit>Photo: Ada Lund</span></figcaption></figure>");
        AssertDropped(page, "The pier at low tide", BlockRoles.Caption);
        var image = Assert.Single(page.Metadata.Images);
        Assert.Equal("https://harbour-post.example/pier.jpg", image.Url);
        Assert.Equal("The pier at low tide.", image.Caption);
        Assert.Equal("Photo: Ada Lund", image.Credit);
        Assert.Equal("A pier", image.Alt);
        Assert.Equal(800, image.Width);
    }

    [Theory]
    [InlineData("<div class='share-bar'><a href='#'>Post</a> <span>Tell others</span></div>", "Post", BlockRoles.Share)]
    [InlineData("<ul class='post-tags'><li><a href='/t/pier'>pier works</a></ul>", "pier works", BlockRoles.Tags)]
    [InlineData("<div class='trendingTopics'><ul class='topics'><li><a href='/t/pier'>pier works</a></ul></div>", "pier works", BlockRoles.Navigation)]
    [InlineData("<div class='author-bio'><p>Ada Lund has written about the harbour for the Post since the year of the great storm.</p></div>", "Ada Lund", BlockRoles.AuthorBox)]
    [InlineData("<div class='ad-slot'><p>Boats of every kind, sold and repaired by Harbour Boats, Pier Road 4.</p></div>", "Boats of", BlockRoles.Advertisement)]
    [InlineData("<aside class=pullquote><p>The piles have lost a third.</p></aside>", "The piles", BlockRoles.Boilerplate)]
    public void Boxes_known_by_their_names_go(string html, string start, string role) => AssertDropped(Around(html), start, role);

    [Fact]
    public void Headings_lists_quotes_tables_and_code_of_the_text_stay()
    {
        var page = Around("<h2>What it costs</h2><ul><li>Steel: four million<li>Wood: two million</ul><blockquote><p>We cannot wait.</p></blockquote><table><tr><th>Year<th>Boats</tr><tr><td>2023<td>41</tr></table><pre>a = b</pre>");
        var kept = page.Blocks.Where(block => block.Kept).Select(block => block.Text).ToList();
        Assert.Equal(["What it costs", "Steel: four million", "Wood: two million", "We cannot wait.", "Year\tBoats", "2023\t41", "a = b"], kept.Skip(4).Take(7));
    }

    [Fact]
    public void A_post_that_the_text_quotes_stays() =>
        Assert.Contains("The pier is closed", Pages.Text(Around("<div class='social-embed'><blockquote class='twitter-tweet'><p>The pier is closed</p></blockquote></div>")), StringComparison.Ordinal);

    [Fact]
    public void A_pitch_that_stands_between_every_two_parts_is_said_once_at_most()
    {
        var pitch = "<p>The Harbour Post keeps its reports free for all who live by the water, in every season.</p>";
        var text = Pages.Text(Around(pitch + Pages.Paragraphs(1, from: 20) + pitch));
        Assert.Equal(text.IndexOf("keeps its reports", StringComparison.Ordinal), text.LastIndexOf("keeps its reports", StringComparison.Ordinal));
    }

    [Fact]
    public void A_caption_in_a_plain_paragraph_is_known_by_its_credit() =>
        AssertDropped(Around("<p>The pier at low tide, seen from the lighthouse on Monday. (AP Photo/Ada Lund)</p>"), "The pier at low", BlockRoles.Caption);

    [Theory]
    [InlineData("<p class=teaser>@</p>")]
    [InlineData("<h2 id=toc-3>@</h2>")]
    public void Names_that_speak_of_links_mean_nothing_where_there_are_none(string html) =>
        Assert.Contains("Steel would last for fifty years.", Pages.Text(Around(html.Replace("@", "Steel would last for fifty years.", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void The_words_of_buttons_are_no_text() =>
        Assert.DoesNotContain("Show the map", Pages.Text(Around("<button>Show the map</button>")), StringComparison.Ordinal);

    [Fact]
    public void A_note_on_the_author_at_the_end_goes()
    {
        var page = Pages.Cleaned(Pages.Page("<article><h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(5) + "<p><em>Ada Lund reports on the harbour for the Post.</em></p></article>"));
        Assert.Equal(BlockRoles.AuthorBox, Pages.RoleOf(page, "Ada Lund"));
    }

    [Fact]
    public void A_list_of_teasers_inside_the_text_goes()
    {
        var card = "<div class=item><h4><a href='/{0}'>Another story of the town, number {0}</a></h4><p>Somebody said something about it on Monday, and others did not agree at all.</p></div>";
        var page = Around("<div>" + string.Concat(Enumerable.Range(1, 4).Select(i => string.Format(null, card, i))) + "</div>");
        AssertDropped(page, "Somebody said", BlockRoles.Related);
    }

    [Fact]
    public void The_head_of_the_article_gets_its_roles()
    {
        var page = Pages.Cleaned(Pages.Page("<article><p class=kicker>Harbour</p><h1>Council delays repair of ferry pier</h1><p class=byline>By Ada Lund</p><p>12 March 2024, 14:05</p><div>" + Pages.Paragraphs(4) + "</div></article>"));
        Assert.Equal(BlockRoles.Title, Pages.RoleOf(page, "Council delays"));
        Assert.Equal(BlockRoles.Byline, Pages.RoleOf(page, "By Ada"));
        Assert.Equal(BlockRoles.Date, Pages.RoleOf(page, "12 March"));
        Assert.Equal(BlockRoles.Section, Pages.RoleOf(page, "Harbour"));
        Assert.StartsWith(Pages.Sentence(0), Pages.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_appended_to_this_one_goes()
    {
        var next = "<article><h1 class=head>Ferry fares to rise in May</h1>" + Pages.Paragraphs(4, from: 8) + "</article>";
        var page = Pages.Cleaned(Pages.Page("<div><article><h1 class=head>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(4) + "</article>" + next + "</div>"));
        Assert.DoesNotContain(Pages.Sentence(8), Pages.Text(page), StringComparison.Ordinal);
    }
}

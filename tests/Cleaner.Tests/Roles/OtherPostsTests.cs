using System.Text;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class OtherPostsTests
{
    private const string Title = "Council delays repair of ferry pier";

    private static string Post(int number, int from, string more = "", string separator = " ") =>
        $"<article class='hentry{separator}post-{number}{separator}type-post'><center>{number}</center>{Pages.Paragraphs(3, from)}{more}</article>";

    private static string Kept(int own, string articles) =>
        Pages.Text(Pages.Cleaned($"<!doctype html><html lang=en><head><title>{Title}</title></head><body class='single postid-{own} logged-out'><h1>{Title}</h1>{articles}</body></html>"));

    private static void AssertKept(string text, params int[] from)
    {
        for (var i = 0; i < 60; i += 10)
            Assert.Equal(from.Contains(i), text.Contains(Pages.Sentence(i + 5), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    public void A_post_of_another_number_than_the_pages_is_another_one(string separator) =>
        AssertKept(Kept(17, Post(17, 0, separator: separator) + Post(4, 10, separator: separator) + Post(123, 20)), 0);

    [Fact]
    public void So_is_one_within_the_pages_own_where_it_links_to_its_own_page() =>
        AssertKept(Kept(17, Post(17, 0, Post(4, 10, "<a rel=bookmark href=/pier>Pier</a>") + Post(5, 20))), 0);

    [Fact]
    public void The_entries_of_a_live_blog_are_parts_of_the_post_around_them() =>
        AssertKept(Kept(17, Post(17, 0, Post(201, 10) + Post(202, 20))), 0, 10, 20);

    [Fact]
    public void A_page_that_shows_no_post_of_its_own_number_keeps_what_it_shows() => AssertKept(Kept(17, Post(4, 0)), 0);

    [Fact]
    public void Long_lists_of_names_on_many_posts_cost_no_time()
    {
        var names = string.Concat(Enumerable.Repeat("ab ", 300_000));
        var posts = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            posts.Append("<p>Ferries sail from the upper quay until then.</p>");
        Assert.Contains("Ferries sail", Kept(17, $"<article class='post-17 {names}'>{posts}</article>"), StringComparison.Ordinal);
    }
}

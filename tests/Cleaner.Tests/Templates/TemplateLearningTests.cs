using NewsPipeline.Cleaner.Tests.Bench;
using NewsPipeline.Cleaner.Tests.Fuzz;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Templates;

public sealed class TemplateLearningTests
{
    private const int FirstPages = 5;
    private const int AllPages = 20;

    public static TheoryData<int> Sites => [.. Enumerable.Range(0, GeneratedSite.All.Count)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_note_that_a_page_by_itself_shows_as_its_text_goes_once_enough_pages_have_shown_it(int index)
    {
        var site = GeneratedSite.All[index];
        var alone = Enumerable.Range(0, AllPages).Select(i => Read(Pages.Cleaner, site.Page(i))).ToList();
        var learning = Learner();
        var learned = Enumerable.Range(0, AllPages).Select(i => Read(learning, site.Page(i))).ToList();

        // The first pages of a host come out as they do by themselves.
        Assert.Equal(alone.Take(FirstPages).Select(Pages.Text), learned.Take(FirstPages).Select(Pages.Text));
        Assert.Equal(alone[0].Blocks.Select(block => block.Score), learned[0].Blocks.Select(block => block.Score));
        Assert.InRange(F1(alone, from: FirstPages), 0.5, 0.985);
        Assert.True(F1(learned, from: FirstPages) > 0.999);
        var note = learned[^1].Blocks.Single(block => block.Text == site.Note);
        Assert.Equal((false, BlockRoles.Boilerplate, $"recurs on {AllPages - 1} pages of the site"), (note.Kept, note.Role, note.Reason));
        Assert.True(note.Score < alone[^1].Blocks.Single(block => block.Text == site.Note).Score);
        Assert.DoesNotContain(site.Note, learned[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Sites_do_not_teach_each_other()
    {
        var learning = Learner();
        var site = GeneratedSite.All[0];
        for (var i = 0; i < AllPages; i++)
            Read(learning, site.Page(i));

        Assert.Contains(site.Note, Pages.Text(Read(learning, site.Page(AllPages, url: "https://other.example/a"))), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Note, Pages.Text(Read(learning, site.Page(AllPages, url: $"https://www.{site.Host}/a"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_an_address_is_read_by_itself()
    {
        var learning = Learner();
        foreach (var i in Enumerable.Range(0, AllPages))
            Assert.Null(Read(learning, GeneratedSite.All[0].Page(i) with { Url = null }).Templates);
    }

    [Fact]
    public void The_state_consulted_is_stamped_and_depends_on_the_pages_before_in_their_order()
    {
        var (a, b, c) = (Versions([0, 1, 2, 3, 4, 5]), Versions([0, 1, 2, 3, 4, 5]), Versions([0, 2, 1, 3, 4, 5]));

        Assert.Equal(a, b);
        Assert.Equal("0", a[0]);
        Assert.Matches("^5-[0-9a-f]{8}$", a[5]);
        Assert.Equal(a.Distinct().Count(), a.Count);
        Assert.NotEqual(a[5], c[5]);
        Assert.Null(Read(Pages.Cleaner, GeneratedSite.All[0].Page(0)).Templates);
    }

    [Fact]
    public async Task One_cleaner_learns_from_several_threads()
    {
        var learning = Learner();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            foreach (var i in Enumerable.Range(0, AllPages))
                Read(learning, GeneratedSite.All[thread % 2].Page((thread * 100) + i));
        })));

        Assert.StartsWith("40-", Read(learning, GeneratedSite.All[0].Page(999)).Templates, StringComparison.Ordinal);
    }

    private static List<string?> Versions(int[] order)
    {
        var learning = Learner();
        return [.. order.Select(i => Read(learning, GeneratedSite.All[0].Page(i)).Templates)];
    }

    private static double F1(List<CleanedPage> pages, int from) =>
        Shingles.F1(Enumerable.Range(from, AllPages - from).Select(i => Shingles.Compare(GeneratedSite.Truth(i), Pages.Text(pages[i]))));

    internal static PageCleaner Learner() => new(new CleanerOptions { LearnTemplates = true }, new ThreadTime());

    internal static CleanedPage Read(PageCleaner cleaner, PageInput page)
    {
        var result = cleaner.Clean(page, CancellationToken.None);
        Assert.True(result.IsCleaned, result.Rejection?.ToString());
        return result.Page;
    }
}

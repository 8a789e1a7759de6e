using NewsPipeline.Cleaner.Tests.Fuzz;

namespace NewsPipeline.Cleaner.Tests.Parsing;

public sealed class HostilePageBudgetTests
{
    public static TheoryData<string> Names => [.. HostilePages.ByName.Keys];

    public static TheoryData<string> TextNames => [.. HostilePages.TextsByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_page_is_read_or_refused_within_its_time_and_memory(string name) =>
        Assert.Null(PageBudget.Fault(new PageInput { Content = HostilePages.ByName[name](), MediaType = "text/html", Url = "https://harbour-post.example/news/pier" }));

    [Theory]
    [MemberData(nameof(TextNames))]
    public void So_is_a_hostile_text(string name) =>
        Assert.Null(PageBudget.Fault(new PageInput { Content = HostilePages.TextsByName[name](), MediaType = "text/plain", Url = "https://harbour-post.example/news/pier" }));
}

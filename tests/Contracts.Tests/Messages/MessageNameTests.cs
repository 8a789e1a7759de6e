namespace NewsPipeline.Contracts.Tests.Messages;

public sealed class MessageNameTests
{
    // Written out, not derived: a rename of type or namespace must fail here.
    private static readonly string[] Frozen =
    [
        "NewsPipeline.Contracts.ArticleExtracted",
        "NewsPipeline.Contracts.ArticleRejected",
        "NewsPipeline.Contracts.ArticleStored",
        "NewsPipeline.Contracts.FetchArticle",
        "NewsPipeline.Contracts.FetchDeferred",
        "NewsPipeline.Contracts.PageCleaned",
        "NewsPipeline.Contracts.PageFetched",
        "NewsPipeline.Contracts.StageFailed",
    ];

    [Fact]
    public void Type_names_are_frozen() =>
        Assert.Equal(Frozen, SampleMessages.ByName.Values.Select(message => message.GetType().FullName!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_readme_lists_every_message_with_its_exchange()
    {
        var listed = ContractsReadme.Rows.Where(row => row.Length == 6).Select(row => (Name: row[0].Trim('`'), Exchange: row[2].Trim('`')));

        Assert.Equal(
            SampleMessages.ByName.Keys.Select(name => (name, $"NewsPipeline.Contracts:{name}")).Order(),
            listed.Order());
    }
}

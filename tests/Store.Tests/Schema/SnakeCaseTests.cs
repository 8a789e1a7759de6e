using NewsPipeline.Store.Schema;

namespace NewsPipeline.Store.Tests.Schema;

public sealed class SnakeCaseTests
{
    [Theory]
    [InlineData("Id", "id")]
    [InlineData("PublishedOn", "published_on")]
    [InlineData("IsAccessibleForFree", "is_accessible_for_free")]
    [InlineData("ETag", "etag")]
    public void Names_of_columns(string property, string column) => Assert.Equal(column, SnakeCase.Of(property));
}

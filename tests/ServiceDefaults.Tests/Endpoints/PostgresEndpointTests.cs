using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.ServiceDefaults.Tests.Endpoints;

public sealed class PostgresEndpointTests
{
    [Theory]
    [InlineData("postgres://me:s%40cret@host:5433/news", "host", 5433, "news", "me", "s@cret")]
    [InlineData("postgresql://host/news", "host", 5432, "news", "postgres", null)]
    [InlineData("Host=host;Port=5433;Database=news;Username=me;Password=s@cret", "host", 5433, "news", "me", "s@cret")]
    public void A_uri_and_a_connection_string_are_read(string text, string host, int port, string database, string user, string? password)
    {
        var endpoint = PostgresEndpoint.Parse(text);
        Assert.Equal((host, port, database, user, password), (endpoint.Host, endpoint.Port, endpoint.Database, endpoint.User, endpoint.Password));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("mysql://host/news")]
    [InlineData("postgres://host")]
    public void Anything_else_is_refused_with_the_name_of_the_variable(string? text)
    {
        var refused = Assert.Throws<EndpointException>(() => PostgresEndpoint.Parse(text));
        Assert.Contains("POSTGRES_URL", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_password_is_not_shown() =>
        Assert.Equal("postgres://me:***@host:5432/news", PostgresEndpoint.Parse("postgres://me:secret@host/news").ToString());
}

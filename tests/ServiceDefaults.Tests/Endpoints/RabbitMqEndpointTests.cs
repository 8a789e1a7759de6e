using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.ServiceDefaults.Tests.Endpoints;

public sealed class RabbitMqEndpointTests
{
    [Theory]
    [InlineData("amqp://host", "host", 5672, "/", "guest", "guest")]
    [InlineData("amqp://host/", "host", 5672, "/", "guest", "guest")]
    [InlineData("amqps://host/news", "host", 5671, "news", "guest", "guest")]
    [InlineData("amqp://me:s%40cret@10.0.0.1:1234/%2f", "10.0.0.1", 1234, "/", "me", "s@cret")]
    public void An_amqp_uri_is_read(string url, string host, int port, string virtualHost, string user, string password)
    {
        var endpoint = RabbitMqEndpoint.Parse(url);
        Assert.Equal((host, port, virtualHost, user, password), (endpoint.Host, endpoint.Port, endpoint.VirtualHost, endpoint.User, endpoint.Password));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("localhost:5672")]
    [InlineData("http://host/")]
    public void Anything_else_is_refused_with_the_name_of_the_variable(string? url)
    {
        var refused = Assert.Throws<EndpointException>(() => RabbitMqEndpoint.Parse(url));
        Assert.Contains("RABBITMQ_URL", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_password_is_not_shown() =>
        Assert.Equal("amqp://me:***@host:5672/news", RabbitMqEndpoint.Parse("amqp://me:secret@host/news").ToString());
}

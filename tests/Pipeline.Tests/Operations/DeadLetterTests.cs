using System.Net.Http.Headers;
using System.Text;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Topology;
using RabbitMQ.Client;

namespace NewsPipeline.Pipeline.Tests.Operations;

/// <summary>The topology alone, in a virtual host without services: what happens to a message that is delivered again and again.</summary>
public sealed class DeadLetterTests(PipelineFixture pipeline)
{
    [Fact]
    public async Task A_message_that_is_never_acknowledged_is_suspected_then_quarantined_with_a_copy_for_the_ledger()
    {
        await using var host = await VirtualHost.CreateAsync(pipeline);
        await using var connection = await PipelineTopology.ConnectAsync(host.Endpoint, "tests", CancellationToken.None);
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        await channel.BasicPublishAsync("NewsPipeline.Contracts:PageCleaned", routingKey: "", mandatory: true, new BasicProperties(), "poison"u8.ToArray());

        var deliveries = await DropUntilGoneAsync(connection, Queues.Extract);
        var alone = await DropUntilGoneAsync(connection, Queues.Suspect(Queues.Extract));

        Assert.Equal(TopologyTable.DeliveryLimit + 1, deliveries);
        // From RabbitMQ 4.3 on, the message brings its count along: it is tried alone once.
        Assert.InRange(alone, 1, TopologyTable.SuspectDeliveryLimit + 1);
        Assert.Equal("poison", await TakeAsync(channel, Queues.Quarantine(Queues.Extract)));
        Assert.Equal("poison", await TakeAsync(channel, Queues.DeadLetters));
    }

    [Fact]
    public async Task Declaring_again_changes_nothing_and_checking_mends_a_lost_binding()
    {
        await using var host = await VirtualHost.CreateAsync(pipeline);
        await using var connection = await PipelineTopology.ConnectAsync(host.Endpoint, "tests", CancellationToken.None);
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        await PipelineTopology.DeclareAsync(connection, CancellationToken.None);
        await channel.ExchangeUnbindAsync(Queues.Extract, "NewsPipeline.Contracts:PageCleaned", routingKey: "");

        await PipelineTopology.CheckAsync(connection, CancellationToken.None);

        await channel.BasicPublishAsync("NewsPipeline.Contracts:PageCleaned", routingKey: "", mandatory: true, new BasicProperties(), "hello"u8.ToArray());
        Assert.Equal("hello", await TakeAsync(channel, Queues.Extract));
    }

    [Fact]
    public async Task A_message_that_must_arrive_is_not_lost_silently_where_no_queue_is_bound()
    {
        await using var host = await VirtualHost.CreateAsync(pipeline);
        await using (var connection = await PipelineTopology.ConnectAsync(host.Endpoint, "tests", CancellationToken.None))
        {
            await using var channel = await connection.CreateChannelAsync();
            await channel.ExchangeUnbindAsync(Queues.Extract, "NewsPipeline.Contracts:PageCleaned", routingKey: "");
        }

        var bus = ServiceDefaults.Bus.PipelineBus.CreateSender(host.Endpoint, "tests");
        await bus.StartAsync(CancellationToken.None);
        try
        {
            var message = new Contracts.PageCleaned
            {
                SubmissionId = Guid.NewGuid(),
                Url = "https://news.example/",
                FinalUrl = "https://news.example/",
                FetchedAt = DateTimeOffset.UtcNow,
                PageHash = "",
                Page = new Contracts.CleanedPage { Blocks = [], Metadata = new Contracts.PageMetadata(), Html = "", Confidence = 0, Source = "html" },
            };
            await Assert.ThrowsAnyAsync<Exception>(() => bus.Publish(message, CancellationToken.None));
        }
        finally
        {
            await bus.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>Takes the message and drops the channel, as a consumer does that dies; returns how often it came.</summary>
    private static async Task<int> DropUntilGoneAsync(IConnection connection, string queue)
    {
        await Eventually.TrueAsync(async () =>
        {
            await using var channel = await connection.CreateChannelAsync();
            return await channel.MessageCountAsync(queue) > 0;
        }, $"message in {queue}");
        for (var count = 0; count < 100; count++)
        {
            await using var channel = await connection.CreateChannelAsync();
            if (await channel.BasicGetAsync(queue, autoAck: false) is null)
                return count;
            await channel.CloseAsync();
        }

        throw new InvalidOperationException($"The message came back to {queue} a hundred times.");
    }

    private static async Task<string> TakeAsync(IChannel channel, string queue)
    {
        var message = await Eventually.GetAsync(() => channel.BasicGetAsync(queue, autoAck: true), $"message in {queue}");
        return Encoding.UTF8.GetString(message.Body.Span);
    }

    private sealed class VirtualHost : IAsyncDisposable
    {
        private readonly HttpClient _http;
        private readonly string _name;

        private VirtualHost(HttpClient http, string name, RabbitMqEndpoint endpoint) => (_http, _name, Endpoint) = (http, name, endpoint);

        public RabbitMqEndpoint Endpoint { get; }

        public static async Task<VirtualHost> CreateAsync(PipelineFixture pipeline)
        {
            if (pipeline.ManagementUrl is null)
                Assert.Skip("Needs the management API: set RABBITMQ_MANAGEMENT_URL.");
            var url = new Uri(pipeline.ManagementUrl);
            var http = new HttpClient { BaseAddress = new Uri(url.GetLeftPart(UriPartial.Authority)) };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{pipeline.Broker.User}:{pipeline.Broker.Password}")));
            var name = $"tests-{Guid.NewGuid():N}";
            (await http.PutAsync($"/api/vhosts/{name}", null)).EnsureSuccessStatusCode();
            var endpoint = RabbitMqEndpoint.Parse(new UriBuilder(pipeline.Broker.Url) { Path = name }.Uri.AbsoluteUri);
            await PipelineTopology.DeclareAsync(endpoint);
            return new VirtualHost(http, name, endpoint);
        }

        public async ValueTask DisposeAsync()
        {
            await _http.DeleteAsync($"/api/vhosts/{_name}");
            _http.Dispose();
        }
    }
}

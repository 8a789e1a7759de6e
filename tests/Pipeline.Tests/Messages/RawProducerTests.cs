using System.Text;
using System.Text.Json;
using NewsPipeline.Contracts;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.ServiceDefaults.Topology;
using NewsPipeline.Store.Ledger;
using NewsPipeline.Store.Schema;
using RabbitMQ.Client;

namespace NewsPipeline.Pipeline.Tests.Messages;

/// <summary>Any AMQP client may feed, with plain JSON on the queue <c>fetch</c>.</summary>
public sealed class RawProducerTests(PipelineFixture pipeline)
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("application/json", null)]
    [InlineData("application/json; charset=utf-8", null)]
    [InlineData("text/plain", null)]
    [InlineData("application/octet-stream", null)]
    [InlineData("no content type at all", null)]
    [InlineData("application/vnd.masstransit+json", null)]
    [InlineData("application/json", "message-1")]
    [InlineData("application/json", "1f6f1a52-0d5a-4b8b-9a35-6a1b4e0b5a11")]
    public async Task Plain_json_is_fetched_whatever_its_properties(string? contentType, string? messageId)
    {
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());

        await PublishAsync(JsonSerializer.Serialize(new { url }), p =>
        {
            p.ContentType = contentType;
            p.MessageId = messageId;
        });

        Assert.Equal(LedgerStates.Stored, (await EndOfAsync(url)).State);
    }

    [Fact]
    public async Task A_masstransit_envelope_is_fetched_even_without_its_content_type()
    {
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());

        await PublishAsync(JsonSerializer.Serialize(new { messageId = Guid.NewGuid(), messageType = new[] { "urn:message:NewsPipeline.Contracts:FetchArticle" }, message = new { url } }), _ => { });

        Assert.Equal(LedgerStates.Stored, (await EndOfAsync(url)).State);
    }

    [Fact]
    public async Task A_message_with_an_id_keeps_its_submission_when_it_comes_twice()
    {
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());
        var id = $"id-{Guid.NewGuid()}";

        await PublishAsync(JsonSerializer.Serialize(new { url }), p => p.MessageId = id);
        var first = await EndOfAsync(url);
        await PublishAsync(JsonSerializer.Serialize(new { url }), p => p.MessageId = id);
        await Eventually.TrueAsync(async () => await pipeline.ScalarAsync<long>("SELECT count(*) FROM news.url_events WHERE submission_id = $1 AND stage = 'fetch'", first.SubmissionId) == 2, "second fetch");

        Assert.Equal(1L, await pipeline.ScalarAsync<long>("SELECT count(*) FROM news.url_ledger WHERE url = $1", url));
    }

    [Fact]
    public async Task An_object_without_a_url_is_rejected_with_its_reason()
    {
        var id = Guid.NewGuid();
        await PublishAsync(JsonSerializer.Serialize(new { address = "https://news.example/", submissionId = id }), _ => { });
        var row = await pipeline.OutcomeAsync(id);
        Assert.Equal((LedgerStates.Rejected, ReasonCodes.MalformedUrl), (row.State, row.Reason));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("[1, 2, 3]")]
    [InlineData("\"https://news.example/\"")]
    [InlineData("{\"url\": \"https://news.example/")]
    [InlineData("{\"url\": 17}")]
    [InlineData("")]
    public async Task Garbage_ends_in_the_error_queue_and_in_the_ledger_with_its_reason(string body)
    {
        var unique = body.Length == 0 ? body : body + new string(' ', Random.Shared.Next(1, 100_000));
        var bytes = Encoding.UTF8.GetBytes(unique);
        var id = ServiceDefaults.Bus.SubmissionIds.FromBody(bytes);
        await using var connection = await PipelineTopology.ConnectAsync(pipeline.Broker, "tests", CancellationToken.None);
        await using var channel = await connection.CreateChannelAsync();

        await PublishAsync(unique, _ => { });

        var row = await pipeline.LedgerAsync(l => l.SubmissionId == id, $"ledger row of the garbage '{body}'");
        Assert.Equal((LedgerStates.Failed, ReasonCodes.UnreadableMessage, Queues.Error(Queues.Fetch)), (row.State, row.Reason, row.Queue));
        Assert.False(string.IsNullOrWhiteSpace(row.Detail));
        await Eventually.TrueAsync(async () => await TakeAsync(channel, bytes), "garbage in the error queue");
    }

    [Fact]
    public async Task An_envelope_of_a_type_that_nobody_reads_is_in_the_ledger_too()
    {
        var body = JsonSerializer.Serialize(new { messageId = Guid.NewGuid(), messageType = new[] { "urn:message:Somebody.Else:Message" }, message = new { url = "https://news.example/" } });
        var id = ServiceDefaults.Bus.SubmissionIds.FromBody(Encoding.UTF8.GetBytes(body));

        await PublishAsync(body, _ => { });

        var row = await pipeline.LedgerAsync(l => l.SubmissionId == id, "ledger row of the skipped message");
        Assert.Equal((LedgerStates.Failed, ReasonCodes.UnreadableMessage, Queues.Skipped(Queues.Fetch)), (row.State, row.Reason, row.Queue));
    }

    /// <summary>Takes one message off the error queue; true where it is the one looked for.</summary>
    private static async Task<bool> TakeAsync(IChannel channel, byte[] body)
    {
        var message = await channel.BasicGetAsync(Queues.Error(Queues.Fetch), autoAck: true);
        if (message is null)
            return false;
        if (!message.Body.Span.SequenceEqual(body))
            return false;
        Assert.True(message.BasicProperties.Headers!.ContainsKey("MT-Fault-Message"), "the reason travels with the message");
        return true;
    }

    private async Task PublishAsync(string body, Action<BasicProperties> set)
    {
        await using var connection = await PipelineTopology.ConnectAsync(pipeline.Broker, "tests", CancellationToken.None);
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        var properties = new BasicProperties();
        set(properties);
        await channel.BasicPublishAsync(exchange: "", routingKey: Queues.Fetch, mandatory: true, properties, Encoding.UTF8.GetBytes(body));
    }

    private Task<LedgerRow> EndOfAsync(string url) => pipeline.LedgerAsync(l => l.Url == url && l.IsTerminal, $"outcome of {url}");
}

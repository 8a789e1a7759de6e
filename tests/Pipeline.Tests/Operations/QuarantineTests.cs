using System.Text;
using System.Text.Json;
using NewsPipeline.Contracts;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.ServiceDefaults.Topology;
using NewsPipeline.Store.Ledger;
using RabbitMQ.Client;

namespace NewsPipeline.Pipeline.Tests.Operations;

public sealed class QuarantineTests(PipelineFixture pipeline)
{
    [Fact]
    public async Task A_quarantined_message_is_in_the_ledger_with_the_queue_it_lies_in()
    {
        var id = Guid.NewGuid();
        var envelope = JsonSerializer.Serialize(new { messageType = new[] { "urn:message:NewsPipeline.Contracts:FetchArticle" }, message = new { url = "https://news.example/poison", submissionId = id } });
        await using var connection = await PipelineTopology.ConnectAsync(pipeline.Broker, "tests", CancellationToken.None);
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));

        // What the broker does when the suspects' queue has reached its limit; that it does so, DeadLetterTests show.
        var properties = new BasicProperties { Headers = new Dictionary<string, object?> { ["x-first-death-queue"] = Queues.Fetch } };
        await channel.BasicPublishAsync(Queues.Quarantine(Queues.Fetch), "", mandatory: true, properties, Encoding.UTF8.GetBytes(envelope));

        var row = await pipeline.LedgerAsync(l => l.SubmissionId == id, "ledger row of the quarantined message");
        Assert.Equal((LedgerStates.Failed, ReasonCodes.DeliveryLimit, Queues.Quarantine(Queues.Fetch), false), (row.State, row.Reason, row.Queue, row.IsTerminal));
        Assert.NotNull(await channel.BasicGetAsync(Queues.Quarantine(Queues.Fetch), autoAck: true));
    }

    [Fact]
    public async Task A_stage_that_throws_leaves_the_message_in_its_error_queue_and_the_ledger_says_so()
    {
        var message = new PageFetched
        {
            SubmissionId = Guid.NewGuid(),
            Url = "https://news.example/damaged",
            FinalUrl = "https://news.example/damaged",
            FetchedAt = DateTimeOffset.UtcNow,
            Status = 200,
            MediaType = "text/html",
            Charset = "utf-8",
            CharsetOrigin = "header",
            PageHash = new string('c', 64),
            Body = new CompressedBody { Encoding = "unheard-of", Length = 3, Data = [1, 2, 3] },
        };

        await pipeline.Bus.Publish(message);

        var row = await pipeline.LedgerAsync(l => l.SubmissionId == message.SubmissionId && l.State == LedgerStates.Failed, "failure of the cleaner in the ledger");
        Assert.Equal((StageNames.Clean, ReasonCodes.StageException, Queues.Error(Queues.Clean), false), (row.Stage, row.Reason, row.Queue, row.IsTerminal));
        Assert.Contains("unheard-of", row.Detail, StringComparison.Ordinal);
        Assert.All(pipeline.Services, s => Assert.False(s.HasExited));
    }
}

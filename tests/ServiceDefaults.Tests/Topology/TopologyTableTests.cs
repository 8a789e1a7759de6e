using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.ServiceDefaults.Tests.Topology;

public sealed class TopologyTableTests
{
    [Fact]
    public void Every_message_of_the_contracts_has_a_route()
    {
        var messages = typeof(FetchArticle).Assembly.GetTypes().Where(t => t.GetProperty("SubmissionId") is not null);
        Assert.Equal(messages.Select(t => t.Name).Order(StringComparer.Ordinal), TopologyTable.Routes.Keys.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_message_that_must_arrive_has_a_queue() =>
        Assert.All(TopologyTable.Routes.Where(r => MandatoryMessages.Contains(r.Key)), r => Assert.NotEmpty(r.Value));

    [Fact]
    public void Messages_without_a_sure_listener_are_not_mandatory()
    {
        Assert.False(MandatoryMessages.Contains(typeof(ArticleStored)));
        Assert.False(MandatoryMessages.Contains(typeof(StageFailed)));
    }

    [Fact]
    public void Every_binding_joins_what_is_declared()
    {
        var queues = TopologyTable.AllQueues.Select(q => q.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(TopologyTable.Bindings, b =>
        {
            Assert.Contains(b.Source, TopologyTable.Exchanges);
            Assert.True(b.ToQueue ? queues.Contains(b.Destination) : TopologyTable.Exchanges.Contains(b.Destination, StringComparer.Ordinal), b.ToString());
        });
    }

    [Fact]
    public void Every_queue_with_a_limit_has_a_dead_letter_target_that_loses_nothing()
    {
        var limited = TopologyTable.AllQueues.Where(q => q.Arguments.ContainsKey("x-dead-letter-exchange")).ToList();
        Assert.Equal(2 * Queues.Stages.Count, limited.Count);
        Assert.All(limited, q =>
        {
            Assert.InRange((int)q.Arguments["x-delivery-limit"]!, 1, 20);
            Assert.Contains((string)q.Arguments["x-dead-letter-exchange"]!, TopologyTable.Exchanges);
            Assert.Equal("at-least-once", q.Arguments["x-dead-letter-strategy"]);
            Assert.Equal("reject-publish", q.Arguments["x-overflow"]);
        });
    }

    [Fact]
    public void A_queue_where_messages_lie_does_not_get_the_limit_of_rabbitmq_4() => Assert.All(
        TopologyTable.AllQueues.Where(q => !q.Arguments.ContainsKey("x-dead-letter-exchange")),
        q => Assert.True((int)q.Arguments["x-delivery-limit"]! >= 1_000_000, q.Name));

    [Fact]
    public void Every_queue_is_a_quorum_queue_without_ttl_or_maximum() => Assert.All(TopologyTable.AllQueues, q =>
    {
        Assert.Equal("quorum", q.Arguments["x-queue-type"]);
        Assert.DoesNotContain(q.Arguments.Keys, k => k is "x-message-ttl" or "x-max-length" or "x-max-length-bytes" or "x-expires");
    });

    [Fact]
    public void Exchange_names_are_frozen() =>
        Assert.Equal("NewsPipeline.Contracts:PageFetched", TopologyTable.MessageExchange(typeof(PageFetched)));
}

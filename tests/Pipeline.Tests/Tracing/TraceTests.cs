using System.Diagnostics;
using System.Text;
using System.Text.Json;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.ServiceDefaults.Topology;
using RabbitMQ.Client;

namespace NewsPipeline.Pipeline.Tests.Tracing;

/// <summary>One URL is one trace across all four services.</summary>
public sealed class TraceTests(PipelineFixture pipeline)
{
    [Fact]
    public async Task A_url_fed_by_the_command_line_is_one_trace_through_all_services_down_to_the_sql()
    {
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());

        var (exitCode, output) = await NewspipeProcess.RunAsync(pipeline.Environment, "feed", url);

        Assert.True(exitCode == 0, output);
        var row = await pipeline.LedgerAsync(l => l.Url == url && l.IsTerminal, $"outcome of {url}");
        await AssertWholeTraceAsync(row.TraceId!, url, "newspipeline-feed");
        Assert.Single(pipeline.Traces.Spans, s => s.TraceId == row.TraceId && s.Service == "newspipeline-feed" && s.Name == "feed");
    }

    [Fact]
    public async Task A_plain_producer_s_traceparent_is_taken_over()
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());
        await using (var connection = await PipelineTopology.ConnectAsync(pipeline.Broker, "tests", CancellationToken.None))
        {
            await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
            var properties = new BasicProperties { Headers = new Dictionary<string, object?> { ["traceparent"] = $"00-{trace}-00f067aa0ba902b7-01" } };
            await channel.BasicPublishAsync("", Queues.Fetch, mandatory: true, properties, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { url })));
        }

        var row = await pipeline.LedgerAsync(l => l.Url == url && l.IsTerminal, $"outcome of {url}");

        Assert.Equal(trace, row.TraceId);
        await AssertWholeTraceAsync(trace, url);
    }

    [Fact]
    public async Task Sites_are_told_nothing_of_the_trace()
    {
        await pipeline.FeedToTheEndAsync(pipeline.Site.ServeHtml("bridge.html", SamplePages.Article()));
        Assert.NotEmpty(pipeline.Site.Requests);
        Assert.All(pipeline.Site.Requests, headers => Assert.DoesNotContain("traceparent", headers));
    }

    private async Task AssertWholeTraceAsync(string trace, string url, params string[] feeders)
    {
        string[] services = [.. feeders, "newspipeline-fetch", "newspipeline-clean", "newspipeline-extract", "newspipeline-store"];
        List<ReceivedSpan> Spans() => pipeline.Traces.Spans.Where(s => s.TraceId == trace).ToList();
        await Eventually.TrueAsync(() => Task.FromResult(
            services.All(service => Spans().Exists(s => s.Service == service && s.Scope == "MassTransit"))
            && Spans().Exists(s => s.Scope == "System.Net.Http")
            && Spans().Exists(IsInsert)), $"whole trace of {url}");

        Assert.Equal(services.Order(StringComparer.Ordinal), Spans().Select(s => s.Service).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(Spans(), s => s.Scope == "System.Net.Http" && s.Service == "newspipeline-fetch");
        Assert.Contains(Spans(), s => IsInsert(s) && s.Service == "newspipeline-store");
    }

    private static bool IsInsert(ReceivedSpan span) =>
        span.Scope == "Npgsql" && span.Attributes.Values.Any(v => v.Contains("INSERT INTO news.article", StringComparison.Ordinal));
}

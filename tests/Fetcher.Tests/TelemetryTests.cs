using System.Collections.Concurrent;
using System.Diagnostics;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Each_request_is_a_span_of_the_callers_trace_and_the_site_learns_nothing_of_it()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "System.Net.Http" or "TelemetryTests",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var source = new ActivitySource("TelemetryTests");
        await using var site = TestSite.Answering(Answers.Page());

        ActivityTraceId trace;
        using (var activity = source.StartActivity("fetch")!)
        {
            trace = activity.TraceId;
            Assert.True((await Fetching.FetchAsync(site.Url())).IsPage);
        }

        Assert.Contains(spans, span => span.Source.Name == "System.Net.Http" && span.TraceId == trace);
        var request = Assert.Single(site.Requests);
        Assert.DoesNotContain(request.Headers.Keys, name => name is "traceparent" or "tracestate" or "Request-Id" or "baggage" or "Correlation-Context");
    }
}

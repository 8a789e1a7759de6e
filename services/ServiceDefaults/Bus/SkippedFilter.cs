using MassTransit;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>On the way to a queue of skipped messages: tells the ledger.</summary>
/// <param name="notice">Tells it.</param>
public sealed class SkippedFilter(FailureNotice notice) : IFilter<ReceiveContext>
{
    /// <inheritdoc />
    public async Task Send(ReceiveContext context, IPipe<ReceiveContext> next)
    {
        await notice.TellAsync(context, exception: null);
        await next.Send(context);
    }

    /// <inheritdoc />
    public void Probe(ProbeContext context) => context.CreateFilterScope("skipped");
}

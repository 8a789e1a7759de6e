using MassTransit;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>On the way to an error queue: tells the ledger.</summary>
/// <param name="notice">Tells it.</param>
public sealed class StageFailedFilter(FailureNotice notice) : IFilter<ExceptionReceiveContext>
{
    /// <inheritdoc />
    public async Task Send(ExceptionReceiveContext context, IPipe<ExceptionReceiveContext> next)
    {
        await notice.TellAsync(context, context.Exception);
        await next.Send(context);
    }

    /// <inheritdoc />
    public void Probe(ProbeContext context) => context.CreateFilterScope("stageFailed");
}

using MassTransit;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>Sends what fails on a suspects' queue to the error queue of its stage, so that there is one place to look.</summary>
public sealed class SuspectErrorQueueNames : IErrorQueueNameFormatter, IDeadLetterQueueNameFormatter
{
    /// <inheritdoc />
    public string FormatErrorQueueName(string queueName) => Queues.Error(StageOf(queueName));

    /// <inheritdoc />
    public string FormatDeadLetterQueueName(string queueName) => Queues.Skipped(StageOf(queueName));

    private static string StageOf(string queue)
    {
        var suffix = Queues.Suspect("");
        return queue.EndsWith(suffix, StringComparison.Ordinal) ? queue[..^suffix.Length] : queue;
    }
}

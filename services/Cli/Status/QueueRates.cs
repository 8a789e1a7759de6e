namespace NewsPipeline.Cli.Status;

/// <summary>What the management API knows of a queue.</summary>
/// <param name="Unacknowledged">Messages that a consumer has and has not finished.</param>
/// <param name="In">Messages a second that come in, over the last seconds.</param>
/// <param name="Done">Messages a second that are finished, over the last seconds.</param>
public sealed record QueueRates(long Unacknowledged, double In, double Done);

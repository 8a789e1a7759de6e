namespace NewsPipeline.Cli.Status;

/// <summary>A queue as it is now.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Ready">Messages that wait; null where the queue is not there.</param>
/// <param name="Consumers">Its consumers; null where the queue is not there.</param>
/// <param name="Rates">Rates, where the management API gives them.</param>
public sealed record QueueStatus(string Name, string Purpose, long? Ready, long? Consumers, QueueRates? Rates);

namespace NewsPipeline.ServiceDefaults.Topology;

/// <summary>A durable quorum queue with its arguments.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for, in a few words for a person.</param>
/// <param name="Arguments">All arguments, the queue type included.</param>
public sealed record QueueDeclaration(string Name, string Purpose, IReadOnlyDictionary<string, object?> Arguments);

namespace NewsPipeline.Pipeline.Tests.Fixture;

/// <summary>A span as a backend of traces gets it.</summary>
public sealed record ReceivedSpan(string Service, string Scope, string Name, string TraceId, IReadOnlyDictionary<string, string> Attributes);

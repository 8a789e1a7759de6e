namespace NewsPipeline.ServiceDefaults.Hosting;

/// <summary>Something a service is connected to, for its first log line; passwords masked.</summary>
/// <param name="Text">Such as <c>database postgres://user:***@host:5432/news</c>.</param>
public sealed record ConnectionNote(string Text);

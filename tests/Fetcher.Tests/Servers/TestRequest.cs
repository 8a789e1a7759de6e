namespace NewsPipeline.Fetcher.Tests.Servers;

/// <summary>A request as it came over the wire.</summary>
internal sealed record TestRequest(string Line, IReadOnlyDictionary<string, string> Headers)
{
    public string Path => Line.Split(' ')[1];
}

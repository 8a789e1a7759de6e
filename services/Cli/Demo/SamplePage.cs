namespace NewsPipeline.Cli.Demo;

/// <summary>One address of the sample site.</summary>
internal sealed record SamplePage
{
    /// <summary>The paper it stands in: <c>courier</c> or <c>post</c>.</summary>
    public required string Paper { get; init; }

    /// <summary>Its path.</summary>
    public required string Path { get; init; }

    /// <summary>The file with its content, in the paper's folder; null for a redirect.</summary>
    public string? File { get; init; }

    /// <summary>The status it is served with.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The Content-Type header, as sent.</summary>
    public string ContentType { get; init; } = "text/html; charset=utf-8";

    /// <summary>Where it redirects to, if it does.</summary>
    public string? Location { get; init; }

    /// <summary>What becomes of it in the pipeline: <c>stored</c> or a reason code; null where the demo does not feed it.</summary>
    public string? Expected { get; init; }
}

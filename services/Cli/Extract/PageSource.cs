namespace NewsPipeline.Cli.Extract;

/// <summary>A page to extract.</summary>
/// <param name="Id">What it is called in the output.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Location">The path or URL.</param>
/// <param name="Url">Its address on the web, where it is known.</param>
internal sealed record PageSource(string Id, PageSourceKind Kind, string Location, string? Url);

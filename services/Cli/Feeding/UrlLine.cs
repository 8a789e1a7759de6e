namespace NewsPipeline.Cli.Feeding;

/// <summary>A URL of the input and where it stood.</summary>
/// <param name="Url">The URL, white space around it removed.</param>
/// <param name="Source">The file, <c>-</c> for standard input; null for the command line.</param>
/// <param name="Number">Its line, from 1; on the command line its place among the URLs.</param>
public sealed record UrlLine(string Url, string? Source, int Number)
{
    /// <summary>Where it stood, for a message: <c>urls.txt:12</c>, <c>line 12</c> of standard input, <c>URL 2</c>.</summary>
    public string Place => Source switch
    {
        null => $"URL {Number}",
        "-" => $"line {Number}",
        _ => $"{Source}:{Number}",
    };
}

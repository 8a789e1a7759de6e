namespace NewsPipeline.Cli.Feeding;

/// <summary>Reads URLs, one a line. Blank lines and lines that begin with <c>#</c> are skipped, and counted.</summary>
public static class UrlLines
{
    /// <summary>A line longer than this is handed on cut: enough to see that it is too long for a URL.</summary>
    public const int LongestLine = 64 * 1024;

    /// <summary>The URLs of a text, as they come.</summary>
    /// <param name="reader">The text, UTF-8.</param>
    /// <param name="source">Its file name, or <c>-</c>.</param>
    /// <exception cref="CommandException">It cannot be read any further.</exception>
    public static IEnumerable<UrlLine> Read(TextReader reader, string source)
    {
        for (var number = 1; ReadLine(reader, source) is { } line; number++)
        {
            var url = line.AsSpan().Trim();
            if (url.IsEmpty || url[0] == '#')
                continue;
            yield return new UrlLine(url[..Math.Min(url.Length, LongestLine)].ToString(), source, number);
        }
    }

    /// <summary>The URLs of the command line.</summary>
    public static IEnumerable<UrlLine> FromArguments(IEnumerable<string> urls) => urls.Select((url, index) => new UrlLine(url.Trim(), null, index + 1));

    private static string? ReadLine(TextReader reader, string source)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{(source == "-" ? "Standard input" : source)} cannot be read: {e.Message}");
        }
    }
}

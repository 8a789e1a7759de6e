namespace NewsPipeline.Cli.Feeding;

/// <summary>Where <c>newspipe feed</c> takes its URLs from: the command line, a file, standard input; or all of them.</summary>
/// <param name="Arguments">URLs of the command line; <c>-</c> stands for standard input.</param>
/// <param name="File">A file with one URL a line.</param>
public sealed record FeedSource(IReadOnlyList<string> Arguments, FileInfo? File)
{
    /// <summary>How many lines there are to go through; null where that cannot be known. Reads a file to its end: a pipe, which can be read but once, is not counted.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
    public int? Count() =>
        Arguments.Contains("-") || (File is not null && !RegularFile.Is(File.FullName)) ? null : Lines().Count();

    /// <summary>The lines, read as they are taken.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
    public IEnumerable<UrlLine> Lines()
    {
        foreach (var line in UrlLines.FromArguments(Arguments.Where(argument => argument != "-")))
            yield return line;
        if (File is not null)
        {
            using var reader = Open(File);
            foreach (var line in UrlLines.Read(reader, File.Name))
                yield return line;
        }

        if (!Arguments.Contains("-"))
            yield break;
        foreach (var line in UrlLines.Read(Console.In, "-"))
            yield return line;
    }

    private static StreamReader Open(FileInfo file)
    {
        try
        {
            return file.OpenText();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file} cannot be read: {e.Message}");
        }
    }
}

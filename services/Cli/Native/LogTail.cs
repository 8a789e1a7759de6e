namespace NewsPipeline.Cli.Native;

/// <summary>The last lines of a log, for a message about a server that did not start.</summary>
public static class LogTail
{
    private const int Lines = 12;
    private const int Bytes = 16 * 1024;

    /// <summary>The last lines of <paramref name="text"/>, indented, blank ones left out.</summary>
    public static string Of(string text) =>
        string.Join(Environment.NewLine, text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(Lines).Select(line => "    " + line));

    /// <summary>The last lines of the newest of these files; a word on it where there is none.</summary>
    public static string OfNewest(IEnumerable<string> files)
    {
        var newest = files.Select(path => new FileInfo(path)).Where(file => file.Exists && file.Length > 0).MaxBy(file => file.LastWriteTimeUtc);
        if (newest is null)
            return "    (it logged nothing)";
        using var stream = newest.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        stream.Seek(-Math.Min(Bytes, stream.Length), SeekOrigin.End);
        using var reader = new StreamReader(stream);
        return $"    from {newest.FullName}:{Environment.NewLine}{Of(reader.ReadToEnd())}";
    }
}

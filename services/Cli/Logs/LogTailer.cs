namespace NewsPipeline.Cli.Logs;

/// <summary>Reads the end of a log file, and what is appended to it, across its turning over.</summary>
public sealed class LogTailer(string path)
{
    // Lines of a few hundred bytes: enough for any number of them that a person reads.
    private const int FarthestBack = 2_000_000;

    private long _position;
    private string _rest = "";

    /// <summary>The last lines there are now; <see cref="ReadNewAsync"/> goes on behind them.</summary>
    public async Task<IReadOnlyList<string>> ReadLastAsync(int lines, CancellationToken cancellationToken)
    {
        if (File.Exists(path))
            _position = Math.Max(0, new FileInfo(path).Length - FarthestBack);
        var all = await ReadNewAsync(cancellationToken);
        return [.. all.TakeLast(lines)];
    }

    /// <summary>The complete lines that were appended since the last call.</summary>
    public async Task<IReadOnlyList<string>> ReadNewAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            return [];
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length < _position)
            _position = 0;
        stream.Seek(_position, SeekOrigin.Begin);
        using var reader = new StreamReader(stream);
        var text = _rest + await reader.ReadToEndAsync(cancellationToken);
        _position = stream.Position;
        var lines = text.Split('\n');
        _rest = lines[^1];
        return lines[..^1];
    }
}

namespace NewsPipeline.Cli.Supervision;

/// <summary>A log file that never takes more than twice its limit: when it is full it becomes <c>NAME.1</c>, in place of the older one.</summary>
/// <param name="path">The file.</param>
/// <param name="limit">Bytes after which it is turned over. Default 10 MB.</param>
public sealed class RotatingLog(string path, long limit = 10_000_000) : IDisposable
{
    private readonly Lock _gate = new();
    private StreamWriter? _writer;

    /// <summary>Appends a line and flushes it, so that <c>newspipe logs -f</c> shows it at once.</summary>
    public void WriteLine(string line)
    {
        lock (_gate)
        {
            _writer ??= new StreamWriter(path, append: true);
            _writer.WriteLine(line);
            _writer.Flush();
            if (_writer.BaseStream.Length < limit)
                return;
            _writer.Dispose();
            _writer = null;
            File.Move(path, path + ".1", overwrite: true);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
            _writer?.Dispose();
    }
}

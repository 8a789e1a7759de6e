using System.Text;

namespace NewsPipeline.Cli.Supervision;

/// <summary>
/// A log file that never takes more than twice its limit: when it is full it becomes <c>NAME.1</c>, in place of the older one.
/// A line that cannot be written (a full disk) is dropped; the next one is tried again.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="limit">Bytes after which it is turned over. Default 10 MB.</param>
public sealed class RotatingLog(string path, long limit = 10_000_000) : IDisposable
{
    private readonly Lock _gate = new();
    private FileStream? _file;

    /// <summary>Appends a line and flushes it, so that <c>newspipe logs -f</c> shows it at once.</summary>
    public void WriteLine(string line)
    {
        lock (_gate)
        {
            try
            {
                Append(line);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Opened anew for the next line: by then the disk may have room again.
                Close();
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
            Close();
    }

    private void Append(string line)
    {
        // No buffer: one that cannot be emptied would fail again when the file is closed.
        _file ??= new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _file.Write(Encoding.UTF8.GetBytes(line + '\n'));
        if (_file.Length < limit)
            return;
        Close();
        File.Move(path, path + ".1", overwrite: true);
    }

    private void Close()
    {
        _file?.Dispose();
        _file = null;
    }
}

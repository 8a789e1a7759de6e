namespace NewsPipeline.Cli.Feeding;

/// <summary>A file that several processes append to: each opens it anew and alone for each write, so that nobody writes over another's lines.</summary>
internal sealed class SharedAppendFile
{
    // errno EWOULDBLOCK, which .NET hands on as it is: another one has the file just now.
    private const int TakenByAnother = 11;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly string _path;

    private SharedAppendFile(string path) => _path = path;

    /// <summary>Makes the file and its folder where they are absent.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    internal static async Task<SharedAppendFile> OpenAsync(string path)
    {
        var file = new SharedAppendFile(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw file.Unwritable(e);
        }

        await file.AppendAsync(ReadOnlyMemory<byte>.Empty);
        return file;
    }

    /// <summary>Appends; returns when the operating system has the bytes.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    internal async Task AppendAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await using var file = await WhenFreeAsync(() => new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true));
            await file.WriteAsync(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(e);
        }
    }

    /// <summary>Opens the file to read it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static async Task<StreamReader> ReadAsync(string path) => new(await WhenFreeAsync(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite)));

    // .NET's sharing is an advisory lock (flock) on Unix, of readers too; the end of a file that is appended to is looked up after the lock is held.
    private static async Task<FileStream> WhenFreeAsync(Func<FileStream> open)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return open();
            }
            catch (IOException e) when (e.HResult == TakenByAnother && TimeProvider.System.GetElapsedTime(started) < Patience)
            {
                await Task.Delay(Pause);
            }
        }
    }

    private CommandException Unwritable(Exception e) =>
        new($"What is fed cannot be recorded in {_path}: {e.Message}", "Choose another folder with NEWSPIPE_HOME.");
}

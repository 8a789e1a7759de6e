using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsPipeline.Cli.Extract;

/// <summary>
/// Writes one JSON object <c>{id: record}</c>. A regular file appears under its name only when it is whole; devices, pipes and what links lead
/// to are written straight into, and stay what they are.
/// </summary>
internal sealed class RecordFile : IAsyncDisposable
{
    private const int FlushAt = 1 << 20;

    private readonly string _path;
    private readonly string? _partPath;
    private readonly FileStream _stream;
    private readonly Utf8JsonWriter _writer;

    /// <exception cref="CommandException">The file cannot be written.</exception>
    internal RecordFile(string path)
    {
        if (Directory.Exists(path))
            throw new CommandException($"{path} is a folder.", "Name a file for -o.");
        _path = path;
        var isRegular = RegularFile.Is(path);
        _partPath = new FileInfo(path) is { LinkTarget: null } file && (isRegular || !file.Exists) ? path + ".part" : null;
        try
        {
            // No buffer: what is left behind by a failure is not tried again when the stream is closed.
            var mode = _partPath is not null || isRegular ? FileMode.Create : FileMode.OpenOrCreate;
            _stream = new FileStream(_partPath ?? path, mode, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception e) when (IsUnwritable(e))
        {
            throw Unwritable(e);
        }
        _writer = new Utf8JsonWriter(_stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _writer.WriteStartObject();
    }

    /// <summary>Adds a record.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    internal void Add(PageOutcome outcome)
    {
        _writer.WritePropertyName(outcome.Id);
        OutcomeJson.Write(_writer, outcome);
        if (_writer.BytesPending <= FlushAt)
            return;
        try
        {
            _writer.Flush();
        }
        catch (Exception e) when (IsUnwritable(e))
        {
            throw Unwritable(e);
        }
    }

    /// <summary>Ends the object and gives the file its name.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    internal async Task CompleteAsync()
    {
        _writer.WriteEndObject();
        try
        {
            await _writer.FlushAsync();
            await _stream.DisposeAsync();
            if (_partPath is not null)
                File.Move(_partPath, _path, overwrite: true);
        }
        catch (Exception e) when (IsUnwritable(e))
        {
            throw Unwritable(e);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // What was not completed is given up, not written.
        _writer.Reset(Stream.Null);
        await _writer.DisposeAsync();
        await _stream.DisposeAsync();
        if (_partPath is not null)
            File.Delete(_partPath);
    }

    private static bool IsUnwritable(Exception e) => e is IOException or UnauthorizedAccessException or NotSupportedException;

    private CommandException Unwritable(Exception e) => new($"{_path} cannot be written: {e.Message}");
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsPipeline.Cli.Extract;

/// <summary>Writes one JSON object <c>{id: record}</c>; the file appears under its name only when it is whole.</summary>
internal sealed class RecordFile : IAsyncDisposable
{
    private const int FlushAt = 1 << 20;

    private readonly string _path;
    private readonly string _partPath;
    private readonly FileStream _stream;
    private readonly Utf8JsonWriter _writer;

    /// <exception cref="CommandException">The file cannot be written.</exception>
    internal RecordFile(string path)
    {
        _path = path;
        _partPath = path + ".part";
        try
        {
            _stream = File.Create(_partPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be written: {e.Message}");
        }
        _writer = new Utf8JsonWriter(_stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _writer.WriteStartObject();
    }

    /// <summary>Adds a record.</summary>
    internal void Add(PageOutcome outcome)
    {
        _writer.WritePropertyName(outcome.Id);
        OutcomeJson.Write(_writer, outcome);
        if (_writer.BytesPending > FlushAt)
            _writer.Flush();
    }

    /// <summary>Ends the object and gives the file its name.</summary>
    internal async Task CompleteAsync()
    {
        _writer.WriteEndObject();
        await _writer.DisposeAsync();
        await _stream.DisposeAsync();
        File.Move(_partPath, _path, overwrite: true);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _stream.DisposeAsync();
        File.Delete(_partPath);
    }
}

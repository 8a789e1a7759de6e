using System.Text.Json;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Feeding;

/// <summary>Records what was fed, one JSON object a line, so that it can be compared with the ledger: what lies unread in <c>fetch</c> is in no ledger yet.</summary>
public sealed class FeedJournal : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly Lock _gate = new();

    /// <summary>Opens the file, making it and its folder where they are absent.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public FeedJournal(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            _writer = new StreamWriter(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"What is fed cannot be recorded in {path}: {e.Message}", "Choose another folder with NEWSPIPE_HOME.");
        }
    }

    /// <summary>Appends a submission that the broker has confirmed.</summary>
    public void Add(FetchArticle fed)
    {
        var line = JsonSerializer.Serialize(new { fed.SubmissionId, fed.Url, fed.FedAt }, ContractJson.Compact);
        lock (_gate)
            _writer.WriteLine(line);
    }

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();
}

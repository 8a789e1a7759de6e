using System.Text;
using System.Text.Json;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Feeding;

/// <summary>
/// Records what was fed, one JSON object a line, so that it can be compared with the ledger: what lies unread in <c>fetch</c> is in no ledger yet.
/// Several processes may write to one file at once. A process that is killed forgets at most a second's lines, and at most
/// <see cref="BatchLines"/> of them.
/// </summary>
public sealed class FeedJournal : IAsyncDisposable
{
    /// <summary>As many lines are written together.</summary>
    public const int BatchLines = 100;

    private static readonly TimeSpan FlushInterval = TimeSpan.FromSeconds(1);

    private readonly SharedAppendFile _file;
    private readonly StringBuilder _batch = new();
    private readonly SemaphoreSlim _gate = new(1);
    private readonly PeriodicTimer _timer;
    private readonly Task _flushing;
    private int _lines;

    private FeedJournal(SharedAppendFile file)
    {
        _file = file;
        _timer = new PeriodicTimer(FlushInterval);
        _flushing = FlushRegularlyAsync();
    }

    /// <summary>Opens a journal, making the file and its folder where they are absent.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public static async Task<FeedJournal> OpenAsync(string path) => new(await SharedAppendFile.OpenAsync(path));

    /// <summary>How many submissions a journal records; 0 where there is none.</summary>
    public static async Task<long> CountAsync(string path)
    {
        if (!File.Exists(path))
            return 0;
        using var reader = await SharedAppendFile.ReadAsync(path);
        var count = 0L;
        while (await reader.ReadLineAsync() is not null)
            count++;
        return count;
    }

    /// <summary>Appends a submission that the broker has confirmed.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public async Task AddAsync(FetchArticle fed)
    {
        if (_flushing.IsFaulted)
            await _flushing;
        var line = JsonSerializer.Serialize(new { fed.SubmissionId, fed.Url, fed.FedAt }, ContractJson.Compact);
        await _gate.WaitAsync();
        try
        {
            _batch.Append(line).Append('\n');
            if (++_lines >= BatchLines)
                await FlushAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Writes what is left.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        using (_gate)
        {
            await _flushing;
            await FlushAsync();
        }
    }

    private async Task FlushRegularlyAsync()
    {
        while (await _timer.WaitForNextTickAsync())
        {
            await _gate.WaitAsync();
            try
            {
                await FlushAsync();
            }
            finally
            {
                _gate.Release();
            }
        }
    }

    private async Task FlushAsync()
    {
        if (_lines == 0)
            return;
        var bytes = Encoding.UTF8.GetBytes(_batch.ToString());
        _batch.Clear();
        _lines = 0;
        await _file.AppendAsync(bytes);
    }
}

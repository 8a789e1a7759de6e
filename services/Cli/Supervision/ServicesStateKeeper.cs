using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Supervision;

/// <summary>Keeps the services' state in the home. What cannot be written (a full disk) is kept in mind and tried again.</summary>
/// <param name="home">The home.</param>
public sealed class ServicesStateKeeper(NewspipeHome home)
{
    private readonly Lock _gate = new();
    private Func<ServicesState>? _unsaved;

    /// <summary>Saves the state, now or with the next <see cref="Retry"/>.</summary>
    /// <param name="state">Gives the state as it is when it is written.</param>
    public void Keep(Func<ServicesState> state)
    {
        lock (_gate)
        {
            _unsaved = state;
            SaveUnsaved();
        }
    }

    /// <summary>Saves what could not be saved before.</summary>
    public void Retry()
    {
        lock (_gate)
            SaveUnsaved();
    }

    /// <summary>Retries every <paramref name="interval"/> until <paramref name="stopping"/> fires.</summary>
    public async Task RetryAsync(TimeSpan interval, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping))
                Retry();
        }
        catch (OperationCanceledException)
        {
            // The supervisor ends.
        }
    }

    private void SaveUnsaved()
    {
        if (_unsaved is null)
            return;
        try
        {
            home.SaveServices(_unsaved());
            _unsaved = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The services are what matters: they run on while the file is behind.
        }
    }
}

using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Home;

/// <summary>The right to start or stop what belongs to a home: one newspipe at a time has it. The kernel takes it back from one that dies.</summary>
public sealed class HomeLock : IDisposable
{
    /// <summary>The lock file's name in the home.</summary>
    public const string FileName = "lock";

    // EAGAIN (errno.h of Linux): what flock(2) gives for a file that another has locked; .NET hands it through.
    private const int HeldByAnother = 11;

    private readonly FileStream _file;

    private HomeLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; where another has it, says so and waits.</summary>
    /// <param name="home">The home; made where it is absent.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="CommandException">It was not free in time, or the home belongs to another user.</exception>
    public static async Task<HomeLock> TakeAsync(NewspipeHome home, TimeSpan patience, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        for (var said = false; ; said = true)
        {
            home.Create();
            if (TryTake(home) is { } taken)
                return taken;
            if (!said)
                Terminal.Say($"waiting for another newspipe that is starting or stopping the pipeline in {home.Path}…");
            if (TimeProvider.System.GetElapsedTime(started) >= patience)
                throw new CommandException($"Another newspipe has been starting or stopping the pipeline in {home.Path} for {patience.TotalSeconds:0} s.", "Try again when it has ended.", ExitCodes.Unavailable);
            await Task.Delay(100, cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private static HomeLock? TryTake(NewspipeHome home)
    {
        var path = Path.Combine(home.Path, FileName);
        try
        {
            return new HomeLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is DirectoryNotFoundException || e.HResult == HeldByAnother)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be locked: {e.Message}", "Run newspipe as the user who ran `newspipe up`.");
        }
    }
}

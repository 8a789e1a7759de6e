namespace NewsPipeline.Cli;

/// <summary>What the exit code of a command tells.</summary>
public static class ExitCodes
{
    /// <summary>All of it was done.</summary>
    public const int Done = 0;

    /// <summary>Misuse, a failure, or only a part was done.</summary>
    public const int Failed = 1;

    /// <summary>Nothing was done: nothing was fed, nothing was found.</summary>
    public const int Nothing = 2;

    /// <summary>The broker, the database or a program that is needed is not there.</summary>
    public const int Unavailable = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;
}

namespace NewsPipeline.Cli;

/// <summary>A command cannot go on, for a reason its user can do something about. Printed as it stands, without a stack trace.</summary>
public sealed class CommandException : Exception
{
    /// <summary>Creates it.</summary>
    /// <param name="message">What went wrong, and where it was tried.</param>
    /// <param name="advice">What to do about it, if that is known.</param>
    /// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
    public CommandException(string message, string? advice = null, int exitCode = ExitCodes.Failed)
        : base(message) => (Advice, ExitCode) = (advice, exitCode);

    /// <summary>What to do about it, if that is known.</summary>
    public string? Advice { get; }

    /// <summary>What the program ends with.</summary>
    public int ExitCode { get; }
}

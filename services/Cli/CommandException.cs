namespace NewsPipeline.Cli;

/// <summary>A command cannot go on, for a reason its user can do something about. Printed as it stands, without a stack trace.</summary>
public sealed class CommandException : Exception
{
    /// <summary>Creates the failure.</summary>
    /// <param name="message">What went wrong, and where it was tried.</param>
    /// <param name="advice">What to do about it, if that is known.</param>
    public CommandException(string message, string? advice = null)
        : base(message) => Advice = advice;

    /// <summary>What to do about it, if that is known.</summary>
    public string? Advice { get; }
}

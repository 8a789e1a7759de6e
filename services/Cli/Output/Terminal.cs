using Spectre.Console;

namespace NewsPipeline.Cli.Output;

/// <summary>Where commands write: results to standard output, everything said on the way to standard error.</summary>
public static class Terminal
{
    /// <summary>Standard error, with colours and progress bars where it is a terminal.</summary>
    public static IAnsiConsole Messages { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Whether a person watches standard error.</summary>
    public static bool IsWatched => !Console.IsErrorRedirected && Messages.Profile.Capabilities.Ansi;

    /// <summary>Columns that a table may take; no limit where the output goes into a file or a pipe.</summary>
    public static int Width => Console.IsOutputRedirected ? int.MaxValue : Math.Max(Console.WindowWidth, 60);

    /// <summary>Whether results go to a terminal whose user has not set <c>NO_COLOR</c>.</summary>
    public static bool IsColoured { get; } = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>A result in a colour or other style, where <see cref="IsColoured"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">The parameters of the SGR sequence: <c>1</c> bold, <c>2</c> faint, <c>31</c> red, <c>32</c> green, <c>36</c> cyan.</param>
    public static string Paint(string text, string style) => IsColoured ? $"\e[{style}m{text}\e[0m" : text;

    /// <summary>Says something on the way, if anybody still listens.</summary>
    public static void Say(string line)
    {
        try
        {
            Console.Error.WriteLine(line);
        }
        catch (IOException)
        {
            // The terminal was closed: what is under way, cleaning up above all, goes on.
        }
    }

    /// <summary>Prints a result.</summary>
    public static void Print(string line) => Console.Out.WriteLine(line);
}

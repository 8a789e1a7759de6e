using System.CommandLine;
using NewsPipeline.Cli.Demo;
using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe demo</c>: everything at once.</summary>
public static class DemoCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var command = new Command("demo", """
            Shows the whole pipeline at work on a sample news site, from nothing, in under a minute.

            Installs what is missing (saying so first), starts everything, serves a small news site on loopback, feeds its pages, and
            shows what becomes of them: a table of outcomes, one article in full, one timeline, and what to try next.

            The pipeline stays up afterwards (`newspipe down` stops it). Ctrl-C, or a failure, stops everything the demo started.
            """);
        command.SetAction((_, cancellationToken) => new DemoRun(NewspipeHome.Resolve()).RunAsync(cancellationToken));
        return command;
    }
}

using System.CommandLine;
using System.Globalization;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Supervision;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe supervise</c>: what <c>up</c> starts in the background. Not for people.</summary>
public static class SuperviseCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var ports = new Argument<string[]>("ports") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("supervise", "Keeps the four services running (started by `newspipe up`).") { ports };
        command.Hidden = true;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = parsed.GetValue(ports)!.Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
            await Supervisor.RunAsync(NewspipeHome.Resolve(), chosen, cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }
}

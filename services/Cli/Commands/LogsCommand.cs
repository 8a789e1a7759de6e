using System.CommandLine;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Logs;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Supervision;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe logs</c>: what the services and servers say.</summary>
public static class LogsCommand
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("SERVICE") { Arity = ArgumentArity.ZeroOrOne, HelpName = "SERVICE", Description = $"One of {string.Join(", ", LogFiles.Names)}; without it the four services." };
        name.AcceptOnlyFromAmong([.. LogFiles.Names]);
        var follow = new Option<bool>("--follow", "-f") { Description = "Go on with what is written from now on, until Ctrl-C." };
        var lines = new Option<int>("--lines", "-n") { Description = "How many of the last lines of each.", DefaultValueFactory = _ => 20 }.AtLeastOne();
        var raw = new Option<bool>("--raw") { Description = "Print the lines as they are, JSON with whole stack traces." };
        var command = new Command("logs", """
            Shows the logs of the services in the background.

            Examples:
              newspipe logs
              newspipe logs fetcher -f
              newspipe logs store -n 1000 --raw | jq 'select(.LogLevel == "Error")'
            """) { name, follow, lines, raw };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var home = NewspipeHome.Resolve();
            IReadOnlyList<string> names = parsed.GetValue(name) is { } one ? [one] : [.. ServiceDefinition.All.Select(service => service.Name)];
            var tailers = names.ToDictionary(n => n, n => new LogTailer(LogFiles.PathOf(home, n)));
            if (!names.Any(n => File.Exists(LogFiles.PathOf(home, n))))
                throw new CommandException($"There are no logs in {home.Logs}: nothing was started from there.", "Run `newspipe up`.", ExitCodes.Nothing);
            foreach (var (service, tailer) in tailers)
                Print(service, await tailer.ReadLastAsync(parsed.GetValue(lines), cancellationToken));
            while (parsed.GetValue(follow))
            {
                await Task.Delay(Interval, cancellationToken);
                foreach (var (service, tailer) in tailers)
                    Print(service, await tailer.ReadNewAsync(cancellationToken));
            }

            return ExitCodes.Done;

            void Print(string service, IEnumerable<string> text)
            {
                foreach (var line in text)
                {
                    var shown = parsed.GetValue(raw) ? line : LogLine.Shorten(line);
                    Terminal.Print(names.Count == 1 ? shown : $"{service,-9} {shown}");
                }
            }
        });
        return command;
    }
}

using System.CommandLine;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Starting;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe down</c>: stops what <c>up</c> started.</summary>
public static class DownCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var purge = new Option<bool>("--purge") { Description = "Remove all data too: articles, queues, logs, passwords. A broker or database of yours is never touched." };
        var command = new Command("down", """
            Stops the services, and the broker and database that `newspipe up` started. What is under way is finished first;
            the data stays, and the next `newspipe up` goes on with it.

            Examples:
              newspipe down
              newspipe down --purge      and remove the data
            """) { purge };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var home = NewspipeHome.Resolve();
            var starter = new PipelineStarter(home);
            var removes = parsed.GetValue(purge);
            var ran = removes ? await starter.PurgeAsync(cancellationToken) : await starter.DownAsync(cancellationToken);
            Terminal.Say(ran ? "stopped" : $"nothing was running from {home.Path}");
            if (removes)
                Terminal.Say($"removed the data in {home.Path}");

            return ExitCodes.Done;
        });
        return command;
    }
}

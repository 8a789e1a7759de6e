using System.CommandLine;
using System.Text.Json;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Status;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe status</c>: what runs, what waits, what came of it.</summary>
public static class StatusCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("status", """
            Shows both connection strings, the services, the queues with depth, consumers and rates, and the totals of the ledger.
            Rates come from RabbitMQ's management API: the native broker's, or the one that RABBITMQ_MANAGEMENT_URL names.

            Exit code: 0 all is well, 3 something is down.

            Examples:
              newspipe status
              newspipe status --json | jq '.queues[] | select(.ready > 0)'
            """) { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var status = await new StatusReader(NewspipeHome.Resolve()).ReadAsync(cancellationToken);
            Terminal.Print(parsed.GetValue(json) ? JsonSerializer.Serialize(status, ContractJson.Indented) : StatusText.Of(status, TimeProvider.System.GetUtcNow()));
            return status.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.Unavailable;
        });
        return command;
    }
}

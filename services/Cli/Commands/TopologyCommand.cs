using System.CommandLine;
using System.Text.Json;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.Cli.Commands;

/// <summary><c>newspipe topology</c>: declares every exchange, queue and binding, and prints them.</summary>
public static class TopologyCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var printOnly = new Option<bool>("--print-only") { Description = "Only print the table; touch no broker." };
        var command = new Command("topology", """
            Declares the exchanges, queues and bindings of the pipeline on the broker, and prints them.
            Each service does the same when it starts; declaring what is there changes nothing.

            Examples:
              newspipe topology                 declare and print
              newspipe topology --print-only    see what would be declared
            """) { json, printOnly };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (!parsed.GetValue(printOnly))
            {
                var endpoint = new PipelineEndpoints(NewspipeHome.Resolve()).RabbitMq;
                await BrokerConnection.DeclareTopologyAsync(endpoint, cancellationToken);
                Terminal.Say($"declared on {endpoint}");
            }

            if (parsed.GetValue(json))
                PrintJson();
            else
                PrintTables();
            return ExitCodes.Done;
        });
        return command;
    }

    private static void PrintJson() => Terminal.Print(JsonSerializer.Serialize(
        new { exchanges = TopologyTable.Exchanges, queues = TopologyTable.AllQueues, bindings = TopologyTable.Bindings }, ContractJson.Indented));

    private static void PrintTables()
    {
        var queues = new TextTable("QUEUE", "FOR", "ARGUMENTS");
        foreach (var queue in TopologyTable.AllQueues)
            queues.Add(queue.Name, queue.Purpose, string.Join(", ", queue.Arguments.Select(pair => $"{pair.Key}={pair.Value}")));
        queues.Print();
        Terminal.Print("");
        var bindings = new TextTable("EXCHANGE", "BOUND TO", "NAME");
        foreach (var binding in TopologyTable.Bindings)
            bindings.Add(binding.Source, binding.ToQueue ? "queue" : "exchange", binding.Destination);
        bindings.Print();
    }
}

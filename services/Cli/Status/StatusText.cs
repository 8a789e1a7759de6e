using System.Globalization;
using System.Text;
using NewsPipeline.Cli.Output;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.Cli.Status;

/// <summary>The status in plain text.</summary>
public static class StatusText
{
    /// <summary>The whole page.</summary>
    /// <param name="status">The status.</param>
    /// <param name="now">The time, for how long a service has been up.</param>
    public static string Of(PipelineStatus status, DateTimeOffset now)
    {
        var text = new StringBuilder();
        text.AppendLine($"home          {status.Home}");
        text.AppendLine($"RABBITMQ_URL  {status.RabbitMqUrl ?? "unknown"}");
        text.AppendLine($"POSTGRES_URL  {status.PostgresUrl ?? "unknown"}");
        text.AppendLine().AppendLine(Services(status, now));
        text.AppendLine().AppendLine(QueueTable(status));
        if (status.NoRates is { } reason)
            text.AppendLine(reason);
        text.AppendLine().AppendLine(Ledger(status));
        foreach (var problem in status.Problems)
            text.AppendLine().Append("! ").Append(problem).AppendLine();
        return text.ToString().TrimEnd();
    }

    private static string Services(PipelineStatus status, DateTimeOffset now)
    {
        if (status.Services.Count == 0)
            return "no services were started from here";
        var table = new TextTable("SERVICE", "STATE", ">PID", ">UP", ">RESTARTS", "HEALTH");
        foreach (var service in status.Services)
        {
            table.Add(service.Name, service.Ready ? "ready" : service.Pid is null ? "stopped" : "not ready", $"{service.Pid}",
                service.UpSince is { } since ? Printable.Duration(now - since) : null, $"{service.Restarts}", service.HealthUrl);
        }

        return table.Render();
    }

    // Stage queues always; the others, which are for trouble, only where something lies in them.
    private static string QueueTable(PipelineStatus status)
    {
        if (status.Queues.Count == 0)
            return "no queues to see";
        var table = new TextTable("QUEUE", ">READY", ">UNACKED", ">CONSUMERS", ">IN/S", ">DONE/S", "FOR");
        var shown = status.Queues.Where(queue => Queues.Stages.Contains(queue.Name) || queue.Ready > 0).ToList();
        foreach (var queue in shown)
            table.Add(queue.Name, queue.Ready is null ? "absent" : $"{queue.Ready}", $"{queue.Rates?.Unacknowledged}", $"{queue.Consumers}", Rate(queue.Rates?.In), Rate(queue.Rates?.Done), queue.Purpose);
        var empty = status.Queues.Count - shown.Count;
        return table.Render() + (empty > 0 ? $"{Environment.NewLine}({empty} error, skipped, suspect and quarantine queues are empty)" : "");
    }

    private static string Ledger(PipelineStatus status)
    {
        var table = new TextTable("LEDGER", "REASON", ">SUBMISSIONS");
        foreach (var total in status.Ledger)
            table.Add(total.State, total.Reason, total.Count.ToString(CultureInfo.InvariantCulture));
        table.Add("total", null, status.Ledger.Sum(total => total.Count).ToString(CultureInfo.InvariantCulture));
        return $"{table.Render()}{Environment.NewLine}({status.FedFromHere} were fed with `newspipe feed` from here)";
    }

    private static string? Rate(double? rate) => rate?.ToString("0.0", CultureInfo.InvariantCulture);
}

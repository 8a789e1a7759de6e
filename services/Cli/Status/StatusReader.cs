using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Feeding;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Supervision;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Topology;
using NewsPipeline.Store.Queries;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace NewsPipeline.Cli.Status;

/// <summary>Looks at everything. What is down is reported and keeps nothing else from being shown.</summary>
public sealed class StatusReader(NewspipeHome home)
{
    // Above the deadlines for connecting, whose messages say more; it ends what connects and is silent then.
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(7);

    private readonly PipelineEndpoints _endpoints = new(home);
    private readonly RunState? _run = home.LoadRun();
    private readonly List<string> _problems = [];

    /// <summary>The pipeline as it is now.</summary>
    public async Task<PipelineStatus> ReadAsync(CancellationToken cancellationToken)
    {
        // All at once: what is silent costs its own deadline, and no more.
        var services = ServicesAsync(cancellationToken);
        var queues = Noting("broker", () => QueuesAsync(cancellationToken), []);
        var ledger = Noting("database", () => Database.AskAsync(_endpoints.Postgres, connection => new LedgerQueries(connection).TotalsAsync(cancellationToken), cancellationToken), []);
        var asked = RatesAsync(cancellationToken);
        await Task.WhenAll(services, queues, ledger, asked);
        var (rates, noRates) = await asked;
        return new PipelineStatus
        {
            Home = home.Path,
            RabbitMqUrl = Known(() => UsesOurs(RabbitMqEndpoint.Variable, _run?.OwnsRabbitMq) ? _run!.RabbitMqUrl : _endpoints.RabbitMq.ToString()),
            PostgresUrl = Known(() => UsesOurs(PostgresEndpoint.Variable, _run?.OwnsPostgres) ? _run!.PostgresUrl : _endpoints.Postgres.ToString()),
            Services = await services,
            Queues = [.. (await queues).Select(queue => queue with { Rates = rates.GetValueOrDefault(queue.Name) })],
            NoRates = noRates,
            Ledger = await ledger,
            FedFromHere = await FeedJournal.CountAsync(home.FedFile),
            Problems = [.. _problems.Distinct(StringComparer.Ordinal)],
        };
    }

    private async Task<IReadOnlyList<ServiceStatus>> ServicesAsync(CancellationToken cancellationToken)
    {
        var known = home.LoadServices()?.Services ?? [];
        var statuses = await Task.WhenAll(known.Select(service => ServiceAsync(service, cancellationToken)));
        if (known.Count > 0 && _run?.Supervisor is not { IsAlive: true })
            Note("The services are stopped, or nobody watches them any more. `newspipe up` starts them.");
        else if (statuses.FirstOrDefault(status => !status.Ready) is { } sick)
            Note($"The service {sick.Name} is not ready: {sick.Detail}. See `newspipe logs {sick.Name}`.");
        return statuses;
    }

    private static async Task<ServiceStatus> ServiceAsync(ServiceState service, CancellationToken cancellationToken)
    {
        var process = service.Process is { IsAlive: true } alive ? alive : null;
        var (ready, detail) = process is null ? (false, "stopped") : await HealthAsync(service.HealthPort, cancellationToken);
        return new ServiceStatus(service.Name, process?.Pid, ready, detail, process is null ? null : service.StartedAt, service.Restarts, $"http://127.0.0.1:{service.HealthPort}/health/ready");
    }

    private static async Task<(bool Ready, string Detail)> HealthAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            return await HealthProbe.AskAsync(port, cancellationToken).WaitAsync(Deadline, cancellationToken);
        }
        catch (TimeoutException)
        {
            return (false, $"no answer within {Deadline.TotalSeconds:0} s");
        }
    }

    private async Task<IReadOnlyList<QueueStatus>> QueuesAsync(CancellationToken cancellationToken)
    {
        await using var connection = await BrokerConnection.OpenAsync(_endpoints.RabbitMq, "status", cancellationToken);
        var queues = new List<QueueStatus>();
        foreach (var queue in TopologyTable.AllQueues)
        {
            // The broker closes the channel on a queue that is not there: each has its own.
            await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
            queues.Add(await QueueAsync(channel, queue, cancellationToken));
        }

        if (queues.Exists(queue => queue.Ready is null))
            Note("Not all queues are there. `newspipe topology` declares them.");
        return queues;
    }

    private static async Task<QueueStatus> QueueAsync(IChannel channel, QueueDeclaration queue, CancellationToken cancellationToken)
    {
        try
        {
            var found = await channel.QueueDeclarePassiveAsync(queue.Name, cancellationToken);
            return new QueueStatus(queue.Name, queue.Purpose, found.MessageCount, found.ConsumerCount, null);
        }
        catch (OperationInterruptedException)
        {
            return new QueueStatus(queue.Name, queue.Purpose, null, null, null);
        }
    }

    private async Task<(IReadOnlyDictionary<string, QueueRates> Rates, string? Missing)> RatesAsync(CancellationToken cancellationToken)
    {
        var none = new Dictionary<string, QueueRates>();
        if (_endpoints.ManagementUrl is not { } url)
            return (none, $"no rates: {PipelineEndpoints.ManagementVariable} is not set, and the broker is not one that newspipe started");
        try
        {
            return (await ManagementApi.RatesAsync(url, _endpoints.RabbitMq.VirtualHost, cancellationToken), null);
        }
        catch (Exception e) when (e is CommandException or EndpointException)
        {
            return (none, $"no rates: {e.Message}");
        }
    }

    private async Task<T> Noting<T>(string server, Func<Task<T>> look, T otherwise)
    {
        try
        {
            return await look().WaitAsync(Deadline);
        }
        catch (TimeoutException)
        {
            Note($"The {server} has not told all within {Deadline.TotalSeconds:0} s. `newspipe logs` may tell more.");
            return otherwise;
        }
        catch (Exception e) when (e is CommandException or EndpointException)
        {
            Note(e is CommandException { Advice: { } advice } ? $"{e.Message} {advice}" : e.Message);
            return otherwise;
        }
    }

    private static string? Known(Func<string> text)
    {
        try
        {
            return text();
        }
        catch (Exception e) when (e is CommandException or EndpointException)
        {
            return null;
        }
    }

    private static bool UsesOurs(string variable, bool? owned) => owned == true && PipelineEndpoints.FromEnvironment(variable) is null;

    private void Note(string problem)
    {
        lock (_problems)
            _problems.Add(problem);
    }
}

using NewsPipeline.Cli.Native;
using NewsPipeline.Cli.Supervision;

namespace NewsPipeline.Cli.Starting;

/// <summary>Chooses ports: the ones used before where they are free, else the next free ones. No port is given twice.</summary>
public sealed class PortPlan
{
    private readonly HashSet<int> _taken = [];

    /// <summary>Ports for the servers that do not run yet.</summary>
    /// <param name="wanted">The ports used before, or the defaults.</param>
    /// <param name="rabbitMqRuns">True where the broker keeps the ports it has.</param>
    /// <param name="postgresRuns">True where the database keeps the port it has.</param>
    public NativeServersOptions ForServers(NativeServersOptions wanted, bool rabbitMqRuns, bool postgresRuns) => wanted with
    {
        AmqpPort = Choose(wanted.AmqpPort, rabbitMqRuns),
        ManagementPort = Choose(wanted.ManagementPort, rabbitMqRuns),
        PrometheusPort = Choose(wanted.PrometheusPort, rabbitMqRuns),
        DistributionPort = Choose(wanted.DistributionPort, rabbitMqRuns),
        EpmdPort = Choose(wanted.EpmdPort, rabbitMqRuns),
        PostgresPort = Choose(wanted.PostgresPort, postgresRuns),
    };

    /// <summary>Health ports for the services.</summary>
    /// <param name="before">The ports used before, by service.</param>
    public IReadOnlyDictionary<string, int> ForServices(IReadOnlyDictionary<string, int> before) =>
        ServiceDefinition.All.ToDictionary(service => service.Name, service => Choose(before.GetValueOrDefault(service.Name, service.DefaultHealthPort), isOurs: false));

    private int Choose(int wanted, bool isOurs)
    {
        var port = isOurs ? wanted : FreePorts.FromUpwards(wanted, _taken);
        _taken.Add(port);
        return port;
    }
}

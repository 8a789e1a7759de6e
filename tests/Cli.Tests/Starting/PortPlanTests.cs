using System.Net;
using System.Net.Sockets;
using NewsPipeline.Cli.Native;
using NewsPipeline.Cli.Starting;

namespace NewsPipeline.Cli.Tests.Starting;

public class PortPlanTests
{
    [Fact]
    public void Free_ports_are_taken_as_wanted()
    {
        var wanted = NativeServersOptions.ForTests("/nowhere");

        Assert.Equal(wanted, new PortPlan().ForServers(wanted, rabbitMqRuns: false, postgresRuns: false));
    }

    [Fact]
    public void A_taken_port_gives_way_to_one_that_no_other_server_has()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        var wanted = NativeServersOptions.ForTests("/nowhere") with { AmqpPort = taken, ManagementPort = taken };

        var plan = new PortPlan().ForServers(wanted, rabbitMqRuns: false, postgresRuns: false);

        Assert.True(plan.AmqpPort > taken);
        Assert.True(plan.ManagementPort > plan.AmqpPort);
    }

    [Fact]
    public void A_running_server_keeps_its_port()
    {
        using var running = new TcpListener(IPAddress.Loopback, 0);
        running.Start();
        var port = ((IPEndPoint)running.LocalEndpoint).Port;
        var wanted = NativeServersOptions.ForTests("/nowhere") with { PostgresPort = port };

        Assert.Equal(port, new PortPlan().ForServers(wanted, rabbitMqRuns: false, postgresRuns: true).PostgresPort);
    }

    [Fact]
    public void Every_service_has_a_health_port_of_its_own()
    {
        var ports = new PortPlan().ForServices(new Dictionary<string, int> { ["fetcher"] = 25000, ["cleaner"] = 25000 });

        Assert.Equal(["cleaner", "extractor", "fetcher", "store"], ports.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(4, ports.Values.Distinct().Count());
    }
}

using System.Net;
using System.Net.Sockets;
using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Tests.Native;

public class FreePortsTests
{
    [Fact]
    public void Found_ports_are_different_and_free()
    {
        var ports = FreePorts.Find(6);

        Assert.Equal(6, ports.Distinct().Count());
        Assert.All(ports, port => Assert.True(FreePorts.IsFree(port)));
    }

    [Fact]
    public void A_port_with_a_listener_is_not_free_and_the_next_one_is_offered()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var taken = ((IPEndPoint)listener.LocalEndpoint).Port;

        Assert.False(FreePorts.IsFree(taken));
        Assert.True(FreePorts.FromUpwards(taken, new HashSet<int>()) > taken);
    }

    [Fact]
    public void A_port_that_was_promised_to_another_is_passed_over()
    {
        var free = FreePorts.Find(1)[0];

        Assert.True(FreePorts.FromUpwards(free, new HashSet<int> { free }) > free);
    }
}

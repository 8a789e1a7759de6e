using System.Net;
using System.Net.Sockets;

namespace NewsPipeline.Cli.Native;

/// <summary>Finds TCP ports of 127.0.0.1 that nobody uses.</summary>
public static class FreePorts
{
    // Below Linux's range for outgoing connections (32768 and up), so that none of those takes a port before its server does.
    private const int Lowest = 20000;
    private const int Highest = 32000;

    /// <summary>Finds <paramref name="count"/> different free ports, starting at a random one so that test runs side by side do not meet.</summary>
    public static IReadOnlyList<int> Find(int count)
    {
        var found = new List<int>(count);
        var next = Random.Shared.Next(Lowest, Highest);
        for (var tried = 0; found.Count < count; tried++)
        {
            if (tried > Highest - Lowest)
                throw new CommandException($"No {count} free TCP ports on 127.0.0.1 between {Lowest} and {Highest}.");
            if (IsFree(next))
                found.Add(next);
            next = next == Highest ? Lowest : next + 1;
        }

        return found;
    }

    /// <summary>The first free port from <paramref name="wanted"/> upwards that is not in <paramref name="taken"/>.</summary>
    /// <param name="wanted">The port to begin with.</param>
    /// <param name="taken">Ports that others have been promised.</param>
    public static int FromUpwards(int wanted, IReadOnlySet<int> taken)
    {
        for (var port = wanted; port < IPEndPoint.MaxPort; port++)
        {
            if (!taken.Contains(port) && IsFree(port))
                return port;
        }

        throw new CommandException($"No free TCP port on 127.0.0.1 from {wanted} upwards.");
    }

    /// <summary>Whether a server could listen on this port of 127.0.0.1 now.</summary>
    public static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            // Reuse is what servers ask for too: a port whose last connections linger in TIME_WAIT is free.
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            socket.Listen(1);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

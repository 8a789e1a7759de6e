using System.Net.Sockets;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Topology;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace NewsPipeline.Cli.Endpoints;

/// <summary>Connects to the broker, or says in a few seconds and in one message why that cannot be done.</summary>
public static class BrokerConnection
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(6);

    /// <summary>Opens a connection. It does not recover by itself.</summary>
    /// <exception cref="CommandException">The broker is down, unknown or refuses the login.</exception>
    public static async Task<IConnection> OpenAsync(RabbitMqEndpoint endpoint, string purpose, CancellationToken cancellationToken)
    {
        var connecting = PipelineTopology.ConnectAsync(endpoint, purpose, cancellationToken);
        try
        {
            return await connecting.WaitAsync(Deadline, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw Down(endpoint, $"no answer within {Deadline.TotalSeconds:0} s");
        }
        catch (Exception e) when (e is BrokerUnreachableException or RabbitMQClientException or SocketException or IOException)
        {
            throw Down(endpoint, Reason(e));
        }
    }

    /// <summary>Declares the whole topology; producers and the tables of queues rely on it.</summary>
    /// <exception cref="CommandException">The broker is down, or a queue of that name is there with other arguments.</exception>
    public static async Task DeclareTopologyAsync(RabbitMqEndpoint endpoint, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(endpoint, "topology", cancellationToken);
        try
        {
            await PipelineTopology.DeclareAsync(connection, cancellationToken);
        }
        catch (OperationInterruptedException e)
        {
            throw new CommandException(
                $"The broker at {endpoint} does not take the pipeline's topology: {e.ShutdownReason?.ReplyText ?? e.Message}",
                "A queue or exchange of that name is there with other arguments. Delete it (its messages go with it), or use a virtual host of its own.");
        }
    }

    private static CommandException Down(RabbitMqEndpoint endpoint, string reason) => new(
        $"The broker (RabbitMQ) cannot be reached at {endpoint}: {reason}.",
        $"Is it running? `newspipe status` tells, `newspipe up` starts a native one; for another broker set {RabbitMqEndpoint.Variable}.",
        ExitCodes.Unavailable);

    private static string Reason(Exception exception)
    {
        for (Exception? e = exception; e is not null; e = e.InnerException)
        {
            switch (e)
            {
                case AuthenticationFailureException:
                    return "it refuses user and password";
                case SocketException socket:
                    return socket.SocketErrorCode == SocketError.ConnectionRefused ? "connection refused" : socket.Message;
                case OperationInterruptedException { ShutdownReason.ReplyText: { } text }:
                    return text;
            }
        }

        return exception.GetBaseException().Message.TrimEnd('.');
    }
}

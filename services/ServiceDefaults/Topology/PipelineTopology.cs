using NewsPipeline.ServiceDefaults.Endpoints;
using RabbitMQ.Client;

namespace NewsPipeline.ServiceDefaults.Topology;

/// <summary>Declares <see cref="TopologyTable"/> on a broker. Declaring what is there already changes nothing.</summary>
public static class PipelineTopology
{
    /// <summary>Declares every exchange, queue and binding.</summary>
    /// <exception cref="RabbitMQ.Client.Exceptions.BrokerUnreachableException">The broker does not answer.</exception>
    /// <exception cref="RabbitMQ.Client.Exceptions.OperationInterruptedException">A queue is there with other arguments (406).</exception>
    public static async Task DeclareAsync(RabbitMqEndpoint endpoint, CancellationToken cancellationToken = default)
    {
        await using var connection = await ConnectAsync(endpoint, "topology", cancellationToken);
        await DeclareAsync(connection, cancellationToken);
    }

    /// <summary>Declares every exchange, queue and binding over an open connection.</summary>
    public static async Task DeclareAsync(IConnection connection, CancellationToken cancellationToken)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        foreach (var exchange in TopologyTable.Exchanges)
            await channel.ExchangeDeclareAsync(exchange, ExchangeType.Fanout, durable: true, autoDelete: false, cancellationToken: cancellationToken);
        foreach (var queue in TopologyTable.AllQueues)
        {
            await channel.QueueDeclareAsync(queue.Name, durable: true, exclusive: false, autoDelete: false,
                arguments: new Dictionary<string, object?>(queue.Arguments), cancellationToken: cancellationToken);
        }

        await BindAsync(channel, cancellationToken);
    }

    /// <summary>Checks that every exchange and queue is there, and binds what had lost its binding.</summary>
    /// <exception cref="RabbitMQ.Client.Exceptions.OperationInterruptedException">One is missing (404).</exception>
    public static async Task CheckAsync(IConnection connection, CancellationToken cancellationToken)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        foreach (var exchange in TopologyTable.Exchanges)
            await channel.ExchangeDeclarePassiveAsync(exchange, cancellationToken);
        foreach (var queue in TopologyTable.AllQueues)
            await channel.QueueDeclarePassiveAsync(queue.Name, cancellationToken);
        // AMQP cannot ask for a binding; binding again is idempotent and mends one that is gone.
        await BindAsync(channel, cancellationToken);
    }

    /// <summary>Opens a connection that does not recover by itself.</summary>
    public static Task<IConnection> ConnectAsync(RabbitMqEndpoint endpoint, string purpose, CancellationToken cancellationToken)
    {
        var factory = new ConnectionFactory
        {
            Uri = endpoint.Url,
            ClientProvidedName = $"newspipe {purpose}",
            AutomaticRecoveryEnabled = false,
            RequestedConnectionTimeout = TimeSpan.FromSeconds(5),
            ContinuationTimeout = TimeSpan.FromSeconds(20),
        };
        // The client accepts a certificate of another name where the URI alone sets TLS up.
        factory.Ssl.ServerName = endpoint.Host;
        factory.Ssl.AcceptablePolicyErrors = System.Net.Security.SslPolicyErrors.None;
        return factory.CreateConnectionAsync(cancellationToken);
    }

    private static async Task BindAsync(IChannel channel, CancellationToken cancellationToken)
    {
        foreach (var binding in TopologyTable.Bindings)
        {
            if (binding.ToQueue)
                await channel.QueueBindAsync(binding.Destination, binding.Source, routingKey: "", cancellationToken: cancellationToken);
            else
                await channel.ExchangeBindAsync(binding.Destination, binding.Source, routingKey: "", cancellationToken: cancellationToken);
        }
    }
}

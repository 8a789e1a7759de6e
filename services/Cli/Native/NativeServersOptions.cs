namespace NewsPipeline.Cli.Native;

/// <summary>Where the native broker and database keep their data and listen. All ports are on 127.0.0.1.</summary>
public sealed record NativeServersOptions
{
    /// <summary>The folder that holds both servers' data, logs and credentials; made where it is absent. As root it must be reachable for the users postgres and rabbitmq.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>RabbitMQ's AMQP port. Default 35672.</summary>
    public int AmqpPort { get; init; } = 35672;

    /// <summary>RabbitMQ's management API and pages. Default 35673.</summary>
    public int ManagementPort { get; init; } = 35673;

    /// <summary>RabbitMQ's metrics for Prometheus. Default 35674.</summary>
    public int PrometheusPort { get; init; } = 35674;

    /// <summary>Erlang's distribution port, used by <c>rabbitmqctl</c>. Default 35675.</summary>
    public int DistributionPort { get; init; } = 35675;

    /// <summary>Erlang's port mapper, one of our own so that no other node is disturbed. Default 35369.</summary>
    public int EpmdPort { get; init; } = 35369;

    /// <summary>PostgreSQL's port. Default 35432.</summary>
    public int PostgresPort { get; init; } = 35432;

    /// <summary>Whether PostgreSQL waits for the disk at each commit. Default true; false for tests only.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>The id of a process with which the servers end, however it ends; for tests. Default null: they outlive whoever starts them.</summary>
    public int? EndWithProcess { get; init; }

    /// <summary>Start RabbitMQ. Default true.</summary>
    public bool WithRabbitMq { get; init; } = true;

    /// <summary>Start PostgreSQL. Default true.</summary>
    public bool WithPostgres { get; init; } = true;

    /// <summary>How long each server may take to be ready. Default 3 minutes.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Options with all ports free at this moment, for servers that live as long as a test run.</summary>
    /// <param name="dataDirectory">The folder for their data.</param>
    public static NativeServersOptions ForTests(string dataDirectory)
    {
        var ports = FreePorts.Find(6);
        return new NativeServersOptions
        {
            DataDirectory = dataDirectory,
            AmqpPort = ports[0],
            ManagementPort = ports[1],
            PrometheusPort = ports[2],
            DistributionPort = ports[3],
            EpmdPort = ports[4],
            PostgresPort = ports[5],
            Durable = false,
            EndWithProcess = Environment.ProcessId,
        };
    }
}

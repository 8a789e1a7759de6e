using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Native;

/// <summary>The broker and the database as native processes from Debian's packages, for <c>newspipe up</c> and for tests. They outlive whoever starts them.</summary>
public sealed class NativeServers
{
    private readonly NativeServersOptions _options;
    private readonly RabbitMqServer _rabbitMq;
    private readonly PostgresServer _postgres;
    private NativeState _state;

    private NativeServers(NativeServersOptions options, NativeState state)
    {
        _options = options;
        _state = state;
        _rabbitMq = new RabbitMqServer(options, state.RabbitMqPassword);
        _postgres = new PostgresServer(options, state.PostgresPassword, state.SuperuserPassword);
    }

    /// <summary>The broker's URL, password included.</summary>
    public string RabbitMqUrl => _rabbitMq.Url;

    /// <summary>The broker's management API, password included.</summary>
    public string ManagementUrl => _rabbitMq.ManagementUrl;

    /// <summary>The database's URL, password included.</summary>
    public string PostgresUrl => _postgres.Url;

    /// <summary>The ports they listen on.</summary>
    public NativeServersOptions Options => _options;

    /// <summary>The folder that holds both servers' data.</summary>
    public string DataDirectory => _options.DataDirectory;

    /// <summary>Whether the broker's process runs.</summary>
    public bool RabbitMqRuns => _state.RabbitMq is { IsAlive: true };

    /// <summary>Whether the database's process runs.</summary>
    public bool PostgresRuns => _postgres.IsRunning;

    /// <summary>Whether the packages of what <paramref name="options"/> asks for are installed.</summary>
    public static bool AreInstalled(NativeServersOptions options) =>
        (!options.WithRabbitMq || RabbitMqServer.IsInstalled) && (!options.WithPostgres || PostgresServer.IsInstalled);

    /// <summary>
    /// Starts RabbitMQ and PostgreSQL side by side and returns when both take connections, after about five seconds.
    /// What already runs from this folder is left as it is, on the ports it has.
    /// </summary>
    /// <exception cref="CommandException">A server is not installed or did not start; with its last log lines. What this call started is stopped again.</exception>
    public static async Task<NativeServers> StartAsync(NativeServersOptions options, CancellationToken cancellationToken = default)
    {
        options = options with { DataDirectory = RealPath.Of(options.DataDirectory) };
        if (!AreInstalled(options))
            throw new CommandException("RabbitMQ or PostgreSQL is not installed.", "Run deploy/native/install.sh, or give RABBITMQ_URL and POSTGRES_URL.");
        Directory.CreateDirectory(options.DataDirectory);
        // A temporary folder is made for its owner alone; the servers' own users have to pass through it.
        if (Environment.IsPrivilegedProcess)
            File.SetUnixFileMode(options.DataDirectory, File.GetUnixFileMode(options.DataDirectory) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);

        var kept = NativeState.Load(options.DataDirectory) ?? NativeState.Create(options);
        options = PortsOfRunning(options, new NativeServers(options, kept));
        var servers = new NativeServers(options, kept with { Options = options });
        servers._state.Save();
        if (options.EndWithProcess is { } caller)
            CallerWatch.Start(caller, options);
        await servers.StartMissingAsync(cancellationToken);
        return servers;
    }

    /// <summary>The servers that were started from a folder, running or not; null where none ever were.</summary>
    public static NativeServers? Find(string dataDirectory)
    {
        dataDirectory = RealPath.Of(dataDirectory);
        return NativeState.Load(dataDirectory) is { } kept
            ? new NativeServers(kept.Options with { DataDirectory = dataDirectory }, kept)
            : null;
    }

    /// <summary>Stops both servers, side by side; the data stays.</summary>
    public Task StopAsync(CancellationToken cancellationToken = default) => Task.WhenAll(StopRabbitMqAsync(cancellationToken), _postgres.StopAsync(cancellationToken));

    private async Task StartMissingAsync(CancellationToken cancellationToken)
    {
        var (startsBroker, startsDatabase) = (_options.WithRabbitMq && !RabbitMqRuns, _options.WithPostgres && !PostgresRuns);
        var broker = startsBroker ? StartRabbitMqAsync(cancellationToken) : Task.CompletedTask;
        var database = _options.WithPostgres ? _postgres.StartAsync(cancellationToken) : Task.CompletedTask;
        try
        {
            await Task.WhenAll(broker, database);
        }
        catch
        {
            // What ran before may be at work for somebody: it is left alone.
            await Task.WhenAll(
                startsBroker ? StopRabbitMqAsync(CancellationToken.None) : Task.CompletedTask,
                startsDatabase ? _postgres.StopAsync(CancellationToken.None) : Task.CompletedTask);
            throw;
        }
    }

    private async Task StartRabbitMqAsync(CancellationToken cancellationToken)
    {
        _state = _state with { RabbitMq = await _rabbitMq.StartAsync(cancellationToken) };
        _state.Save();
    }

    private async Task StopRabbitMqAsync(CancellationToken cancellationToken)
    {
        if (_state.RabbitMq is not { } process)
            return;
        await _rabbitMq.StopAsync(process, cancellationToken);
        _state = _state with { RabbitMq = null };
        _state.Save();
    }

    /// <summary>The wanted options, with the ports a running server already has.</summary>
    private static NativeServersOptions PortsOfRunning(NativeServersOptions wanted, NativeServers servers)
    {
        var current = servers._state.Options;
        if (servers.RabbitMqRuns)
        {
            wanted = wanted with
            {
                AmqpPort = current.AmqpPort,
                ManagementPort = current.ManagementPort,
                PrometheusPort = current.PrometheusPort,
                DistributionPort = current.DistributionPort,
                EpmdPort = current.EpmdPort,
            };
        }

        return servers.PostgresRuns ? wanted with { PostgresPort = current.PostgresPort } : wanted;
    }
}

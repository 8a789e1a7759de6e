using System.Diagnostics;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Native;
using NewsPipeline.Cli.Output;
using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.Cli.Starting;

/// <summary>
/// Sees to a broker and a database: those of the environment where it names them, else native processes from Debian's packages.
/// A branch for containers belongs here, between the two.
/// </summary>
public sealed class ServerStarter(NewspipeHome home)
{
    // Debian asks it whether a package may start its service (invoke-rc.d).
    private const string StartPolicy = "/usr/sbin/policy-rc.d";

    /// <summary>Starts what is needed and checks that both answer.</summary>
    /// <param name="before">The state of the last start, whose other parts are kept.</param>
    /// <param name="cancellationToken">Stops, leaving nothing half started.</param>
    public async Task<RunState> StartAsync(RunState? before, CancellationToken cancellationToken)
    {
        // What `up` printed may have been exported: our own servers are still ours to start.
        var ours = NativeServers.Find(home.Path);
        var broker = PipelineEndpoints.FromEnvironment(RabbitMqEndpoint.Variable) is { } url && url != ours?.RabbitMqUrl ? url : null;
        var database = PipelineEndpoints.FromEnvironment(PostgresEndpoint.Variable) is { } other && other != ours?.PostgresUrl ? other : null;
        var native = broker is null || database is null ? await StartNativeAsync(broker is null, database is null, cancellationToken) : null;
        var run = (before ?? new RunState { RabbitMqUrl = "", PostgresUrl = "" }) with
        {
            RabbitMqUrl = broker ?? native!.RabbitMqUrl,
            PostgresUrl = database ?? native!.PostgresUrl,
            ManagementUrl = PipelineEndpoints.FromEnvironment(PipelineEndpoints.ManagementVariable) ?? (broker is null ? native!.ManagementUrl : null),
            OwnsRabbitMq = broker is null,
            OwnsPostgres = database is null,
        };
        home.SaveRun(run);
        await using (await BrokerConnection.OpenAsync(RabbitMqEndpoint.Parse(run.RabbitMqUrl), "up", cancellationToken))
            await DatabaseConnection.CheckAsync(PostgresEndpoint.Parse(run.PostgresUrl), cancellationToken);
        return run;
    }

    private async Task<NativeServers> StartNativeAsync(bool rabbitMq, bool postgres, CancellationToken cancellationToken)
    {
        var found = NativeServers.Find(home.Path);
        var wanted = (found?.Options ?? new NativeServersOptions { DataDirectory = home.Path }) with { WithRabbitMq = rabbitMq, WithPostgres = postgres, EndWithProcess = CallerWatch.CallerOfEnvironment() };
        if ((!rabbitMq || found is { RabbitMqRuns: true }) && (!postgres || found is { PostgresRuns: true }))
            return await NativeServers.StartAsync(wanted, cancellationToken);

        await InstallAsync(wanted, cancellationToken);
        var what = (rabbitMq, postgres) switch { (true, true) => "RabbitMQ and PostgreSQL", (true, false) => "RabbitMQ", _ => "PostgreSQL" };
        Terminal.Say($"starting {what} (data in {home.Path})…");
        var started = Stopwatch.GetTimestamp();
        var servers = await NativeServers.StartAsync(new PortPlan().ForServers(wanted, found is { RabbitMqRuns: true }, found is { PostgresRuns: true }), cancellationToken);
        Terminal.Say($"{what} ready after {Printable.Duration(Stopwatch.GetElapsedTime(started))}");
        return servers;
    }

    private static async Task InstallAsync(NativeServersOptions wanted, CancellationToken cancellationToken)
    {
        var found = Repository.NativeScript("install.sh");
        // Where all is installed, the script still clears away the policy that a run of it left when it was killed.
        if (NativeServers.AreInstalled(wanted) && (found is null || !File.Exists(StartPolicy)))
            return;
        var script = found
            ?? throw new CommandException("RabbitMQ or PostgreSQL is not installed.", "apt-get install -y --no-install-recommends rabbitmq-server postgresql", ExitCodes.Unavailable);
        // Its words go to the terminal as they come; it says what it installs before it does.
        using var process = Process.Start(new ProcessStartInfo(script) { UseShellExecute = false })!;
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new CommandException("RabbitMQ and PostgreSQL could not be installed; see above.", exitCode: process.ExitCode == 3 ? ExitCodes.Unavailable : ExitCodes.Failed);
    }
}

using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Native;
using NewsPipeline.Cli.Output;
using NewsPipeline.Cli.Supervision;
using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.Cli.Starting;

/// <summary>Brings the whole pipeline up, and down again.</summary>
public sealed class PipelineStarter(NewspipeHome home)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(1);

    private readonly ServicesControl _services = new(home);

    /// <summary>Starts what does not run yet: servers, schema, topology, services. Doing it again changes nothing.</summary>
    /// <returns>What runs now, and whether the services were started by this call.</returns>
    public async Task<(RunState Run, bool Started)> UpAsync(UpOptions options, CancellationToken cancellationToken)
    {
        options.Check();
        using (await LockAsync(cancellationToken))
            return await UpLockedAsync(options, cancellationToken);
    }

    /// <summary>As <see cref="UpAsync"/>; where that is cancelled, nothing is left running that did not run before.</summary>
    public async Task<(RunState Run, bool Started)> UpOrNothingAsync(UpOptions options, CancellationToken cancellationToken)
    {
        options.Check();
        using var alone = await LockAsync(cancellationToken);
        var ranBefore = IsRunning();
        try
        {
            return await UpLockedAsync(options, cancellationToken);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested && !ranBefore)
        {
            Terminal.Say("stopping what was started…");
            await DownLockedAsync(CancellationToken.None);
            throw;
        }
    }

    /// <summary>Whether anything runs that was started from this home.</summary>
    public bool IsRunning() =>
        home.LoadRun()?.Supervisor is { IsAlive: true } || NativeServers.Find(home.Path) is { RabbitMqRuns: true } or { PostgresRuns: true };

    /// <summary>Starts the services again with other settings.</summary>
    public async Task<RunState> RestartServicesAsync(UpOptions options, CancellationToken cancellationToken)
    {
        using var alone = await LockAsync(cancellationToken);
        var (run, _) = await StartServicesAsync(home.LoadRun()!, options, cancellationToken);
        return run;
    }

    /// <summary>Stops everything that was started from this home; the data stays.</summary>
    /// <returns>False where nothing ran.</returns>
    public async Task<bool> DownAsync(CancellationToken cancellationToken)
    {
        // Where there is no home, nothing runs from it, and none is made.
        if (!Directory.Exists(home.Path))
            return false;
        using (await LockAsync(cancellationToken))
            return await DownLockedAsync(cancellationToken);
    }

    /// <summary>As <see cref="DownAsync"/>, and removes the data too.</summary>
    /// <returns>False where nothing ran.</returns>
    public async Task<bool> PurgeAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(home.Path))
            return false;
        using var alone = await LockAsync(cancellationToken);
        var ran = await DownLockedAsync(cancellationToken);
        home.Purge();
        return ran;
    }

    private Task<HomeLock> LockAsync(CancellationToken cancellationToken) => HomeLock.TakeAsync(home, LockPatience, cancellationToken);

    private async Task<(RunState Run, bool Started)> UpLockedAsync(UpOptions options, CancellationToken cancellationToken)
    {
        var run = await new ServerStarter(home).StartAsync(home.LoadRun(), cancellationToken);
        if (options.Migrate)
        {
            var applied = await Database.MigrateAsync(PostgresEndpoint.Parse(run.PostgresUrl), withRoles: true, cancellationToken);
            if (applied.Count > 0)
                Terminal.Say($"schema news: {applied.Count} migration(s) applied");
        }

        await BrokerConnection.DeclareTopologyAsync(RabbitMqEndpoint.Parse(run.RabbitMqUrl), cancellationToken);
        return await StartServicesAsync(run, options, cancellationToken);
    }

    private async Task<bool> DownLockedAsync(CancellationToken cancellationToken)
    {
        var ran = IsRunning();
        var run = home.LoadRun();
        var servers = NativeServers.Find(home.Path);
        if (run is not null)
        {
            await _services.StopAsync(run, cancellationToken);
            home.SaveRun(run with { Supervisor = null });
        }

        if (servers is not null)
            await servers.StopAsync(cancellationToken);
        return ran;
    }

    private async Task<(RunState Run, bool Started)> StartServicesAsync(RunState run, UpOptions options, CancellationToken cancellationToken)
    {
        var settings = options.Settings(run.Settings, run.Supervisor is { IsAlive: true }, ServiceVariables.Current());
        var endpoints = $"{run.RabbitMqUrl} {run.PostgresUrl}";
        if (run.Supervisor is { IsAlive: true })
        {
            if (SameSettings(settings, run.Settings) && run.ServiceEndpoints == endpoints)
            {
                await _services.WaitUntilReadyAsync(run, cancellationToken);
                return (run, false);
            }

            Terminal.Say("starting the services again, with their new settings…");
        }

        await _services.StopAsync(run, cancellationToken);
        run = run with { Settings = settings, ServiceEndpoints = endpoints, HealthPorts = new PortPlan().ForServices(run.HealthPorts) };
        run = _services.Start(run);
        home.SaveRun(run);
        await _services.WaitUntilReadyAsync(run, cancellationToken);
        return (run, true);
    }

    private static bool SameSettings(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && value == pair.Value);
}

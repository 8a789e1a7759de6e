using System.Globalization;
using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Native;
using NewsPipeline.Cli.Output;
using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.Cli.Supervision;

/// <summary>Starts and stops the four services through their supervisor.</summary>
public sealed class ServicesControl(NewspipeHome home)
{
    private static readonly TimeSpan ReadyTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(140);

    /// <summary>Starts the supervisor in the background. The services are ready some seconds later.</summary>
    /// <returns>The state with the supervisor in it.</returns>
    public RunState Start(RunState run)
    {
        var environment = new Dictionary<string, string?>
        {
            [NewspipeHome.Variable] = home.Path,
            [RabbitMqEndpoint.Variable] = run.RabbitMqUrl,
            [PostgresEndpoint.Variable] = run.PostgresUrl,
            [PipelineEndpoints.ManagementVariable] = null,
            ["DOTNET_gcServer"] = "0",
        };
        foreach (var (name, value) in run.Settings)
            environment[name] = value;
        var ports = run.HealthPorts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}"));
        var program = Path.Combine(AppContext.BaseDirectory, "newspipe.dll");
        var supervisor = DetachedProcess.Start([DotnetProgram.Path, program, "supervise", .. ports], Path.Combine(home.Logs, "supervisor.log"), environment);
        return run with { Supervisor = supervisor };
    }

    /// <summary>Waits until all services say they are ready.</summary>
    /// <exception cref="CommandException">One is not within a minute; with what it says of itself.</exception>
    public async Task WaitUntilReadyAsync(RunState run, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        foreach (var (name, port) in run.HealthPorts)
        {
            while (true)
            {
                var (ready, detail) = await HealthProbe.AskAsync(port, cancellationToken);
                if (ready)
                    break;
                if (TimeProvider.System.GetElapsedTime(started) > ReadyTimeout || run.Supervisor is not { IsAlive: true })
                    throw new CommandException($"The service {name} is not ready: {detail}.{Environment.NewLine}{LogTail.OfNewest([Path.Combine(home.Logs, name + ".log")])}", $"See `newspipe logs {name}`; `newspipe down` stops what was started.");
                await Task.Delay(200, cancellationToken);
            }
        }
    }

    /// <summary>Stops the supervisor and with it the services; services whose supervisor was killed are stopped too.</summary>
    public async Task StopAsync(RunState run, CancellationToken cancellationToken)
    {
        if (run.Supervisor is { IsAlive: true } supervisor)
        {
            supervisor.Signal(ProcessIdentity.Terminate);
            if (!await supervisor.HasEndedAsync(TimeSpan.FromSeconds(5), cancellationToken))
            {
                Terminal.Say("waiting for the services to finish what they are at (up to two minutes)…");
                await supervisor.EndAsync(StopPatience, cancellationToken);
            }
        }

        var orphans = (home.LoadServices()?.Services ?? []).Select(service => service.Process).OfType<ProcessIdentity>();
        await Task.WhenAll(orphans.Where(process => process.IsAlive).Select(process => process.EndAsync(StopPatience, cancellationToken)));
    }
}

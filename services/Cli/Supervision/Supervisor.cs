using System.Runtime.InteropServices;
using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Supervision;

/// <summary>
/// The process in the background that keeps the four services running and writes their logs. It takes endpoints and settings from its
/// environment, as the services do, and ends with them on SIGTERM.
/// </summary>
public static class Supervisor
{
    /// <summary>Runs until SIGTERM.</summary>
    public static async Task RunAsync(NewspipeHome home, IReadOnlyDictionary<string, int> healthPorts)
    {
        using var stopping = new CancellationTokenSource();
        using var term = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stopping));
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stopping));
        var gate = new Lock();
        List<SupervisedService> services = [];
        foreach (var definition in ServiceDefinition.All)
            services.Add(new SupervisedService(definition, healthPorts.GetValueOrDefault(definition.Name, definition.DefaultHealthPort), home.Logs, Save));
        await Task.WhenAll(services.Select(service => service.RunAsync(stopping.Token)));

        void Save()
        {
            lock (gate)
                home.SaveServices(new ServicesState([.. services.Select(service => service.State)]));
        }
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stopping)
    {
        signal.Cancel = true;
        stopping.Cancel();
    }
}

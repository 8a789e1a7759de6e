using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Supervision;

/// <summary>
/// The process in the background that keeps the four services running and writes their logs. It takes endpoints and settings from its
/// environment, as the services do, and ends with them on SIGTERM.
/// </summary>
public static class Supervisor
{
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(5);

    /// <summary>Runs until <paramref name="stopping"/> fires, then stops all services and returns.</summary>
    public static async Task RunAsync(NewspipeHome home, IReadOnlyDictionary<string, int> healthPorts, CancellationToken stopping)
    {
        var keeper = new ServicesStateKeeper(home);
        List<SupervisedService> services = [];
        foreach (var definition in ServiceDefinition.All)
            services.Add(new SupervisedService(definition, healthPorts.GetValueOrDefault(definition.Name, definition.DefaultHealthPort), home.Logs, Save));
        await Task.WhenAll([keeper.RetryAsync(RetryInterval, stopping), .. services.Select(service => service.RunAsync(stopping))]);

        void Save() => keeper.Keep(() => new ServicesState([.. services.Select(service => service.State)]));
    }
}

using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Supervision;

namespace NewsPipeline.Cli.Logs;

/// <summary>The log files that <c>newspipe logs</c> can show.</summary>
public static class LogFiles
{
    /// <summary>The names that can be asked for.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ServiceDefinition.All.Select(service => service.Name), "supervisor", "rabbitmq", "postgres"];

    /// <summary>The file of one name.</summary>
    public static string PathOf(NewspipeHome home, string name) => name switch
    {
        "rabbitmq" => Path.Combine(home.Path, "rabbitmq", "log", "newspipe@localhost.log"),
        "postgres" => Path.Combine(home.Path, "postgres", "postgres.log"),
        _ => Path.Combine(home.Logs, name + ".log"),
    };
}

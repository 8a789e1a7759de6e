using NewsPipeline.Cli.Home;
using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.Cli.Endpoints;

/// <summary>Where a command finds broker and database: the environment first, else what <c>newspipe up</c> started.</summary>
public sealed class PipelineEndpoints(NewspipeHome home)
{
    /// <summary>The variable that names the broker's management API.</summary>
    public const string ManagementVariable = "RABBITMQ_MANAGEMENT_URL";

    private readonly RunState? _run = home.LoadRun();

    /// <summary>The broker.</summary>
    /// <exception cref="CommandException">None is known.</exception>
    public RabbitMqEndpoint RabbitMq =>
        RabbitMqEndpoint.Parse(FromEnvironment(RabbitMqEndpoint.Variable) ?? _run?.RabbitMqUrl ?? throw Unknown("broker", RabbitMqEndpoint.Variable));

    /// <summary>The database.</summary>
    /// <exception cref="CommandException">None is known.</exception>
    public PostgresEndpoint Postgres =>
        PostgresEndpoint.Parse(FromEnvironment(PostgresEndpoint.Variable) ?? _run?.PostgresUrl ?? throw Unknown("database", PostgresEndpoint.Variable));

    /// <summary>The management API, with its credentials; null where none is known. What <c>up</c> knows of belongs to the broker <c>up</c> knows.</summary>
    public string? ManagementUrl =>
        FromEnvironment(ManagementVariable) ?? (FromEnvironment(RabbitMqEndpoint.Variable) is null ? _run?.ManagementUrl : null);

    /// <summary>A variable's value; null where it is not set or blank.</summary>
    public static string? FromEnvironment(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private CommandException Unknown(string what, string variable) => new(
        $"No {what} is known: {variable} is not set, and nothing was started from {home.Path}.",
        $"Run `newspipe up`, or set {variable}.",
        ExitCodes.Unavailable);
}

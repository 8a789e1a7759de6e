using NewsPipeline.Cli.Native;
using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.Pipeline.Tests.Fixture;

/// <summary>
/// A real broker and a real database for the tests: those that RABBITMQ_URL and POSTGRES_URL name, else private native ones on free ports.
/// Containers are a third way that comes in here.
/// </summary>
public sealed class PipelineServers : IAsyncDisposable
{
    private readonly NativeServers? _native;

    private PipelineServers(RabbitMqEndpoint broker, PostgresEndpoint database, string? managementUrl, NativeServers? native) =>
        (Broker, Database, ManagementUrl, _native) = (broker, database, managementUrl, native);

    public RabbitMqEndpoint Broker { get; }

    public PostgresEndpoint Database { get; }

    public string? ManagementUrl { get; }

    public static async Task<PipelineServers> StartAsync()
    {
        var broker = Environment.GetEnvironmentVariable(RabbitMqEndpoint.Variable);
        var database = Environment.GetEnvironmentVariable(PostgresEndpoint.Variable);
        if (broker is not null && database is not null)
            return new(RabbitMqEndpoint.Parse(broker), PostgresEndpoint.Parse(database), Environment.GetEnvironmentVariable("RABBITMQ_MANAGEMENT_URL"), null);

        var native = await NativeServers.StartAsync(NativeServersOptions.ForTests(Directory.CreateTempSubdirectory("newspipe-tests-").FullName));
        return new(RabbitMqEndpoint.Parse(native.RabbitMqUrl), PostgresEndpoint.Parse(native.PostgresUrl), native.ManagementUrl, native);
    }

    public async ValueTask DisposeAsync()
    {
        if (_native is null)
            return;
        await _native.StopAsync();
        Directory.Delete(_native.DataDirectory, recursive: true);
    }
}

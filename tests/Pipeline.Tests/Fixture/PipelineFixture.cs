using MassTransit;
using NewsPipeline.Cli.Native;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Topology;
using NewsPipeline.Store.Queries;
using NewsPipeline.Store.Schema;
using Npgsql;

[assembly: AssemblyFixture(typeof(NewsPipeline.Pipeline.Tests.Fixture.PipelineFixture))]

namespace NewsPipeline.Pipeline.Tests.Fixture;

/// <summary>The whole pipeline: broker, database, the four services as they ship, a web site and a receiver of traces. One for all tests.</summary>
public sealed class PipelineFixture : IAsyncLifetime
{
    private readonly List<ServiceProcess> _services = [];
    private PipelineServers _servers = null!;
    private IBusControl _sender = null!;

    public RabbitMqEndpoint Broker => _servers.Broker;

    public PostgresEndpoint Database => _servers.Database;

    public string? ManagementUrl => _servers.ManagementUrl;

    public TestSite Site { get; private set; } = null!;

    public OtlpReceiver Traces { get; private set; } = null!;

    public NpgsqlDataSource Data { get; private set; } = null!;

    public LedgerQueries Ledger => new(Database.ConnectionString);

    public ArticleQueries Articles => new(Database.ConnectionString);

    public IReadOnlyList<ServiceProcess> Services => _services;

    public IBus Bus => _sender;

    public async ValueTask InitializeAsync()
    {
        _servers = await PipelineServers.StartAsync();
        Site = await TestSite.StartAsync();
        Traces = await OtlpReceiver.StartAsync();
        await Migrator.MigrateAsync(Database, withRoles: true, CancellationToken.None);
        await PipelineTopology.DeclareAsync(Broker);
        Data = NpgsqlDataSource.Create(Database.ConnectionString);
        _sender = PipelineBus.CreateSender(Broker, "pipeline tests");
        await _sender.StartAsync();
        var ports = FreePorts.Find(4);
        foreach (var (name, port) in new[] { "Fetcher", "Cleaner", "Extractor", "Store" }.Zip(ports))
            _services.Add(ServiceProcess.Start(name, port, Environment));
        foreach (var service in _services)
            await service.WaitReadyAsync();
    }

    /// <summary>What a service of this pipeline is started with.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        [RabbitMqEndpoint.Variable] = Broker.Url.AbsoluteUri,
        [PostgresEndpoint.Variable] = Database.ConnectionString,
        ["Fetcher__AllowedNetworks"] = "127.0.0.1/32",
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = Traces.Endpoint,
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
    };

    /// <summary>Feeds a URL as <c>newspipe feed</c> does.</summary>
    public async Task<Guid> FeedAsync(string? url)
    {
        var id = Guid.NewGuid();
        var endpoint = await _sender.GetSendEndpoint(new Uri($"exchange:{Queues.Fetch}"));
        await endpoint.Send(new FetchArticle { Url = url, SubmissionId = id, FedAt = DateTimeOffset.UtcNow, FedBy = "tests" });
        return id;
    }

    /// <summary>Waits until the submission has ended.</summary>
    public Task<LedgerRow> OutcomeAsync(Guid submission) => LedgerAsync(l => l.SubmissionId == submission && l.IsTerminal, $"outcome of {submission}");

    /// <summary>Waits until the ledger has a row.</summary>
    public Task<LedgerRow> LedgerAsync(System.Linq.Expressions.Expression<Func<LedgerRow, bool>> filter, string what) => Eventually.GetAsync(async () =>
    {
        await using var context = NewsContext.For(Database.ConnectionString);
        return await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.FirstOrDefaultAsync(context.Ledger, filter);
    }, what);

    public async Task<LedgerRow> FeedToTheEndAsync(string? url) => await OutcomeAsync(await FeedAsync(url));

    /// <summary>The first column of the first row.</summary>
    public async Task<T?> ScalarAsync<T>(string sql, params object[] values)
    {
        await using var command = Data.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return await command.ExecuteScalarAsync() is { } result and not DBNull ? (T)result : default;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services)
            await service.DisposeAsync();
        await _sender.StopAsync();
        await Data.DisposeAsync();
        await Site.DisposeAsync();
        await Traces.DisposeAsync();
        await _servers.DisposeAsync();
    }
}

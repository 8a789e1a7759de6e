using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Hosting;
using NewsPipeline.ServiceDefaults.Topology;
using NewsPipeline.Store.Archive;
using NewsPipeline.Store.Articles;
using NewsPipeline.Store.Consumers;
using NewsPipeline.Store.Schema;
using Npgsql;

namespace NewsPipeline.Store.Hosting;

/// <summary>What Store is made of, and the queues it receives from.</summary>
public static class StoreServices
{
    /// <summary>Registers Store.</summary>
    public static IReadOnlyList<StageEndpoint> Configure(WebApplicationBuilder builder)
    {
        var endpoint = PostgresEndpoint.Parse(builder.Configuration[PostgresEndpoint.Variable]);
        var options = builder.Configuration.GetSection("Store").Get<StoreOptions>() ?? new StoreOptions();
        builder.Services.AddSingleton(endpoint);
        builder.Services.AddSingleton(new ConnectionNote($"database {endpoint}"));
        // A database that does not answer is tried again soon, so a try may not take long.
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(endpoint.ConnectionString) { Timeout = 5 }));
        builder.Services.AddSingleton<IStartPrerequisite, SchemaState>();
        builder.Services.AddSingleton<ArticleStore>();
        builder.Services.AddSingleton<PageArchive>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: ["ready"]);
        return
        [
            Endpoint<ArticleExtractedConsumer>(Queues.Store, options),
            Endpoint<PageFetchedConsumer>(Queues.Archive, options),
            Endpoint<OutcomeConsumer>(Queues.Outcome, options),
            Endpoint<DeadLetterConsumer>(Queues.DeadLetters, new StoreOptions { Prefetch = 1, Concurrency = 1 }) with { AcceptsRawJson = true, HasSuspects = false },
        ];
    }

    private static StageEndpoint Endpoint<TConsumer>(string queue, StoreOptions options) => new()
    {
        Queue = queue,
        Stage = StageNames.Store,
        Consumer = typeof(TConsumer),
        Prefetch = (ushort)options.Prefetch,
        Concurrency = options.Concurrency,
        IsOutage = exception => exception is NpgsqlException { IsTransient: true } or TimeoutException,
    };
}

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Consumers;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Hosting;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.Fetcher.Hosting;

/// <summary>What Fetcher is made of, and the queue it receives from.</summary>
public static class FetcherServices
{
    /// <summary>Registers Fetcher.</summary>
    public static IReadOnlyList<StageEndpoint> Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<FetcherOptions>().Bind(builder.Configuration.GetSection("Fetcher")).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<FetcherOptions>, FetcherOptionsValidator>();
        builder.Services.AddSingleton<PageFetcher>();
        var options = builder.Configuration.GetSection("Fetcher").Get<FetcherOptions>() ?? new FetcherOptions();
        builder.Services.AddSingleton(new ConnectionNote(string.IsNullOrWhiteSpace(options.Contact)
            ? "no contact address: public hosts are refused until Fetcher__Contact is set"
            : $"contact {options.Contact}"));
        return
        [
            new StageEndpoint
            {
                Queue = Queues.Fetch,
                Stage = StageNames.Fetch,
                Consumer = typeof(FetchArticleConsumer),
                Prefetch = (ushort)options.Concurrency,
                Concurrency = options.Concurrency,
                AcceptsRawJson = true,
            },
        ];
    }
}

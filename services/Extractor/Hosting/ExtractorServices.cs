using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Consumers;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.Extractor.Hosting;

/// <summary>What Extractor is made of, and the queue it receives from.</summary>
public static class ExtractorServices
{
    /// <summary>Registers Extractor. It handles as many messages at once as there are cores.</summary>
    public static IReadOnlyList<StageEndpoint> Configure(WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Extractor").Get<ExtractorOptions>() ?? new ExtractorOptions();
        builder.Services.AddSingleton(new ArticleExtractor(options));
        return
        [
            new StageEndpoint
            {
                Queue = Queues.Extract,
                Stage = StageNames.Extract,
                Consumer = typeof(PageCleanedConsumer),
                Prefetch = (ushort)(2 * Environment.ProcessorCount),
                Concurrency = Environment.ProcessorCount,
            },
        ];
    }
}

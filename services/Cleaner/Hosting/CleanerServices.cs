using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPipeline.Cleaner.Consumers;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.Cleaner.Hosting;

/// <summary>What Cleaner is made of, and the queue it receives from.</summary>
public static class CleanerServices
{
    /// <summary>Registers Cleaner. It handles as many messages at once as there are cores.</summary>
    public static IReadOnlyList<StageEndpoint> Configure(WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(CleanerOptions.Section).Get<CleanerOptions>() ?? new CleanerOptions();
        if (options.LearnTemplates)
        {
            builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<TemplateKeeper>(services, options));
            builder.Services.AddHostedService(services => services.GetRequiredService<TemplateKeeper>());
        }
        builder.Services.AddSingleton(services => new PageCleaner(options, services.GetRequiredService<TimeProvider>(), services.GetService<TemplateKeeper>()?.Templates));
        return
        [
            new StageEndpoint
            {
                Queue = Queues.Clean,
                Stage = StageNames.Clean,
                Consumer = typeof(PageFetchedConsumer),
                Prefetch = (ushort)(2 * Environment.ProcessorCount),
                Concurrency = Environment.ProcessorCount,
            },
        ];
    }
}

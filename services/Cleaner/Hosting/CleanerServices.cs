using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsPipeline.Cleaner.Consumers;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.Cleaner.Hosting;

/// <summary>What Cleaner is made of, and the queue it receives from.</summary>
public static class CleanerServices
{
    /// <summary>Registers Cleaner. It handles as many messages at once as there are cores.</summary>
    /// <exception cref="OptionsValidationException">The model that the options name cannot be used.</exception>
    public static IReadOnlyList<StageEndpoint> Configure(WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(CleanerOptions.Section).Get<CleanerOptions>() ?? new CleanerOptions();
        CheckModel(options);
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

    // A wrong file stops the start, not the first message.
    private static void CheckModel(CleanerOptions options)
    {
        try
        {
            BlockModel.Load(string.IsNullOrEmpty(options.BlockModel) ? null : options.BlockModel);
        }
        catch (InvalidDataException e)
        {
            throw new OptionsValidationException(CleanerOptions.Section, typeof(CleanerOptions), [e.Message]);
        }
    }
}

using System.Collections.Concurrent;
using MassTransit;
using NewsPipeline.Contracts;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>
/// Messages that must reach a queue: the broker returns them where no queue is bound, and the publisher throws.
/// Not <see cref="ArticleStored"/>, which may have no listener, and not <see cref="StageFailed"/>: a return on the error path would loop.
/// </summary>
public static class MandatoryMessages
{
    private static readonly HashSet<Type> Types =
    [
        typeof(FetchArticle), typeof(PageFetched), typeof(PageCleaned), typeof(ArticleExtracted), typeof(ArticleRejected), typeof(FetchDeferred),
    ];

    private static readonly ConcurrentDictionary<Type, bool> ByContext = new();

    /// <summary>Whether this message must reach a queue.</summary>
    public static bool Contains(Type message) => Types.Contains(message);

    /// <summary>Sets the flag on everything the bus sends or publishes.</summary>
    public static void Configure(IBusFactoryConfigurator bus)
    {
        bus.ConfigurePublish(pipe => pipe.UseExecute(SetFlag));
        bus.ConfigureSend(pipe => pipe.UseExecute(SetFlag));
    }

    private static void SetFlag(SendContext context)
    {
        if (context.TryGetPayload(out RabbitMqSendContext? rabbit) && ByContext.GetOrAdd(context.GetType(), IsMandatory))
            rabbit.Mandatory = true;
    }

    // The message's type is the argument of the context's SendContext<T>.
    private static bool IsMandatory(Type context) => context.GetInterfaces()
        .Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SendContext<>) && Contains(type.GetGenericArguments()[0]));
}

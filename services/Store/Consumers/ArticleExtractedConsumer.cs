using MassTransit;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.Store.Articles;

namespace NewsPipeline.Store.Consumers;

/// <summary>Queue <c>store</c>: stores the article, then tells whoever listens.</summary>
/// <param name="store">Where to.</param>
public sealed class ArticleExtractedConsumer(ArticleStore store) : IConsumer<ArticleExtracted>
{
    /// <inheritdoc />
    public async Task Consume(ConsumeContext<ArticleExtracted> context)
    {
        if (await store.StoreAsync(context.Message, context.CancellationToken) is { } stored)
            await context.PublishConfirmedAsync(stored);
    }
}

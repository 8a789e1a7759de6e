using MassTransit;
using NewsPipeline.Contracts;
using NewsPipeline.Store.Archive;

namespace NewsPipeline.Store.Consumers;

/// <summary>Queue <c>archive</c>: keeps the raw page.</summary>
/// <param name="archive">Where to.</param>
public sealed class PageFetchedConsumer(PageArchive archive) : IConsumer<PageFetched>
{
    /// <inheritdoc />
    public Task Consume(ConsumeContext<PageFetched> context) => archive.ArchiveAsync(context.Message, context.CancellationToken);
}

using MassTransit;
using NewsPipeline.Contracts;
using NewsPipeline.Store.Ledger;
using Npgsql;

namespace NewsPipeline.Store.Consumers;

/// <summary>Queue <c>outcome</c>: keeps the ledger.</summary>
/// <param name="database">The database.</param>
public sealed class OutcomeConsumer(NpgsqlDataSource database) : IConsumer<ArticleRejected>, IConsumer<FetchDeferred>, IConsumer<StageFailed>
{
    /// <inheritdoc />
    public Task Consume(ConsumeContext<ArticleRejected> context) => WriteAsync(LedgerEntry.Rejected(context.Message), context.CancellationToken);

    /// <inheritdoc />
    public Task Consume(ConsumeContext<FetchDeferred> context) => WriteAsync(LedgerEntry.Deferred(context.Message), context.CancellationToken);

    /// <inheritdoc />
    public Task Consume(ConsumeContext<StageFailed> context) => WriteAsync(LedgerEntry.Failed(context.Message), context.CancellationToken);

    private async Task WriteAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await LedgerWriter.WriteAsync(connection, transaction, entry, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}

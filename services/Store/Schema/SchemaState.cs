using Microsoft.EntityFrameworkCore;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Hosting;

namespace NewsPipeline.Store.Schema;

/// <summary>Store receives nothing before the schema is up to date.</summary>
/// <param name="endpoint">The database.</param>
public sealed class SchemaState(PostgresEndpoint endpoint) : IStartPrerequisite
{
    /// <inheritdoc />
    public string Name => $"the schema of the database at {endpoint}";

    /// <inheritdoc />
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await using var context = NewsContext.For(endpoint.ConnectionString);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
            throw new InvalidOperationException($"{pending.Count} migrations are pending; run 'newspipe migrate'.");
    }
}

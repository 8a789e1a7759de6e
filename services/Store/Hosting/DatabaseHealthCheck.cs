using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsPipeline.ServiceDefaults.Endpoints;
using Npgsql;

namespace NewsPipeline.Store.Hosting;

/// <summary>Ready when the database answers.</summary>
/// <param name="database">The database.</param>
/// <param name="endpoint">Its address, for the report.</param>
public sealed class DatabaseHealthCheck(NpgsqlDataSource database, PostgresEndpoint endpoint) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var command = database.CreateCommand("SELECT 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy("answers");
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy($"database at {endpoint}: {(e.InnerException ?? e).Message}");
        }
    }
}

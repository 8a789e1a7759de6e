using System.Net.Sockets;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.Store.Schema;
using Npgsql;

namespace NewsPipeline.Cli.Endpoints;

/// <summary>Asks the database, and turns its absence into one clear message.</summary>
public static class Database
{
    /// <summary>Checks that the database answers, and runs a query.</summary>
    /// <param name="endpoint">The database.</param>
    /// <param name="query">The query, given the connection string.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <exception cref="CommandException">The database is down, has no schema of ours, or refuses the query.</exception>
    public static async Task<T> AskAsync<T>(PostgresEndpoint endpoint, Func<string, Task<T>> query, CancellationToken cancellationToken)
    {
        await DatabaseConnection.CheckAsync(endpoint, cancellationToken);
        try
        {
            return await query(endpoint.ConnectionString);
        }
        catch (Exception e) when (e is NpgsqlException or SocketException or TimeoutException or InvalidOperationException { InnerException: NpgsqlException })
        {
            throw DatabaseConnection.Failure(endpoint, e as NpgsqlException ?? e.InnerException ?? e);
        }
    }

    /// <summary>Brings the schema up to date.</summary>
    /// <param name="endpoint">The database.</param>
    /// <param name="withRoles">Whether the read-only role is set up too.</param>
    /// <param name="cancellationToken">Stops the work between migrations.</param>
    /// <returns>The names of the migrations that were applied.</returns>
    /// <exception cref="CommandException">The database is down, or refuses.</exception>
    public static Task<IReadOnlyList<string>> MigrateAsync(PostgresEndpoint endpoint, bool withRoles, CancellationToken cancellationToken) =>
        AskAsync(endpoint, _ => Migrator.MigrateAsync(endpoint, withRoles, cancellationToken), cancellationToken);
}

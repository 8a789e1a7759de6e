using Microsoft.EntityFrameworkCore;
using NewsPipeline.ServiceDefaults.Endpoints;
using Npgsql;

namespace NewsPipeline.Store.Schema;

/// <summary>Brings the database up to date. Several at once are serialised by EF's own lock.</summary>
public static class Migrator
{
    /// <summary>The role that may read the schema, and nothing else. Grant it to those who query: <c>GRANT news_reader TO alice</c>.</summary>
    public const string ReaderRole = "news_reader";

    /// <summary>Applies the migrations and, unless told otherwise, sets the read-only role up.</summary>
    /// <param name="endpoint">The database; its user must own it.</param>
    /// <param name="withRoles">False where roles are managed elsewhere: they belong to the whole cluster.</param>
    /// <param name="cancellationToken">Stops the work between migrations.</param>
    /// <returns>The names of the migrations that were applied.</returns>
    /// <exception cref="PostgresException">The user may not create the role (42501), or the schema.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(PostgresEndpoint endpoint, bool withRoles, CancellationToken cancellationToken)
    {
        await using var context = NewsContext.For(endpoint.ConnectionString);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        await context.Database.MigrateAsync(cancellationToken);
        if (withRoles)
            await SetUpReaderAsync(endpoint, cancellationToken);
        return pending;
    }

    private static async Task SetUpReaderAsync(PostgresEndpoint endpoint, CancellationToken cancellationToken)
    {
        const string Sql = $"""
            SELECT pg_advisory_xact_lock(7521430918); -- grants that meet on one catalogue row fail
            DO $$
            BEGIN
                IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{ReaderRole}') THEN
                    CREATE ROLE {ReaderRole} NOLOGIN;
                END IF;
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- another database of the cluster is being set up at this moment
            END
            $$;
            GRANT USAGE ON SCHEMA {NewsContext.Schema} TO {ReaderRole};
            GRANT SELECT ON ALL TABLES IN SCHEMA {NewsContext.Schema} TO {ReaderRole};
            ALTER DEFAULT PRIVILEGES IN SCHEMA {NewsContext.Schema} GRANT SELECT ON TABLES TO {ReaderRole};
            DO $$
            BEGIN
                EXECUTE format('GRANT {ReaderRole} TO %I', current_user);
            EXCEPTION WHEN insufficient_privilege THEN
                -- Somebody else made the role; a member is all that one needs to be.
                IF NOT pg_has_role(current_user, '{ReaderRole}', 'member') THEN
                    RAISE;
                END IF;
            END
            $$;
            """;
        await using var source = NpgsqlDataSource.Create(endpoint.ConnectionString);
        await using var command = source.CreateCommand(Sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

using System.Net.Sockets;
using NewsPipeline.ServiceDefaults.Endpoints;
using Npgsql;

namespace NewsPipeline.Cli.Endpoints;

/// <summary>Checks that the database answers, or says in a few seconds and in one message why it does not.</summary>
public static class DatabaseConnection
{
    private const int DeadlineSeconds = 6;

    // PostgreSQL's classes of errors: connection, authorization, no such database, operator intervention (a shutdown).
    private static readonly string[] AwayClasses = ["08", "28", "3D", "57"];

    /// <summary>Connects once.</summary>
    /// <exception cref="CommandException">The database is down, unknown or refuses the login.</exception>
    public static async Task CheckAsync(PostgresEndpoint endpoint, CancellationToken cancellationToken)
    {
        var builder = new NpgsqlConnectionStringBuilder(endpoint.ConnectionString) { Timeout = DeadlineSeconds, Pooling = false };
        await using var connection = new NpgsqlConnection(builder.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
        }
        catch (Exception e) when (e is NpgsqlException or SocketException or TimeoutException)
        {
            throw Failure(endpoint, e);
        }
    }

    /// <summary>The message for a failure of the connection or of a statement: the server is away only where its SQLSTATE says so.</summary>
    public static CommandException Failure(PostgresEndpoint endpoint, Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName } => new CommandException(
            $"The database at {endpoint} has no schema of the pipeline yet.", "Run `newspipe migrate`.", ExitCodes.Unavailable),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } e => new CommandException(
            $"The user {endpoint.User} may not do that at {endpoint}: {e.MessageText}.",
            "Migrate as the owner of the database; `newspipe migrate --no-roles` leaves the read-only role to an administrator, and then `newspipe up --no-migrate`."),
        PostgresException e when !AwayClasses.Contains(e.SqlState[..2], StringComparer.Ordinal) => new CommandException(
            $"The database at {endpoint} refuses: {e.MessageText} (SQLSTATE {e.SqlState})."),
        _ => new CommandException(
            $"The database (PostgreSQL) cannot be reached at {endpoint}: {Reason(exception)}.",
            $"Is it running? `newspipe status` tells, `newspipe up` starts a native one; for another database set {PostgresEndpoint.Variable}.",
            ExitCodes.Unavailable),
    };

    private static string Reason(Exception exception) => exception switch
    {
        PostgresException e => e.MessageText,
        _ when exception.GetBaseException() is SocketException socket =>
            socket.SocketErrorCode == SocketError.ConnectionRefused ? "connection refused" : socket.Message,
        _ when exception.GetBaseException() is TimeoutException or OperationCanceledException => $"no answer within {DeadlineSeconds} s",
        _ => exception.Message.TrimEnd('.'),
    };
}

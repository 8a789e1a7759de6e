using System.Data.Common;

namespace NewsPipeline.ServiceDefaults.Endpoints;

/// <summary>
/// Where the database is: a URI (<c>postgres://user:password@host:port/database</c>, libpq's form) or an ADO.NET connection string.
/// </summary>
public sealed record PostgresEndpoint
{
    /// <summary>The environment variable that names the database.</summary>
    public const string Variable = "POSTGRES_URL";

    private PostgresEndpoint(string connectionString, string host, int port, string database, string user, string? password)
        => (ConnectionString, Host, Port, Database, User, Password) = (connectionString, host, port, database, user, password);

    /// <summary>The ADO.NET connection string, with the password.</summary>
    public string ConnectionString { get; }

    /// <summary>Host name or address.</summary>
    public string Host { get; }

    /// <summary>TCP port, 5432 by default.</summary>
    public int Port { get; }

    /// <summary>Name of the database.</summary>
    public string Database { get; }

    /// <summary>User name.</summary>
    public string User { get; }

    /// <summary>Password, if any.</summary>
    public string? Password { get; }

    /// <summary>Reads a URI or a connection string.</summary>
    /// <exception cref="EndpointException">The text is neither.</exception>
    public static PostgresEndpoint Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new EndpointException($"No database is named: set {Variable}=postgres://user:password@host:5432/database.");
        text = text.Trim();
        return text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
            ? FromUri(text)
            : FromConnectionString(text);
    }

    /// <summary>The same database as another user.</summary>
    public PostgresEndpoint WithUser(string user, string? password)
    {
        var builder = new DbConnectionStringBuilder { ConnectionString = ConnectionString };
        builder["Username"] = user;
        if (password is null)
            builder.Remove("Password");
        else
            builder["Password"] = password;
        return new PostgresEndpoint(builder.ConnectionString, Host, Port, Database, user, password);
    }

    /// <summary>The address without the password, for people and logs.</summary>
    public override string ToString() => $"postgres://{User}:***@{Host}:{Port}/{Database}";

    private static PostgresEndpoint FromUri(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0 || url.AbsolutePath.Length < 2)
            throw new EndpointException($"{Variable} is no database address: write postgres://user:password@host:5432/database.");
        var login = url.UserInfo.Split(':', 2);
        var user = login[0].Length > 0 ? Uri.UnescapeDataString(login[0]) : "postgres";
        var password = login.Length > 1 ? Uri.UnescapeDataString(login[1]) : null;
        var database = Uri.UnescapeDataString(url.AbsolutePath[1..]);
        var port = url.Port > 0 ? url.Port : 5432;
        var builder = new DbConnectionStringBuilder
        {
            ["Host"] = url.Host,
            ["Port"] = port,
            ["Database"] = database,
            ["Username"] = user,
        };
        if (password is not null)
            builder["Password"] = password;
        foreach (var pair in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split('=', 2) is ["sslmode", var mode])
                builder["SSL Mode"] = Uri.UnescapeDataString(mode).Replace("-", "", StringComparison.Ordinal);
        }

        return new PostgresEndpoint(builder.ConnectionString, url.Host, port, database, user, password);
    }

    private static PostgresEndpoint FromConnectionString(string text)
    {
        var builder = new DbConnectionStringBuilder();
        try
        {
            builder.ConnectionString = text;
        }
        catch (ArgumentException e)
        {
            throw new EndpointException($"{Variable} is neither a postgres:// address nor a connection string.", e);
        }

        string? Value(params string[] keys)
        {
            foreach (var key in keys)
            {
                if (builder.TryGetValue(key, out var value))
                    return value.ToString();
            }

            return null;
        }

        var host = Value("Host", "Server") ?? throw new EndpointException($"{Variable} names no host: write Host=…;Port=5432;Database=…;Username=….");
        var port = int.TryParse(Value("Port"), out var number) ? number : 5432;
        var user = Value("Username", "User Id", "User") ?? "postgres";
        return new PostgresEndpoint(text, host, port, Value("Database") ?? user, user, Value("Password"));
    }
}

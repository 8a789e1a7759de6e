using System.Globalization;
using NewsPipeline.Cli.Home;
using Npgsql;

namespace NewsPipeline.Cli.Native;

/// <summary>A PostgreSQL cluster of our own: its own folder and port, on 127.0.0.1 only, passwords by SCRAM.</summary>
public sealed class PostgresServer(NativeServersOptions options, string password, string superuserPassword)
{
    /// <summary>The user that the services connect as, and the name of its database.</summary>
    public const string User = "newspipe";

    private const string Versions = "/usr/lib/postgresql";

    private readonly ServerAccount _account = ServerAccount.For("postgres");
    private readonly string _directory = Path.Combine(options.DataDirectory, "postgres");

    /// <summary>Whether a Debian package of it is installed.</summary>
    public static bool IsInstalled => NewestPrograms() is not null;

    /// <summary>Where the services reach it.</summary>
    public string Url => $"postgresql://{User}:{password}@127.0.0.1:{options.PostgresPort}/{User}";

    private string Data => Path.Combine(_directory, "data");

    private string[] SyncArguments => options.Durable ? [] : ["--no-sync"];

    private string Log => Path.Combine(_directory, "postgres.log");

    /// <summary>Whether its postmaster runs.</summary>
    public bool IsRunning => Postmaster() is not null;

    /// <summary>Makes the cluster where there is none, starts it in the background, and sees to its user and database.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var programs = Programs();
        await _account.MakeDirectoryAsync(_directory, cancellationToken);
        if (!File.Exists(Path.Combine(Data, "PG_VERSION")))
            await InitialiseAsync(programs, cancellationToken);
        if (Postmaster() is null)
            await LaunchAsync(programs, cancellationToken);
        await EnsureDatabaseAsync(cancellationToken);
    }

    /// <summary>Stops it: open sessions are ended, everything is written down.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Postmaster() is not { } postmaster)
            return;
        // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
        postmaster.Signal(ProcessIdentity.Interrupt);
        if (!await postmaster.HasEndedAsync(TimeSpan.FromSeconds(30), cancellationToken))
            await postmaster.EndAsync(TimeSpan.FromSeconds(5), cancellationToken);
    }

    private async Task InitialiseAsync(string programs, CancellationToken cancellationToken)
    {
        // A half-made cluster, of a first start that was cut short, holds nothing yet.
        if (Directory.Exists(Data))
            Directory.Delete(Data, recursive: true);
        var passwordFile = Path.Combine(_directory, "password");
        await File.WriteAllTextAsync(passwordFile, superuserPassword, cancellationToken);
        File.SetUnixFileMode(passwordFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        try
        {
            await _account.OwnAsync(passwordFile, cancellationToken);
            await ShortProcess.RunAsync(
                [.. _account.Prefix, Path.Combine(programs, "initdb"), "-D", Data, "-U", "postgres", "-A", "scram-sha-256", $"--pwfile={passwordFile}", "--encoding=UTF8", "--locale=C.UTF-8", .. SyncArguments],
                cancellationToken: CancellationToken.None);
        }
        finally
        {
            File.Delete(passwordFile);
        }
    }

    // Neither initdb nor pg_ctl is left half-way: a server they are just starting would be one that nobody stops.
    private async Task LaunchAsync(string programs, CancellationToken cancellationToken)
    {
        // PostgreSQL sees for itself that a lock file is stale, except where its process id is somebody else's by now.
        // No other postgres is mistaken for a stale one: a lock file that was wrongly deleted lets two of them into the same data.
        if (NamedProcess() is { } other && NameOf(other) is { } name && name != "postgres")
            File.Delete(Path.Combine(Data, "postmaster.pid"));
        File.Delete(Log);
        var settings = $"-p {options.PostgresPort} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200";
        if (!options.Durable)
            settings += " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";
        var (exitCode, output) = await ShortProcess.TryRunAsync(
            [.. _account.Prefix, Path.Combine(programs, "pg_ctl"), "-D", Data, "-l", Log, "-w", "-s", "-t", $"{options.StartTimeout.TotalSeconds:0}", "-o", settings, "start"],
            cancellationToken: CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        if (exitCode != 0)
            throw new CommandException($"PostgreSQL did not start on port {options.PostgresPort}; the last it said:{Environment.NewLine}{(File.Exists(Log) ? LogTail.OfNewest([Log]) : LogTail.Of(output))}");
    }

    private async Task EnsureDatabaseAsync(CancellationToken cancellationToken)
    {
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = options.PostgresPort,
            Username = "postgres",
            Password = superuserPassword,
            Database = "postgres",
            Pooling = false,
        };
        await using var connection = new NpgsqlConnection(builder.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        // The password is hexadecimal digits only; CREATE takes no parameters. CREATEROLE is for the read-only role.
        if (!await ExistsAsync(connection, "SELECT 1 FROM pg_roles WHERE rolname = 'newspipe'", cancellationToken))
            await ExecuteAsync(connection, $"CREATE ROLE {User} LOGIN CREATEROLE PASSWORD '{password}'", cancellationToken);
        if (!await ExistsAsync(connection, "SELECT 1 FROM pg_database WHERE datname = 'newspipe'", cancellationToken))
            await ExecuteAsync(connection, $"CREATE DATABASE {User} OWNER {User}", cancellationToken);
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string query, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(query, connection);
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The process named in <c>postmaster.pid</c>, if it is one that works in our data folder.</summary>
    private ProcessIdentity? Postmaster() =>
        NamedProcess() is { } process && WorkingDirectoryOf(process) == RealPath.Of(Data) ? process : null;

    private ProcessIdentity? NamedProcess()
    {
        var path = Path.Combine(Data, "postmaster.pid");
        return File.Exists(path) && int.TryParse(File.ReadLines(path).FirstOrDefault(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var pid)
            ? ProcessIdentity.Of(pid)
            : null;
    }

    private static string? NameOf(ProcessIdentity process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Pid}/comm").TrimEnd('\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? WorkingDirectoryOf(ProcessIdentity process)
    {
        try
        {
            return Directory.ResolveLinkTarget($"/proc/{process.Pid}/cwd", returnFinalTarget: false)?.FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The programs of the version that made the cluster, else of the newest one.</summary>
    private string Programs()
    {
        var made = Path.Combine(Data, "PG_VERSION");
        if (!File.Exists(made))
            return NewestPrograms() ?? throw new CommandException($"PostgreSQL is not installed: no {Versions}/*/bin/postgres.");
        var version = File.ReadAllText(made).Trim();
        var programs = Path.Combine(Versions, version, "bin");
        return File.Exists(Path.Combine(programs, "postgres"))
            ? programs
            : throw new CommandException($"The data in {Data} was made by PostgreSQL {version}, which is not installed.", $"Install postgresql-{version}, or upgrade the data with pg_upgrade.");
    }

    private static string? NewestPrograms() =>
        Directory.Exists(Versions)
            ? Directory.EnumerateDirectories(Versions)
                .Select(version => Path.Combine(version, "bin"))
                .Where(bin => File.Exists(Path.Combine(bin, "postgres")) && File.Exists(Path.Combine(bin, "initdb")))
                .MaxBy(bin => int.TryParse(Path.GetFileName(Path.GetDirectoryName(bin)), NumberStyles.Integer, CultureInfo.InvariantCulture, out var major) ? major : 0)
            : null;
}

using System.Security.Cryptography;
using System.Text.Json;

namespace NewsPipeline.Cli.Native;

/// <summary>What the native servers were started with: kept in a file only its owner can read, so that the next start finds its data and passwords again.</summary>
public sealed record NativeState
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The ports and folders of the last start.</summary>
    public required NativeServersOptions Options { get; init; }

    /// <summary>Password of RabbitMQ's user <c>newspipe</c>.</summary>
    public required string RabbitMqPassword { get; init; }

    /// <summary>Password of PostgreSQL's user <c>newspipe</c>, who owns the database <c>newspipe</c>.</summary>
    public required string PostgresPassword { get; init; }

    /// <summary>Password of PostgreSQL's superuser <c>postgres</c>.</summary>
    public required string SuperuserPassword { get; init; }

    /// <summary>The broker's process; null where it was stopped.</summary>
    public ProcessIdentity? RabbitMq { get; init; }

    /// <summary>A first state, with fresh random passwords.</summary>
    public static NativeState Create(NativeServersOptions options) => new()
    {
        Options = options,
        RabbitMqPassword = NewPassword(),
        PostgresPassword = NewPassword(),
        SuperuserPassword = NewPassword(),
    };

    /// <summary>The state kept in a data folder; null where there is none.</summary>
    public static NativeState? Load(string dataDirectory)
    {
        var path = PathIn(dataDirectory);
        if (!File.Exists(path))
            return null;
        try
        {
            return JsonSerializer.Deserialize<NativeState>(File.ReadAllText(path), Json);
        }
        catch (JsonException e)
        {
            throw new CommandException($"{path} is damaged: {e.Message}", "Remove the whole folder to begin afresh; it holds the passwords of the data beside it.");
        }
    }

    /// <summary>Writes the state, readable for its owner alone; complete or not at all.</summary>
    public void Save()
    {
        var path = PathIn(Options.DataDirectory);
        var fresh = path + ".new";
        File.Delete(fresh);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
        using (var stream = new FileStream(fresh, options))
            JsonSerializer.Serialize(stream, this, Json);
        File.Move(fresh, path, overwrite: true);
    }

    private static string PathIn(string dataDirectory) => Path.Combine(dataDirectory, "native.json");

    /// <summary>128 random bits as hexadecimal digits.</summary>
    public static string NewPassword() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}

using System.Security.Cryptography;
using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Native;

/// <summary>What the native servers were started with: kept in a file only its owner can read, so that the next start finds its data and passwords again.</summary>
public sealed record NativeState
{
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
    public static NativeState? Load(string dataDirectory) => JsonFile.Load<NativeState>(PathIn(dataDirectory));

    /// <summary>Writes the state, readable for its owner alone.</summary>
    public void Save() => JsonFile.Save(PathIn(Options.DataDirectory), this);

    private static string PathIn(string dataDirectory) => Path.Combine(dataDirectory, "native.json");

    /// <summary>128 random bits as hexadecimal digits.</summary>
    public static string NewPassword() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}

namespace NewsPipeline.Cli.Native;

/// <summary>The user a server runs as: its own where root starts it (both refuse or should refuse root), else the caller.</summary>
/// <param name="User">The user's name; null for the caller.</param>
public sealed record ServerAccount(string? User)
{
    /// <summary>The account for a server whose Debian package made the user <paramref name="user"/>.</summary>
    public static ServerAccount For(string user) => new(Environment.IsPrivilegedProcess ? user : null);

    /// <summary>The words to put before a command line so that it runs as this user.</summary>
    public IReadOnlyList<string> Prefix => User is null ? [] : ["setpriv", $"--reuid={User}", $"--regid={User}", "--init-groups"];

    /// <summary>Makes <paramref name="directory"/>, for this user alone.</summary>
    public async Task MakeDirectoryAsync(string directory, CancellationToken cancellationToken)
    {
        List<string> command = ["install", "-d", "-m", "700"];
        if (User is not null)
            command.AddRange(["-o", User, "-g", User]);
        command.Add(directory);
        await ShortProcess.RunAsync(command, cancellationToken: cancellationToken);
        if (User is null)
            return;

        // A home folder that lets nobody else through (0700) keeps the server out of its own data.
        var reachable = await ShortProcess.TryRunAsync([.. Prefix, "test", "-w", directory], cancellationToken: cancellationToken);
        if (reachable.ExitCode != 0)
            throw new CommandException($"The user {User} cannot reach {directory}.", "Choose a folder that other users may pass through, with NEWSPIPE_HOME.");
    }

    /// <summary>Gives <paramref name="path"/> and all below it to this user.</summary>
    public async Task OwnAsync(string path, CancellationToken cancellationToken)
    {
        if (User is not null)
            await ShortProcess.RunAsync(["chown", "-R", $"{User}:{User}", path], cancellationToken: cancellationToken);
    }
}

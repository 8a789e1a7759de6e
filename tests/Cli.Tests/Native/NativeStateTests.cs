using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Tests.Native;

public sealed class NativeStateTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("newspipe-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void What_was_saved_is_loaded_again()
    {
        var state = NativeState.Create(new NativeServersOptions { DataDirectory = _directory, AmqpPort = 1234 }) with { RabbitMq = new ProcessIdentity(1, 2) };
        state.Save();

        Assert.Equal(state, NativeState.Load(_directory));
    }

    [Fact]
    public void Only_the_owner_can_read_the_passwords()
    {
        NativeState.Create(new NativeServersOptions { DataDirectory = _directory }).Save();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_directory, "native.json")));
    }

    [Fact]
    public void Passwords_are_random_and_differ()
    {
        var state = NativeState.Create(new NativeServersOptions { DataDirectory = _directory });

        Assert.Equal(3, new HashSet<string> { state.RabbitMqPassword, state.PostgresPassword, state.SuperuserPassword }.Count);
        Assert.Matches("^[0-9a-f]{32}$", state.PostgresPassword);
    }

    [Fact]
    public void A_folder_without_servers_has_no_state() => Assert.Null(NativeState.Load(_directory));

    [Fact]
    public void A_damaged_file_is_named()
    {
        File.WriteAllText(Path.Combine(_directory, "native.json"), "{");

        Assert.Contains("native.json is damaged", Assert.Throws<CommandException>(() => NativeState.Load(_directory)).Message, StringComparison.Ordinal);
    }
}

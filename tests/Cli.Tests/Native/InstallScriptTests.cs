using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Tests.Native;

/// <summary>deploy/native/install.sh in a folder that stands for the whole machine: its paths are moved there, and so are apt-get and id.</summary>
public sealed class InstallScriptTests : IDisposable
{
    private const string Left = "#!/bin/sh\n# Denies starts while newspipe installs; process 999999999\nexit 101\n";

    private readonly string _machine = Directory.CreateTempSubdirectory("newspipe-install-").FullName;

    private string Policy => Path.Combine(_machine, "usr/sbin/policy-rc.d");

    private string Kept => Policy + ".newspipe-kept";

    public InstallScriptTests()
    {
        Directory.CreateDirectory(Path.Combine(_machine, "usr/sbin"));
        Directory.CreateDirectory(Path.Combine(_machine, "bin"));
        Program("bin/id", "echo 0");
        Program("bin/psql", "");
        Program("usr/lib/postgresql/15/bin/postgres", "");
        Program("usr/lib/rabbitmq/bin/rabbitmq-server", "");
    }

    public void Dispose() => Directory.Delete(_machine, recursive: true);

    [Fact]
    public async Task A_policy_that_a_killed_run_left_is_removed_where_nothing_is_to_install()
    {
        File.WriteAllText(Policy, Left);

        Assert.Equal(0, await RunAsync());

        Assert.False(File.Exists(Policy));
    }

    [Fact]
    public async Task The_policy_that_was_there_before_a_killed_run_is_put_back()
    {
        File.WriteAllText(Policy, Left);
        File.WriteAllText(Kept, "the user's");

        Assert.Equal(0, await RunAsync());

        Assert.Equal("the user's", File.ReadAllText(Policy));
        Assert.False(File.Exists(Kept));
    }

    [Fact]
    public async Task A_policy_of_the_user_is_left_alone()
    {
        File.WriteAllText(Policy, "#!/bin/sh\nexit 101\n");

        Assert.Equal(0, await RunAsync());

        Assert.True(File.Exists(Policy));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("the user's")]
    public async Task While_it_installs_starts_are_denied_and_then_all_is_as_before(string? before)
    {
        Directory.Delete(Path.Combine(_machine, "usr/lib/rabbitmq"), recursive: true);
        Program("bin/apt-get", $"cp {Policy} {_machine}/seen");
        if (before is not null)
            File.WriteAllText(Policy, before);

        Assert.Equal(0, await RunAsync());

        Assert.EndsWith("exit 101\n", File.ReadAllText(Path.Combine(_machine, "seen")), StringComparison.Ordinal);
        Assert.Equal(before, File.Exists(Policy) ? File.ReadAllText(Policy) : null);
    }

    private async Task<int> RunAsync()
    {
        var script = await File.ReadAllTextAsync(Repository.NativeScript("install.sh")!);
        var moved = Path.Combine(_machine, "install.sh");
        await File.WriteAllTextAsync(moved, script.Replace("/usr/", _machine + "/usr/", StringComparison.Ordinal));
        var path = $"{_machine}/bin:{Environment.GetEnvironmentVariable("PATH")}";
        return (await ShortProcess.TryRunAsync(["sh", moved], new Dictionary<string, string> { ["PATH"] = path })).ExitCode;
    }

    private void Program(string name, string text)
    {
        var path = Path.Combine(_machine, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"#!/bin/sh\n{text}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

using System.Net.Http.Headers;
using System.Text;

namespace NewsPipeline.Cli.Native;

/// <summary>A RabbitMQ node of our own: its own folder, ports, cookie and port mapper, on 127.0.0.1 only.</summary>
public sealed class RabbitMqServer(NativeServersOptions options, string password)
{
    /// <summary>The user that the services connect as.</summary>
    public const string User = "newspipe";

    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    private const string Node = "newspipe@localhost";

    private readonly ServerAccount _account = ServerAccount.For("rabbitmq");
    private readonly string _directory = Path.Combine(options.DataDirectory, "rabbitmq");

    /// <summary>Whether its Debian package is installed.</summary>
    public static bool IsInstalled => File.Exists(Program);

    /// <summary>Where the services reach it.</summary>
    public string Url => $"amqp://{User}:{password}@127.0.0.1:{options.AmqpPort}/";

    /// <summary>Its management API, with the credentials in it.</summary>
    public string ManagementUrl => $"http://{User}:{password}@127.0.0.1:{options.ManagementPort}";

    private string ConsoleLog => Path.Combine(_directory, "log", "console.log");

    /// <summary>Starts the node, in the background, and waits until it takes connections.</summary>
    public async Task<ProcessIdentity> StartAsync(CancellationToken cancellationToken)
    {
        await WriteFilesAsync(cancellationToken);
        var process = DetachedProcess.Start([.. _account.Prefix, Program], ConsoleLog, Environment());
        try
        {
            await WaitUntilReadyAsync(process, cancellationToken);
            return process;
        }
        catch
        {
            await StopAsync(process, CancellationToken.None);
            throw;
        }
    }

    /// <summary>Stops the node (a SIGTERM, which lets it close its queues) and its port mapper.</summary>
    public async Task StopAsync(ProcessIdentity process, CancellationToken cancellationToken)
    {
        await process.EndAsync(TimeSpan.FromSeconds(30), cancellationToken);
        // Ends only the port mapper on our own port, and only when no node is left on it.
        await ShortProcess.TryRunAsync(
            ["epmd", "-port", $"{options.EpmdPort}", "-kill"],
            new Dictionary<string, string> { ["ERL_EPMD_PORT"] = $"{options.EpmdPort}", ["ERL_EPMD_ADDRESS"] = "127.0.0.1" },
            cancellationToken);
    }

    private async Task WriteFilesAsync(CancellationToken cancellationToken)
    {
        await _account.MakeDirectoryAsync(_directory, cancellationToken);
        Directory.CreateDirectory(Path.Combine(_directory, "home"));
        Directory.CreateDirectory(Path.Combine(_directory, "log"));
        // The default user exists only in a node that boots for the first time; the password in the state file is as old.
        Write("rabbitmq.conf", $"""
            listeners.tcp.default = 127.0.0.1:{options.AmqpPort}
            management.tcp.ip = 127.0.0.1
            management.tcp.port = {options.ManagementPort}
            prometheus.tcp.ip = 127.0.0.1
            prometheus.tcp.port = {options.PrometheusPort}
            default_user = {User}
            default_pass = {password}
            log.file.rotation.size = 10485760
            log.file.rotation.count = 3

            """);
        Write("enabled_plugins", "[rabbitmq_management,rabbitmq_prometheus].\n");
        Write("env.conf", "");
        // Whoever knows the cookie commands the node: a secret of its own, as long as the node's password.
        var cookie = Path.Combine(_directory, "home", ".erlang.cookie");
        if (!File.Exists(cookie))
        {
            await File.WriteAllTextAsync(cookie, NativeState.NewPassword(), cancellationToken);
            File.SetUnixFileMode(cookie, UnixFileMode.UserRead);
        }

        File.Delete(ConsoleLog);
        await _account.OwnAsync(_directory, cancellationToken);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_directory, name), text);

    private Dictionary<string, string?> Environment() => new()
    {
        ["HOME"] = Path.Combine(_directory, "home"),
        ["RABBITMQ_NODENAME"] = Node,
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(_directory, "env.conf"),
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(_directory, "rabbitmq.conf"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_directory, "enabled_plugins"),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_directory, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(_directory, "log"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(_directory, "pid"),
        ["RABBITMQ_NODE_PORT"] = $"{options.AmqpPort}",
        ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_DIST_PORT"] = $"{options.DistributionPort}",
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        ["ERL_EPMD_PORT"] = $"{options.EpmdPort}",
        ["LC_ALL"] = "C.UTF-8",
        // Makes the start script become the Erlang machine instead of watching it: one process, one id, plain signals.
        ["RUNNING_UNDER_SYSTEMD"] = "1",
        ["NOTIFY_SOCKET"] = null,
        ["RABBITMQ_ERLANG_COOKIE"] = null,
    };

    private async Task WaitUntilReadyAsync(ProcessIdentity process, CancellationToken cancellationToken)
    {
        // A proxy of the environment is for the way out: it cannot reach our loopback, and is not to see the password.
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(5) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{password}")));
        var health = new Uri($"http://127.0.0.1:{options.ManagementPort}/api/health/checks/port-listener/{options.AmqpPort}");
        var started = TimeProvider.System.GetTimestamp();
        while (!await AnswersAsync(http, health, cancellationToken))
        {
            if (!process.IsAlive)
                throw new CommandException($"RabbitMQ did not start on port {options.AmqpPort}; the last it said:{System.Environment.NewLine}{LastWords()}");
            if (TimeProvider.System.GetElapsedTime(started) > options.StartTimeout)
                throw new CommandException($"RabbitMQ was not ready on port {options.AmqpPort} after {options.StartTimeout.TotalSeconds:0} s; the last it said:{System.Environment.NewLine}{LastWords()}");
            await Task.Delay(100, cancellationToken);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri health, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(health, cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private string LastWords() => LogTail.OfNewest(Directory.EnumerateFiles(Path.Combine(_directory, "log"), "*.log"));
}

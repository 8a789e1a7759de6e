using System.Globalization;
using NewsPipeline.Cli.Endpoints;

namespace NewsPipeline.Cli.Native;

/// <summary>Ends servers, and services if they were started with them, whose caller is gone: a test run that is killed cleans nothing up itself.</summary>
public static class CallerWatch
{
    /// <summary>The environment variable that gives <c>newspipe up</c> and <c>newspipe demo</c> the process id of a caller to end with; for tests.</summary>
    public const string Variable = "NEWSPIPE_END_WITH_PROCESS";

    // $1 the caller, $2 its start time (field 22 of its stat, the 20th behind the name), $3 the servers' folder. Ends when that is removed.
    private const string Script = """
        ended() {
            stat=$(cat "/proc/$1/stat") || return 0
            set -- ${stat##*) }
            [ "$1" = Z ]
        }
        cd /
        while sleep 1; do
            [ -d "$3" ] || exit 0
            stat=$(cat "/proc/$1/stat") || break
            set -- "$1" "$2" "$3" ${stat##*) }
            [ "$4" != Z ] && [ "${23}" = "$2" ] || break
        done
        supervisor=$(sed -n 's/.*"pid": *\([0-9]*\).*/\1/p' "$3/run.json")
        if [ -n "$supervisor" ]; then
            kill -TERM $supervisor
            until ended $supervisor; do sleep 1; done
        fi
        kill -INT $(head -n 1 "$3/postgres/data/postmaster.pid")
        broker=$(cat "$3/rabbitmq/pid") || exit
        kill -TERM $broker
        until ended $broker; do sleep 1; done
        epmd -kill
        """;

    /// <summary>The process that <see cref="Variable"/> names; null where it names none.</summary>
    /// <exception cref="CommandException">It is no process id.</exception>
    public static int? CallerOfEnvironment() => PipelineEndpoints.FromEnvironment(Variable) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pid) => pid,
        var text => throw new CommandException($"{Variable} is no process id: {text}."),
    };

    /// <summary>Starts watching, in the background, before the servers are started.</summary>
    /// <param name="pid">The process to watch.</param>
    /// <param name="options">The servers to end.</param>
    /// <exception cref="CommandException">There is no such process.</exception>
    public static void Start(int pid, NativeServersOptions options)
    {
        var caller = ProcessIdentity.Of(pid) ?? throw new CommandException($"The process {pid}, with which the servers are to end, does not run.");
        var environment = new Dictionary<string, string?>
        {
            ["ERL_EPMD_PORT"] = options.EpmdPort.ToString(CultureInfo.InvariantCulture),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        };
        DetachedProcess.Start(["sh", "-c", Script, "newspipe-watch", $"{caller.Pid}", $"{caller.StartTicks}", options.DataDirectory], "/dev/null", environment);
    }
}

using System.Globalization;

namespace NewsPipeline.Cli.Native;

/// <summary>Ends servers whose caller is gone: a test run that is killed cleans nothing up itself.</summary>
public static class CallerWatch
{
    // $1 the caller, $2 its start time (field 22 of its stat, the 20th behind the name), $3 the servers' folder. Ends when that is removed.
    private const string Script = """
        cd /
        while sleep 1; do
            [ -d "$3" ] || exit 0
            stat=$(cat "/proc/$1/stat") || break
            set -- "$1" "$2" "$3" ${stat##*) }
            [ "$4" != Z ] && [ "${23}" = "$2" ] || break
        done
        kill -INT $(head -n 1 "$3/postgres/data/postmaster.pid")
        broker=$(cat "$3/rabbitmq/pid") || exit
        kill -TERM $broker
        while [ -d "/proc/$broker" ]; do sleep 1; done
        epmd -kill
        """;

    /// <summary>Starts watching, in the background, before the servers are started.</summary>
    public static void Start(NativeServersOptions options)
    {
        var caller = ProcessIdentity.Of(Environment.ProcessId)!;
        var environment = new Dictionary<string, string?>
        {
            ["ERL_EPMD_PORT"] = options.EpmdPort.ToString(CultureInfo.InvariantCulture),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        };
        DetachedProcess.Start(["sh", "-c", Script, "newspipe-watch", $"{caller.Pid}", $"{caller.StartTicks}", options.DataDirectory], "/dev/null", environment);
    }
}

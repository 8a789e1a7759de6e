using System.CommandLine;
using System.Runtime.InteropServices;
using NewsPipeline.Cli.Output;
using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.Cli;

/// <summary>Runs a command line: Ctrl-C, SIGTERM and SIGHUP cancel, and what a user can mend is one message without a stack trace.</summary>
public static class CommandRunner
{
    /// <summary>Runs it.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        using var cancelled = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        // The terminal was closed: what cleans up after Ctrl-C cleans up then, too.
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Cancel);
        // Commands clean up after themselves when they are cancelled, however long that takes; so no time limit here.
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            return await NewspipeCommand.Create().Parse(arguments).InvokeAsync(configuration, cancelled.Token);
        }
        catch (Exception e) when (cancelled.IsCancellationRequested && e is OperationCanceledException or CommandException or EndpointException)
        {
            return ExitCodes.Interrupted;
        }
        catch (CommandException e)
        {
            Terminal.Say($"newspipe: {e.Message}");
            if (e.Advice is not null)
                Terminal.Say(e.Advice);
            return e.ExitCode;
        }
        catch (EndpointException e)
        {
            Terminal.Say($"newspipe: {e.Message}");
            return ExitCodes.Unavailable;
        }

        void Cancel(PosixSignalContext signal)
        {
            // The second time, the impatient user gets what was asked for.
            signal.Cancel = !cancelled.IsCancellationRequested;
            cancelled.Cancel();
        }
    }
}

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsPipeline.Benchmarks;

/// <summary>
/// The processor time of the calling thread, collections of garbage that it stops for included: on a busy machine it says what
/// the work costs, on a quiet one it is the time that passes. Outside Linux it is the time that passes.
/// </summary>
internal static class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of time.h.
    private const int ThreadTime = 3;

    /// <summary>Milliseconds since some moment.</summary>
    public static double Milliseconds =>
        OperatingSystem.IsLinux() && GetTime(ThreadTime, out var time) == 0
            ? (time.Seconds * 1e3) + (time.Nanoseconds / 1e6)
            : Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}

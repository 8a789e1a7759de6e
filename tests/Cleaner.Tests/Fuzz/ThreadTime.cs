using System.Runtime.InteropServices;

namespace NewsPipeline.Cleaner.Tests.Fuzz;

/// <summary>A clock that shows the processor time of the calling thread, so that a busy machine does not count as a slow page. Outside Linux it is the system's.</summary>
internal sealed class ThreadTime : TimeProvider
{
    // CLOCK_THREAD_CPUTIME_ID of time.h.
    private const int OfThread = 3;

    public override long TimestampFrequency => OperatingSystem.IsLinux() ? 1_000_000_000 : base.TimestampFrequency;

    public override long GetTimestamp() =>
        OperatingSystem.IsLinux() && GetTime(OfThread, out var time) == 0 ? (time.Seconds * 1_000_000_000L) + time.Nanoseconds : base.GetTimestamp();

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

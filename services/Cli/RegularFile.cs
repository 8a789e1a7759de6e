using System.Runtime.InteropServices;

namespace NewsPipeline.Cli;

/// <summary>Tells regular files from devices, pipes and sockets, which .NET does not.</summary>
internal static class RegularFile
{
    private const int CurrentFolder = -100;
    private const uint WithType = 1;
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Whether <paramref name="path"/>, links followed, is a regular file: one with a length, that can be read twice. False where nothing is there.</summary>
    internal static bool Is(string path) => Statx(CurrentFolder, path, 0, WithType, out var status) == 0 && (status.Mode & TypeBits) == Regular;

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, out Status status);

    // statx(2): the one call of its family whose layout is the same on every processor.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)]
        internal ushort Mode;
    }
}

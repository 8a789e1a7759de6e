namespace NewsPipeline.Contracts.Tests.Messages;

/// <summary>The golden files beside the test assembly.</summary>
internal static class GoldenFiles
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden");

    internal static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n").TrimEnd();

    internal static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file));
}

namespace NewsPipeline.Cli.Home;

/// <summary>The checkout this program was built in, if it still lies there.</summary>
public static class Repository
{
    /// <summary>The folder with the solution; null where the program was moved away from it.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>A script of <c>deploy/native</c>; null where the program was moved away.</summary>
    public static string? NativeScript(string name) =>
        Root is { } root && Path.Combine(root, "deploy", "native", name) is var path && File.Exists(path) ? path : null;

    private static string? FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "NewsPipeline.sln")))
                return directory.FullName;
        }

        return null;
    }
}

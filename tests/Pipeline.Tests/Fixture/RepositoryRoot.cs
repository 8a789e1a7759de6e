namespace NewsPipeline.Pipeline.Tests.Fixture;

/// <summary>Finds the folder that holds NewsPipeline.sln, and what was built in it.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>The program of a service, built in the same configuration as this test.</summary>
    public static string ServiceProgram(string name) => Program(name, $"NewsPipeline.{name}");

    /// <summary>A program under services/, built in the same configuration as this test.</summary>
    public static string Program(string folder, string assembly)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var path = System.IO.Path.Combine(Path, "services", folder, "bin", configuration, "net10.0", $"{assembly}.dll");
        return File.Exists(path) ? path : throw new FileNotFoundException($"{assembly} is not built: run dotnet build NewsPipeline.sln -c {configuration}.", path);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "NewsPipeline.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("NewsPipeline.sln is in none of the folders above the test.");
    }
}

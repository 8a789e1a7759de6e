namespace NewsPipeline.Cli.Supervision;

/// <summary>The <c>dotnet</c> that runs this program, to run others with.</summary>
public static class DotnetProgram
{
    /// <summary>Its path; <c>dotnet</c> from the PATH where this program was started by its own launcher.</summary>
    public static string Path { get; } =
        System.IO.Path.GetFileName(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
}

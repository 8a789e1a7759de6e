namespace NewsPipeline.Cli.Home;

/// <summary>
/// The folder that holds everything <c>newspipe</c> keeps: <c>NEWSPIPE_HOME</c> where that is set, <c>/var/lib/newspipe</c> for root,
/// else <c>.newspipe/</c> beside the solution, or in the home folder where there is no solution.
/// </summary>
public sealed class NewspipeHome
{
    /// <summary>The environment variable that names another folder.</summary>
    public const string Variable = "NEWSPIPE_HOME";

    private static readonly string[] OurFolders = ["rabbitmq", "postgres", "log"];
    private static readonly string[] OurFiles = ["native.json", "run.json", "services.json", "fed.jsonl", HomeLock.FileName];

    /// <summary>Uses a folder, which need not be there yet.</summary>
    /// <exception cref="CommandException">The links in its path go round in a circle.</exception>
    public NewspipeHome(string path) => Path = RealPath.Of(path);

    /// <summary>The folder, with every link in its path followed.</summary>
    public string Path { get; }

    /// <summary>Log files of the services.</summary>
    public string Logs => In("log");

    /// <summary>What was fed from here: one JSON object a line, with submission id, URL and time.</summary>
    public string FedFile => In("fed.jsonl");

    private string RunFile => In("run.json");

    private string ServicesFile => In("services.json");

    /// <summary>The folder for this user and environment.</summary>
    public static NewspipeHome Resolve()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen)
            return new NewspipeHome(chosen);
        if (Environment.IsPrivilegedProcess)
            return new NewspipeHome("/var/lib/newspipe");
        return new NewspipeHome(System.IO.Path.Combine(Repository.Root ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".newspipe"));
    }

    /// <summary>Makes the folder, open for the servers' own users to pass through, and the one for logs.</summary>
    /// <exception cref="CommandException">It cannot be made.</exception>
    public void Create()
    {
        try
        {
            Directory.CreateDirectory(Logs);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The folder {Path} cannot be made: {e.Message}", $"Choose another with {Variable}.");
        }
    }

    /// <summary>What <c>up</c> started; null where nothing was.</summary>
    public RunState? LoadRun() => JsonFile.Load<RunState>(RunFile);

    /// <summary>Keeps what <c>up</c> started.</summary>
    public void SaveRun(RunState state) => JsonFile.Save(RunFile, state);

    /// <summary>The services as their supervisor last saw them; null where there are none.</summary>
    public ServicesState? LoadServices() => JsonFile.Load<ServicesState>(ServicesFile);

    /// <summary>Keeps the state of the services.</summary>
    public void SaveServices(ServicesState state) => JsonFile.Save(ServicesFile, state);

    /// <summary>Removes all that newspipe made here, and the folder where nothing else is in it.</summary>
    public void Purge()
    {
        foreach (var folder in OurFolders.Select(In).Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        if (!Directory.Exists(Path))
            return;
        foreach (var file in OurFiles.Select(In).Concat(JsonFile.Unfinished(Path)))
            File.Delete(file);
        if (!Directory.EnumerateFileSystemEntries(Path).Any())
            Directory.Delete(Path);
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}

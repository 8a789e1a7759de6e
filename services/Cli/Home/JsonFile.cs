using System.Text.Json;

namespace NewsPipeline.Cli.Home;

/// <summary>Small state files that only their owner can read.</summary>
public static class JsonFile
{
    private const string Suffix = ".new";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Reads a file; null where there is none.</summary>
    /// <exception cref="CommandException">The file is damaged.</exception>
    public static T? Load<T>(string path)
        where T : class
    {
        if (!File.Exists(path))
            return null;
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json);
        }
        catch (JsonException e)
        {
            throw new CommandException($"{path} is damaged: {e.Message}", "Remove it to begin afresh. The passwords of the data beside it may be in it.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandException($"{path} belongs to another user.", "Run newspipe as the user who ran `newspipe up`, or give RABBITMQ_URL and POSTGRES_URL.");
        }
    }

    /// <summary>Writes a file, readable for its owner alone; complete or not at all.</summary>
    public static void Save<T>(string path, T value)
    {
        // A name of this process's own: two that save at once do not take each other's file away.
        var fresh = $"{path}.{Environment.ProcessId}{Suffix}";
        File.Delete(fresh);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
        try
        {
            using (var stream = new FileStream(fresh, options))
                JsonSerializer.Serialize(stream, value, Json);
            File.Move(fresh, path, overwrite: true);
        }
        catch
        {
            File.Delete(fresh);
            throw;
        }
    }

    /// <summary>What processes that were killed while they saved have left in a folder.</summary>
    public static IEnumerable<string> Unfinished(string directory) => Directory.EnumerateFiles(directory, "*.json.*" + Suffix);
}

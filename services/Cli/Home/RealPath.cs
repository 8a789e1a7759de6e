namespace NewsPipeline.Cli.Home;

/// <summary>Paths without links, as the kernel tells them of a process (<c>/proc/PID/cwd</c>).</summary>
public static class RealPath
{
    // As many as Linux follows before it says that they go round in a circle (ELOOP).
    private const int MostLinks = 40;

    /// <summary>The absolute path with every link in it followed, in the parents too. What is not there yet is kept as it is written.</summary>
    /// <exception cref="CommandException">The links go round in a circle.</exception>
    public static string Of(string path)
    {
        var real = "/";
        var links = 0;
        var rest = new Stack<string>();
        Push(Path.Combine(Environment.CurrentDirectory, path));
        while (rest.TryPop(out var name))
        {
            if (name is ".")
                continue;
            var next = name is ".." ? Path.GetDirectoryName(real) ?? "/" : Path.Combine(real, name);
            if (new DirectoryInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new CommandException($"The links in {path} go round in a circle.");
            if (Path.IsPathRooted(target))
                real = "/";
            Push(target);
        }

        return real;

        void Push(string names)
        {
            foreach (var name in names.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse())
                rest.Push(name);
        }
    }
}

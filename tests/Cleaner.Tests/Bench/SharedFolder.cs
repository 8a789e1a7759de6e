namespace NewsPipeline.Cleaner.Tests.Bench;

/// <summary>The folder of measured pages, which lies beside the repository on some machines.</summary>
internal static class SharedFolder
{
    /// <summary>A path in it; the test is skipped where it is absent.</summary>
    public static string Of(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine([folder.FullName, "shared", .. parts]);
            if (Path.Exists(path))
                return path;
        }
        Assert.Skip($"no folder shared/{string.Join('/', parts)} beside the repository");
        return "";
    }
}

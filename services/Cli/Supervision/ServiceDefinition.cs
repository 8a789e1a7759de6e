namespace NewsPipeline.Cli.Supervision;

/// <summary>A service of the pipeline, as the supervisor starts it.</summary>
/// <param name="Name">Its name, as <c>newspipe logs</c> takes it.</param>
/// <param name="Assembly">The file to run, beside this program's own.</param>
/// <param name="DefaultHealthPort">Its health port, where that is free.</param>
public sealed record ServiceDefinition(string Name, string Assembly, int DefaultHealthPort)
{
    /// <summary>The four services, in the order of the flow.</summary>
    public static IReadOnlyList<ServiceDefinition> All { get; } =
    [
        new("fetcher", "NewsPipeline.Fetcher.dll", 35081),
        new("cleaner", "NewsPipeline.Cleaner.dll", 35082),
        new("extractor", "NewsPipeline.Extractor.dll", 35083),
        new("store", "NewsPipeline.Store.dll", 35084),
    ];

    /// <summary>The full path of <see cref="Assembly"/>.</summary>
    public string AssemblyPath => Path.Combine(AppContext.BaseDirectory, Assembly);
}

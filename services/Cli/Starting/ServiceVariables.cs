using System.Collections;

namespace NewsPipeline.Cli.Starting;

/// <summary>The environment variables that are settings of services: a change of one needs a new start of theirs.</summary>
public static class ServiceVariables
{
    private static readonly string[] Prefixes = ["Fetcher__", "Cleaner__", "Extractor__", "Store__", "OTEL_"];

    /// <summary>Those that are set and not blank.</summary>
    public static IReadOnlyDictionary<string, string> Current() => Of(Environment.GetEnvironmentVariables());

    /// <summary>Those of an environment. As configuration does, it takes prefixes in any case.</summary>
    public static IReadOnlyDictionary<string, string> Of(IDictionary environment) =>
        environment.Cast<DictionaryEntry>()
            .Select(entry => (Name: (string)entry.Key, Value: ((string?)entry.Value)?.Trim()))
            .Where(variable => !string.IsNullOrEmpty(variable.Value) && Array.Exists(Prefixes, prefix => variable.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            .ToDictionary(variable => variable.Name, variable => variable.Value!, StringComparer.Ordinal);
}

namespace NewsPipeline.Contracts.Tests.Messages;

/// <summary>The tables of the contracts' README.</summary>
internal static class ContractsReadme
{
    /// <summary>The rows of all tables: the text between the bars, trimmed.</summary>
    internal static IReadOnlyList<string[]> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "contracts-README.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];
}

using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace NewsPipeline.Extractor.Data;

/// <summary>The embedded word lists: lines of <c>key: value</c>, with comments after <c>#</c> at the start of a line.</summary>
internal static class RuleData
{
    private const string Prefix = "rules/";

    /// <summary>A short hash over all lists, by name: changes whenever a rule does.</summary>
    internal static string Hash { get; } = ComputeHash();

    /// <summary>The entries of the list <paramref name="name"/>.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Entries(string name)
    {
        foreach (var line in Encoding.UTF8.GetString(Read(Prefix + name)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return new(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
    }

    /// <summary>The words of one entry, separated by commas.</summary>
    internal static IEnumerable<string> Words(string name, string key) =>
        Entries(name).Where(entry => entry.Key == key)
            .SelectMany(entry => entry.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static byte[] Read(string resource)
    {
        using var stream = typeof(RuleData).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The rule list '{resource}' is not embedded in {Assembly.GetExecutingAssembly().GetName().Name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var resource in typeof(RuleData).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(resource));
            hash.AppendData(Read(resource));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }
}

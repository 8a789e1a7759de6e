using System.Collections.Frozen;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Authors;

/// <summary>The given names that are known: what stands where a byline may stand and begins with one is a person's name.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new[] { "male", "female", "neutral" }
        .SelectMany(key => RuleData.Words("given-names", key)).Except(RuleData.Words("given-names", "weak"), StringComparer.Ordinal)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Weak =
        RuleData.Words("given-names", "weak").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the first word of a name, or the first part of a double one, is a given name; titles before it do not count.</summary>
    /// <param name="name">The name.</param>
    /// <param name="orWeak">Whether one that is an ordinary word or a place, too, is enough.</param>
    internal static bool Begin(string name, bool orWeak = false)
    {
        var rest = name.AsSpan();
        var first = First(rest);
        if (AuthorWords.Honorifics.Contains(first.TrimEnd('.').ToString()) && first.Length < rest.Length)
            first = First(rest[(first.Length + 1)..]);
        return IsOne(first, orWeak) || first.IndexOf('-') is var hyphen and > 1 && IsOne(first[..hyphen], orWeak);
    }

    private static bool IsOne(ReadOnlySpan<char> word, bool orWeak) => Known.Contains(word) || orWeak && Weak.Contains(word);

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> name) => name.IndexOf(' ') is var space and >= 0 ? name[..space] : name;
}

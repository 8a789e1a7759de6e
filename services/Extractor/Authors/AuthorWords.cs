using System.Collections.Frozen;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Authors;

/// <summary>The words of bylines, by what they do there.</summary>
internal static class AuthorWords
{
    internal static readonly string[] Lead = [.. RuleData.Words("author-words", "lead").OrderByDescending(word => word.Length)];
    internal static readonly HashSet<string> Labels = Set("labels");
    internal static readonly string[] Abouts = [.. RuleData.Words("author-words", "abouts")];
    internal static readonly HashSet<string> Bylines = Set("bylines");
    internal static readonly HashSet<string> Roles = Set("roles");
    internal static readonly HashSet<string> Posts = Set("posts");
    internal static readonly HashSet<string> Surnames = Set("surnames");
    internal static readonly HashSet<string> Desks = Set("desks");
    internal static readonly HashSet<string> Outlets = Set("outlets");
    internal static readonly HashSet<string> Asides = Set("asides");
    internal static readonly HashSet<string> Works = Set("works");
    internal static readonly HashSet<string> Ends = Set("ends");
    internal static readonly HashSet<string> Particles = Set("particles");
    internal static readonly HashSet<string> Conjunctions = Set("conjunctions");
    internal static readonly HashSet<string> Degrees = Set("degrees");
    internal static readonly HashSet<string> Others = Set("others");
    internal static readonly HashSet<string> Honorifics = Set("honorifics");
    internal static readonly HashSet<string> Networks = Set("networks");
    internal static readonly HashSet<string> Firms = new(RuleData.Words("author-words", "firms"), StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, string[]> LeadsByLetter =
        Lead.GroupBy(lead => char.ToUpperInvariant(lead[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The lead words that begin with the letter of a text, in any case; the longest first.</summary>
    internal static string[] LeadsLike(string text) =>
        text.Length > 0 && LeadsByLetter.TryGetValue(char.ToUpperInvariant(text[0]), out var leads) ? leads : [];

    /// <summary>Whether a word begins a line that is a byline whatever its mark-up.</summary>
    internal static bool IsByline(ReadOnlySpan<char> word) => Bylines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Set(string key) => new(RuleData.Words("author-words", key), StringComparer.OrdinalIgnoreCase);
}

using System.Buffers;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>The words of <c>cues.txt</c>: what a short line says it is for. The last resort, after structure and names.</summary>
internal static class Cues
{
    // Longer lines speak of such things; they are not such things.
    private const int LongestLine = 420;

    private static readonly List<(string Role, string Where, string Phrase)> All = Read();
    private static readonly ILookup<char, (string Role, string Where, string Phrase)> Starts =
        All.Where(cue => cue.Where is "start" or "whole").ToLookup(cue => cue.Phrase[0]);
    private static readonly List<(string Role, string Where, string Phrase)> Ends = All.FindAll(cue => cue.Where == "end");
    private static readonly (string Role, SearchValues<string> Phrases)[] Anywhere =
        [.. All.Where(cue => cue.Where == "any").GroupBy(cue => cue.Role, StringComparer.Ordinal).Select(group => (group.Key,
            SearchValues.Create([.. group.Select(cue => cue.Phrase)], StringComparison.OrdinalIgnoreCase)))];

    // As a rule a line says none of them, and one look tells.
    private static readonly SearchValues<string> AnyOfThem =
        SearchValues.Create([.. All.Where(cue => cue.Where == "any").Select(cue => cue.Phrase)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The role a line's words give it: one of <see cref="BlockRoles"/>; null where they give none.</summary>
    public static string? RoleOf(string text)
    {
        if (text.Length > LongestLine)
            return null;
        // Lower case without culture leaves the Turkish dotted I as it is.
        text = text.Replace('İ', 'i');
        var line = text.AsSpan().TrimStart(" *-–—>»•▶►→+[#|");
        if (line.Length == 0)
            return null;
        foreach (var (role, where, phrase) in Starts[char.ToLowerInvariant(line[0])])
        {
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && EndsWord(line, phrase) && (where == "start" || line.Length <= phrase.Length + 2))
                return role;
        }
        foreach (var (role, _, phrase) in Ends)
        {
            if (line.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return role;
        }
        if (!text.AsSpan().ContainsAny(AnyOfThem))
            return null;
        foreach (var (role, phrases) in Anywhere)
        {
            if (text.AsSpan().ContainsAny(phrases))
                return role;
        }
        return null;
    }

    private static bool EndsWord(ReadOnlySpan<char> line, string phrase) =>
        line.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(line[phrase.Length]);

    private static List<(string Role, string Where, string Phrase)> Read()
    {
        var cues = new List<(string, string, string)>();
        using var stream = typeof(Cues).Assembly.GetManifestResourceStream("cues.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('|');
            if (line.Length == 0 || line[0] == '#')
                continue;
            foreach (var phrase in parts[3..])
                cues.Add((parts[0], parts[1], phrase));
        }
        return cues;
    }
}

using System.Collections.Frozen;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Entities;

/// <summary>Well-known places and organizations, looked up by the words of a text.</summary>
internal static class Gazetteer
{
    private static readonly Dictionary<string, GazetteerEntry> Entries = Load();

    private static readonly FrozenDictionary<string, GazetteerEntry>.AlternateLookup<ReadOnlySpan<char>> Names =
        Entries.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    // How many words the longest name has that begins with a word.
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lengths = Entries.Keys
        .GroupBy(name => name.Split(' ')[0], name => name.Count(c => c == ' ') + 1)
        .ToFrozenDictionary(group => group.Key, group => group.Max())
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest name that begins at a token, and the token after it; null where there is none.</summary>
    internal static GazetteerEntry? Find(TokenList tokens, int from, out int end)
    {
        end = from;
        if (!Lengths.TryGetValue(tokens.Chars(from), out var words))
            return null;
        for (var to = Math.Min(from + words, tokens.Count); to > from; to--)
        {
            if (tokens[to - 1].Kind is TokenKind.Word or TokenKind.Number && Names.TryGetValue(tokens.Text.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start), out var entry))
            {
                end = to;
                return entry;
            }
        }
        return null;
    }

    /// <summary>The entry of exactly these tokens.</summary>
    internal static GazetteerEntry? Exact(TokenList tokens, int from, int to) => Find(tokens, from, out var end) is { } entry && end == to ? entry : null;

    /// <summary>The entry of a name, or null.</summary>
    internal static GazetteerEntry? Named(string name) => Entries.GetValueOrDefault(name);

    /// <summary>Whether there is an entry of a name.</summary>
    internal static bool Has(ReadOnlySpan<char> name) => Names.ContainsKey(name);

    /// <summary>Whether a name is that of a well-known place and of nothing else.</summary>
    internal static bool IsPlace(string name) => Entries.TryGetValue(name, out var entry) && entry is { Type: EntityTypes.Place, IsAmbiguous: false };

    private static Dictionary<string, GazetteerEntry> Load()
    {
        var entries = new Dictionary<string, GazetteerEntry>();
        foreach (var (list, type) in new[] { ("organizations", EntityTypes.Organization), ("places", EntityTypes.Place) })
        {
            foreach (var (_, line) in RuleData.Entries(list))
            {
                foreach (var item in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    Add(entries, item, type);
            }
        }
        return entries;
    }

    private static void Add(Dictionary<string, GazetteerEntry> entries, string item, string type)
    {
        var ambiguous = item[0] == '~';
        var parts = item.TrimStart('~').Split('=');
        var entry = new GazetteerEntry(type, parts[0], ambiguous);
        entries.TryAdd(parts[0], entry);
        foreach (var form in parts.Length > 1 ? parts[1].Split('|') : [])
            entries.TryAdd(form.TrimStart('~'), form[0] == '~' ? entry with { IsAmbiguous = true } : entry);
    }
}

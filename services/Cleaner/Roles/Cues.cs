using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>The words of <c>cues.txt</c>: what a short line says it is for. The last resort, after structure and names.</summary>
internal static class Cues
{
    // Longer lines speak of such things; they are not such things.
    private const int LongestLine = 420;

    private static readonly List<(string Role, string Where, string Phrase)> All = Read();
    // By their first two letters; those of one letter stand among all that begin with it, and once more by themselves.
    private static readonly FrozenDictionary<int, Cue[]> Starts = ByStart();
    private static readonly FrozenDictionary<char, Cue[]> OneLetter = By(cue => IsStart(cue.Where) && cue.Phrase.Length == 1, phrase => phrase[0], phrase => '\0');
    // By their last letter in upper case, as comparisons without case have it.
    private static readonly FrozenDictionary<char, Cue[]> Ends = By(cue => cue.Where == "end", phrase => char.ToUpperInvariant(phrase[^1]), phrase => UpperAt(phrase, phrase.Length - 2));
    private static readonly (string Role, SearchValues<string> Phrases)[] PlainAnywhere = Anywhere(phrase => Ascii.IsValid(phrase));
    private static readonly (string Role, SearchValues<string> Phrases)[] AccentedAnywhere = Anywhere(phrase => !Ascii.IsValid(phrase));

    // As a rule a line says none of them, and a look tells: of the few runs of letters one of which every phrase has, it has none. Phrases with letters beyond ASCII are looked for only where
    // such a letter stands: among many phrases that search is slow.
    private static readonly SearchValues<string> Plain = SearchValues.Create(
        [.. PhraseCores.Of([.. All.Where(cue => cue.Where == "any" && Ascii.IsValid(cue.Phrase)).Select(cue => cue.Phrase)])], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Accented = SearchValues.Create(
        [.. PhraseCores.Of([.. All.Where(cue => cue.Where == "any" && !Ascii.IsValid(cue.Phrase)).Select(cue => LongestAscii(cue.Phrase))])], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Accents = SearchValues.Create(LettersBeyondAscii());

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
        var first = char.ToLowerInvariant(line[0]);
        var third = UpperAt(line, 2);
        if (!Starts.TryGetValue(Key(first, UpperAt(line, 1)), out var starts) && !OneLetter.TryGetValue(first, out starts))
            starts = [];
        foreach (ref readonly var cue in starts.AsSpan())
        {
            if (cue.Next != '\0' && cue.Next != third)
                continue;
            if (line.StartsWith(cue.Phrase, StringComparison.OrdinalIgnoreCase) && EndsWord(line, cue.Phrase) && (!cue.IsWhole || line.Length <= cue.Phrase.Length + 2))
                return cue.Role;
        }
        if (Ends.TryGetValue(UpperAt(line, line.Length - 1), out var ends))
        {
            var before = UpperAt(line, line.Length - 2);
            foreach (ref readonly var cue in ends.AsSpan())
            {
                if ((cue.Next == '\0' || cue.Next == before) && line.EndsWith(cue.Phrase, StringComparison.OrdinalIgnoreCase))
                    return cue.Role;
            }
        }
        return (text.AsSpan().ContainsAny(Plain) ? RoleOf(text, PlainAnywhere) : null)
            ?? (text.AsSpan().ContainsAny(Accents) && text.AsSpan().ContainsAny(Accented) ? RoleOf(text, AccentedAnywhere) : null);
    }

    private static string? RoleOf(ReadOnlySpan<char> text, (string Role, SearchValues<string> Phrases)[] anywhere)
    {
        foreach (var (role, phrases) in anywhere)
        {
            if (text.ContainsAny(phrases))
                return role;
        }
        return null;
    }

    private static (string Role, SearchValues<string> Phrases)[] Anywhere(Func<string, bool> wanted) =>
        [.. All.Where(cue => cue.Where == "any" && wanted(cue.Phrase)).GroupBy(cue => cue.Role, StringComparer.Ordinal).Select(group => (group.Key,
            SearchValues.Create([.. group.Select(cue => cue.Phrase)], StringComparison.OrdinalIgnoreCase)))];

    private static FrozenDictionary<char, Cue[]> By(Func<(string Role, string Where, string Phrase), bool> wanted, Func<string, char> letter, Func<string, char> next) =>
        All.Where(wanted).GroupBy(cue => letter(cue.Phrase)).ToFrozenDictionary(group => group.Key, group => group.Select(cue => new Cue(next(cue.Phrase), cue.Where == "whole", cue.Role, cue.Phrase)).ToArray());

    private static FrozenDictionary<int, Cue[]> ByStart()
    {
        var starts = All.Where(cue => IsStart(cue.Where)).ToList();
        return starts.Where(cue => cue.Phrase.Length > 1).Select(cue => (First: cue.Phrase[0], Second: UpperAt(cue.Phrase, 1))).Distinct().ToFrozenDictionary(
            key => Key(key.First, key.Second),
            key => starts.Where(cue => cue.Phrase[0] == key.First && (cue.Phrase.Length == 1 || UpperAt(cue.Phrase, 1) == key.Second))
                .Select(cue => new Cue(UpperAt(cue.Phrase, 2), cue.Where == "whole", cue.Role, cue.Phrase)).ToArray());
    }

    // NUL where the text is shorter.
    private static char UpperAt(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length ? char.ToUpperInvariant(text[index]) : '\0';

    private static int Key(char first, char second) => (first << 16) | second;

    private static bool IsStart(string where) => where is "start" or "whole";

    // The longest run of ASCII in a phrase, as searches for that are fast; the phrase itself where it has none worth a look.
    private static string LongestAscii(string phrase)
    {
        const int Telling = 4;
        var longest = "";
        foreach (var run in phrase.Split([.. phrase.Where(c => c > '\u007F').Distinct()]))
            longest = run.Length > longest.Length ? run : longest;
        return longest.Length < Telling ? phrase : longest;
    }

    // In every form that counts as the same letter when case is ignored.
    private static char[] LettersBeyondAscii()
    {
        var upper = All.Where(cue => cue.Where == "any").SelectMany(cue => cue.Phrase).Where(c => c > '\u007F').Select(char.ToUpperInvariant).ToHashSet();
        return [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => upper.Contains(char.ToUpperInvariant(c)))];
    }

    private static bool EndsWord(ReadOnlySpan<char> line, string phrase) =>
        line.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(line[phrase.Length]);

    private static List<(string Role, string Where, string Phrase)> Read()
    {
        var cues = new List<(string, string, string)>();
        foreach (var (role, where, phrases) in PhraseFile.Read("cues.txt"))
        {
            foreach (var phrase in phrases)
                cues.Add((role, where, phrase));
        }
        return cues;
    }

    // A phrase, and the next of its letters, in upper case, that tells most lines without it.
    private readonly record struct Cue(char Next, bool IsWhole, string Role, string Phrase);
}

using System.Collections.Frozen;
using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Languages;

namespace NewsPipeline.Extractor.Entities;

/// <summary>The words of one language with their roles, given names included.</summary>
internal sealed class Lexicon
{
    private const int MaxWord = 32;
    private const int MinCompound = 9;
    private const int HeadKey = 4;
    private const WordRoles OfNames = WordRoles.Given | WordRoles.Male | WordRoles.Female;
    private const WordRoles OfCompounds = WordRoles.Title | WordRoles.LooseTitle | WordRoles.He | WordRoles.She | WordRoles.MaleTitle | WordRoles.FemaleTitle | WordRoles.Compound;

    private static readonly (string Key, WordRoles Roles)[] Keys =
    [
        ("function", WordRoles.Function), ("calendar", WordRoles.Calendar), ("days", WordRoles.Day), ("titles", WordRoles.Title), ("loose-titles", WordRoles.LooseTitle),
        ("kept-titles", WordRoles.KeptTitle), ("modifiers", WordRoles.Modifier), ("complements", WordRoles.Complement), ("orgs", WordRoles.OrgCue), ("heads", WordRoles.OrgHead),
        ("places", WordRoles.PlaceCue), ("place-heads", WordRoles.PlaceHead), ("place-nouns", WordRoles.PlaceNoun), ("demonyms", WordRoles.Demonym), ("verbs", WordRoles.Verb),
        ("weak-verbs", WordRoles.WeakVerb), ("participles", WordRoles.Participle), ("he", WordRoles.He), ("she", WordRoles.She), ("it", WordRoles.It), ("they", WordRoles.They),
        ("who", WordRoles.Who), ("prepositions", WordRoles.Preposition), ("near-places", WordRoles.NearPlace), ("determiners", WordRoles.Determiner), ("connectors", WordRoles.Connector),
        ("said-by", WordRoles.SaidBy), ("auxiliaries", WordRoles.Auxiliary), ("common", WordRoles.Common), ("male", WordRoles.MaleTitle), ("female", WordRoles.FemaleTitle),
        ("surname-like", WordRoles.SurnameLike), ("compounds", WordRoles.Compound), ("human", WordRoles.Human), ("groups", WordRoles.Group), ("no-titles", WordRoles.NoTitle), ("companies", WordRoles.Company),
        ("judgements", WordRoles.Judgement), ("labels", WordRoles.Label), ("diseases", WordRoles.Disease),
    ];

    private static readonly (string Key, WordRoles Roles)[] NameKeys =
    [
        ("male", WordRoles.Given | WordRoles.Male), ("female", WordRoles.Given | WordRoles.Female), ("neutral", WordRoles.Given), ("weak", WordRoles.WeakGiven),
        ("family-first", WordRoles.FamilyFirst), ("particles", WordRoles.Particle),
    ];

    // Beside those with word lists of their own: languages in which names stay as they are in every case of the grammar.
    private static readonly string[] NamesOnly = ["it", "pt", "nl", "sv", "da", "no", "ca", "id"];

    private static readonly FrozenDictionary<string, Lexicon> All = new[] { "en", "de", "fr", "es" }
        .Select(language => new Lexicon(language, $"words-{language}"))
        .Concat(NamesOnly.Select(language => new Lexicon(language, null)))
        .ToFrozenDictionary(lexicon => lexicon.Language);

    private readonly FrozenDictionary<string, WordRoles>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // German: the words that end compounds ("Außenhandelssprecher"), by their last letters.
    private readonly FrozenDictionary<string, (string Head, WordRoles Roles)[]>.AlternateLookup<ReadOnlySpan<char>>? _heads;

    private Lexicon(string language, string? list)
    {
        Language = language;
        HasWords = list is not null;
        var roles = new Dictionary<string, WordRoles>(StringComparer.OrdinalIgnoreCase);
        if (list is not null)
            Add(roles, list, Keys);
        Add(roles, "given-names", NameKeys);
        // What is an ordinary word elsewhere is a name here and nothing else.
        foreach (var name in list is null ? [] : RuleData.Words(list, "given"))
            roles[name] = roles.GetValueOrDefault(name) & ~WordRoles.WeakGiven | WordRoles.Given;
        _heads = language == "de" ? Heads(roles) : null;
        _lookup = roles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The primary subtag.</summary>
    internal string Language { get; }

    /// <summary>Whether there are word lists for it, so that speech is understood; else only names are known.</summary>
    internal bool HasWords { get; }

    /// <summary>Whether a capital says nothing, since every noun has one.</summary>
    internal bool NounsHaveCapitals => Language == "de";

    /// <summary>Whether an article or pronoun is joined to the next word by an apostrophe: <c>l'Europe</c>, <c>dell'Italia</c>.</summary>
    internal bool Elides => Language is "fr" or "it" or "ca";

    /// <summary>Whether a verb may stand without its subject: <c>explicó</c>.</summary>
    internal bool DropsPronouns => Language == "es";

    /// <summary>Whether the full stop of a quoted sentence stands behind the closing mark, too.</summary>
    internal bool StopsBehindMarks => Language is "es" or "fr";

    /// <summary>The lexicon of a language tag, or null where there is none.</summary>
    internal static Lexicon? For(string? tag) => tag is null ? null : All.GetValueOrDefault(LanguageTag.Primary(tag));

    /// <summary>The roles of a word, in any case; of a compound, those as a title of its last part ("then-Speaker").</summary>
    internal WordRoles RolesOf(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOf('’');
        if (apostrophe > 0 && word.Length < MaxWord)
        {
            Span<char> plain = stackalloc char[word.Length];
            word.CopyTo(plain);
            plain[apostrophe] = '\'';
            return _lookup.TryGetValue(plain, out var known) ? known : WordRoles.None;
        }
        if (_lookup.TryGetValue(word, out var roles))
            return roles;
        var hyphen = word.LastIndexOf('-');
        if (hyphen <= 0)
            return OfCompound(word);
        if (!_lookup.TryGetValue(word[(hyphen + 1)..], out roles))
            return OfCompound(word[(hyphen + 1)..]);
        // "Hanns-Georg"
        var first = (roles & WordRoles.Given) == WordRoles.None ? WordRoles.None : _lookup.TryGetValue(word[..hyphen], out var given) ? given & OfNames : WordRoles.None;
        return (first & WordRoles.Given) == WordRoles.None ? roles & OfCompounds : first;
    }

    // A compound tells less than its last part: "Lautsprecher" and "Halbleiter" are nobody.
    private WordRoles OfCompound(ReadOnlySpan<char> word)
    {
        if (_heads is not { } heads || word.Length < MinCompound || !char.IsUpper(word[0]) || !heads.TryGetValue(word[^HeadKey..], out var candidates))
            return WordRoles.None;
        foreach (var (head, roles) in candidates)
        {
            if (word.Length > head.Length + 2 && word.EndsWith(head, StringComparison.OrdinalIgnoreCase))
                return roles;
        }
        return WordRoles.None;
    }

    private static FrozenDictionary<string, (string Head, WordRoles Roles)[]>.AlternateLookup<ReadOnlySpan<char>> Heads(Dictionary<string, WordRoles> roles) => roles
        .Where(word => word.Key.Length > HeadKey && char.IsLetter(word.Key[^1]) && (word.Value & (WordRoles.Title | WordRoles.Company)) != WordRoles.None)
        .Select(word => (Head: word.Key, Roles: word.Value & (OfCompounds | WordRoles.Company) | ((word.Value & WordRoles.Title) == WordRoles.None ? WordRoles.None : WordRoles.LooseTitle)))
        .GroupBy(word => word.Head[^HeadKey..], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Head.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static void Add(Dictionary<string, WordRoles> roles, string list, (string Key, WordRoles Roles)[] keys)
    {
        foreach (var (key, role) in keys)
        {
            foreach (var word in RuleData.Words(list, key))
                roles[word] = roles.GetValueOrDefault(word) | role;
        }
    }
}

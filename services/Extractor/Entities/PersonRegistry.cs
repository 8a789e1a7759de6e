namespace NewsPipeline.Extractor.Entities;

/// <summary>The persons of a text, by their names and parts of these, each once.</summary>
internal sealed class PersonRegistry(TokenList tokens, List<NamedEntity> entities, Dictionary<string, NamedEntity> byName)
{
    // No text tells more people of one name apart; without a bound a list of them would be compared each with each.
    private const int MaxNamesakes = 100;

    private readonly Dictionary<string, List<NamedEntity>> _byFamilyName = [];
    private readonly Dictionary<string, List<NamedEntity>> _byFirstName = [];
    private readonly Dictionary<string, NamedEntity> _inAnyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The person a name means: known, known in another form, or new.</summary>
    internal NamedEntity Take(NameMention mention)
    {
        var name = mention.Name ?? WithPoint(mention.To, tokens.Words(mention.From, mention.To));
        if (byName.TryGetValue(name, out var known) && known.IsPerson)
            return known;
        var first = name.Split(' ', 2)[0];
        // "Patrick Lee Jr" is a Lee.
        var last = mention.To - mention.From > 2 && Suffix(name).Length > 0 ? mention.To - 2 : mention.To - 1;
        var family = tokens.Chars(last).ToString();
        // "Ann B. Lee" and "Ann Lee" are one.
        var twin = mention.To - mention.From == 1 ? null : _byFamilyName.GetValueOrDefault(family)?.Find(other => !AreTwoOfOneName(other.Name, name) && (IsFirst(other.Name, first) || IsNickname(other.Name, first) || IsTail(other.Name, name) || IsTail(name, other.Name)));
        twin ??= Genitive(name) ?? InCapitals(mention, name) ?? Crowned(mention, family);
        if (twin is null)
        {
            twin = new NamedEntity(EntityTypes.Person, name);
            entities.Add(twin);
            Index(_byFamilyName, family, twin);
            if (WithoutParticle(family) is { } bare)
                Index(_byFamilyName, bare, twin);
            if (mention.To - mention.From > 1)
                Index(_byFirstName, first, twin);
        }
        else if (name == twin.Name + 's' || twin.Name == name + 's')
        {
            twin.Name = name.Length < twin.Name.Length ? name : twin.Name;
            Index(_byFamilyName, family, twin);
        }
        else if (name.AsSpan().TrimEnd('.').Length > twin.Name.AsSpan().TrimEnd('.').Length && !IsCrowned(mention))
        {
            twin.Name = name;
        }
        byName[name] = twin;
        _inAnyCase.TryAdd(name, twin);
        return twin;
    }

    /// <summary>Who goes by a family name, or by a given name; null where nobody does.</summary>
    internal List<NamedEntity>? Called(string name, bool byFirst)
    {
        if (_byFamilyName.TryGetValue(name, out var persons) || byFirst && _byFirstName.TryGetValue(name, out persons))
            return persons;
        if (WithoutParticle(name) is { } bare && _byFamilyName.TryGetValue(bare, out persons))
            return persons;
        return tokens.Lexicon.NounsHaveCapitals && name[^1] == 's' ? _byFamilyName.GetValueOrDefault(name[..^1]) : null;
    }

    /// <summary>Whose name ends with two words or more: "Vega Ruiz" of "Ana Vega Ruiz"; null where nobody's does, or several.</summary>
    internal NamedEntity? WithTail(string tail)
    {
        var persons = _byFamilyName.GetValueOrDefault(tail[(tail.LastIndexOf(' ') + 1)..])?.FindAll(person => IsTail(person.Name, tail));
        return persons is [var only] ? only : null;
    }

    // "Orlani" of "al-Orlani" and "Al-Orlani"; null where no particle is joined to the name.
    private string? WithoutParticle(string name) => name.IndexOf('-') is > 1 and < 4 and var hyphen && (tokens.Lexicon.RolesOf(name.AsSpan(0, hyphen)) & WordRoles.Particle) != WordRoles.None ? name[(hyphen + 1)..] : null;

    // "Charles II" and "Charles III", father and son
    private static bool AreTwoOfOneName(string one, string other) => Suffix(one).TrimEnd('.') is { Length: > 0 } mine && Suffix(other).TrimEnd('.') is { Length: > 0 } theirs && !mine.SequenceEqual(theirs);

    // The point of "Bob Hill Jr." is no part of the word.
    private string WithPoint(int end, string name) => Suffix(name) is "Jr" or "Sr" && tokens[end - 1].End < tokens.Text.Length && tokens.Text[tokens[end - 1].End] == '.' ? name + '.' : name;

    private static ReadOnlySpan<char> Suffix(string name)
    {
        var last = name.AsSpan(name.LastIndexOf(' ') + 1);
        return last is "Jr" or "Sr" or "Jr." or "Sr." or "II" or "III" ? last : [];
    }

    // German: "Anna Lehmanns Boot" and "Anna Lehmann"
    private NamedEntity? Genitive(string name)
    {
        if (!tokens.Lexicon.NounsHaveCapitals)
            return null;
        return name[^1] == 's' && byName.TryGetValue(name[..^1], out var named) && named.IsPerson ? named : byName.GetValueOrDefault(name + 's') is { IsPerson: true } other ? other : null;
    }

    // "King James", where the text names one James and no other.
    private NamedEntity? Crowned(NameMention mention, string family) => IsCrowned(mention) && _byFamilyName.GetValueOrDefault(family) is [var only] && !only.Name.StartsWith("King ", StringComparison.Ordinal) && only.Name.Contains(' ', StringComparison.Ordinal) ? only : null;

    private bool IsCrowned(NameMention mention) => mention.To - mention.From == 2 && tokens.Chars(mention.From) is "King" && tokens.Lexicon.Language == "en";

    // "ANN LEE" and "Ann Lee"
    private NamedEntity? InCapitals(NameMention mention, string name) =>
        tokens[mention.From].Any(TokenShape.Upper) && tokens[mention.To - 1].Any(TokenShape.Upper) && mention.To - mention.From > 1 ? _inAnyCase.GetValueOrDefault(name) : null;

    private static bool IsFirst(string name, string first) => name.Length > first.Length && name[first.Length] == ' ' && name.StartsWith(first, StringComparison.Ordinal);

    // "Mari" of: Ilmari “Mari” Kosk
    private static bool IsNickname(string name, string first) => name.IndexOf(first, StringComparison.Ordinal) is > 1 and var at && at + first.Length < name.Length && QuoteMarks.IsQuote(name[at - 1]) && QuoteMarks.IsQuote(name[at + first.Length]);

    // "Vega Ruiz" is the end of "Ana Vega Ruiz".
    private static bool IsTail(string name, string tail) => name.Length > tail.Length && name.EndsWith(tail, StringComparison.Ordinal) && name[^(tail.Length + 1)] == ' ' && tail.Contains(' ', StringComparison.Ordinal);

    private static void Index(Dictionary<string, List<NamedEntity>> index, string key, NamedEntity entity)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        if (list.Count < MaxNamesakes)
            list.Add(entity);
    }
}

namespace NewsPipeline.Extractor.Entities;

/// <summary>The organizations and places of a text, by their names, short forms and acronyms, each once.</summary>
internal sealed class OtherRegistry(TokenList tokens, List<NameMention> mentions, List<NamedEntity> entities, Dictionary<string, NamedEntity> byName)
{
    private const int MinLong = 4;
    private const int MinPlural = 4;

    // "Ravn Institute" for "Ravn Institute for Coastal Economics"
    private readonly Dictionary<string, NamedEntity> _byStem = [];
    private readonly Dictionary<string, NamedEntity> _byKey = [];
    private readonly Dictionary<string, NamedEntity> _defined = [];
    private readonly Dictionary<string, NamedEntity> _byOne = [];
    private HashSet<string>? _speaking;

    /// <summary>What a sure mention means: known, known in another form, or new.</summary>
    /// <param name="mention">An organization or a place.</param>
    /// <param name="acronym">The token of the acronym that the text gives it; -1 where it gives none.</param>
    internal NamedEntity Take(NameMention mention, int acronym)
    {
        var entity = Known(mention) ?? Other(mention.Type!, mention.Name ?? tokens.Words(mention.From, mention.To));
        byName.TryAdd(tokens.Words(mention.From, mention.To), entity);
        if (acronym >= 0 && mention.Type == EntityTypes.Organization)
            byName[tokens.Chars(acronym).ToString()] = _defined[tokens.Chars(acronym).ToString()] = entity;
        return entity;
    }

    // What the text itself says an acronym stands for, or what a list knows under another name.
    private NamedEntity? Known(NameMention mention)
    {
        if (mention.Key is null && (_defined.Count == 0 || mention.To - mention.From > 1))
            return null;
        var words = tokens.Words(mention.From, mention.To);
        if (_defined.TryGetValue(words, out var defined) && defined.Type == mention.Type)
            return defined;
        if (mention.Key is null || mention.Name is not null)
            return null;
        if (!_byKey.TryGetValue(mention.Key, out var entity))
        {
            // Where the text has the list's name, too, that is its name.
            var listed = tokens.Lexicon.Language == "en" && byName.TryGetValue(mention.Key, out var same) && same.Type == mention.Type ? same : null;
            if (listed is { Type: EntityTypes.Organization } && words.Length > listed.Name.Length && words.StartsWith(listed.Name + ' ', StringComparison.Ordinal))
                listed.Name = words;
            entity = _byKey[mention.Key] = listed ?? Other(mention.Type!, words);
            if (tokens.Lexicon.Language == "en")
                byName.TryAdd(mention.Key, entity);
            return entity;
        }
        if (tokens.Lexicon.Language != "en" && words.Length > entity.Name.Length && !byName.ContainsKey(words))
            entity.Name = words;
        return entity;
    }

    private NamedEntity Other(string type, string name)
    {
        if (byName.TryGetValue(name, out var known) && known.Type == type)
        {
            // "Norrvik" and "Norrvik Boats": the longer of the two.
            known.Name = _byKey.GetValueOrDefault(name) == known && !(type == EntityTypes.Organization && known.Name.Length > name.Length && known.Name.StartsWith(name, StringComparison.Ordinal)) ? name : known.Name;
            return known;
        }
        if (type == EntityTypes.Organization && _byStem.TryGetValue(name, out var whole))
            return whole;
        var inOne = type == EntityTypes.Organization && tokens.Lexicon.Language == "en" ? WithoutPlurals(name) : null;
        if (inOne is not null && _byOne.TryGetValue(inOne, out var alike))
            return byName[name] = alike;
        var bare = type == EntityTypes.Organization ? OrganizationShape.WithoutCountry(name) : null;
        if (bare is not null && byName.TryGetValue(bare, out var named) && named.Type == type)
        {
            named.Name = name;
            return byName[name] = named;
        }
        var entity = new NamedEntity(type, name);
        entities.Add(entity);
        byName[name] = entity;
        if (inOne is not null)
            _byOne[inOne] = entity;
        // "U.S. Harbour Service" and "the Harbour Service"
        if (bare is not null)
            byName.TryAdd(bare, entity);
        if (type == EntityTypes.Organization && OrganizationShape.Stem(name) is { } stem)
            Shorten(stem, entity);
        return entity;
    }

    // "Inspections Centre" and "Inspection Centre" in a long name; null where the name is short.
    private static string? WithoutPlurals(string name)
    {
        var words = name.Split(' ');
        for (var i = 0; i < words.Length; i++)
            words[i] = words[i].Length > MinPlural && words[i].EndsWith('s') && !words[i].EndsWith("ss", StringComparison.Ordinal) ? words[i][..^1] : words[i];
        return words.Length >= MinLong ? string.Join(' ', words) : null;
    }

    // Of several organizations of one short form, the one named last before.
    private void Shorten(string stem, NamedEntity entity)
    {
        if (_byStem.TryGetValue(stem, out var earlier) && byName.GetValueOrDefault(stem) == earlier)
            byName.Remove(stem);
        _byStem[stem] = entity;
    }

    /// <summary>Whether an unknown name with an acronym behind it is an organization: its words say so, or the acronym speaks.</summary>
    internal bool IsOrganization(NameMention mention, int acronym)
    {
        for (var i = mention.From; i < mention.To; i++)
        {
            if (tokens.Has(i, WordRoles.OrgCue | WordRoles.OrgHead))
                return true;
        }
        if (tokens.IsOrdinary(mention.To - 1))
            return false;
        return (_speaking ??= Acronyms.Speaking(tokens, mentions)).Contains(tokens.Chars(acronym).ToString());
    }
}

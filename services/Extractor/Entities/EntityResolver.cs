namespace NewsPipeline.Extractor.Entities;

/// <summary>Puts the names of a text together: full names first, then surnames, given names and acronyms folded into them.</summary>
internal sealed class EntityResolver
{
    // Nobody has more; without a bound a page of titles would be slow to read.
    private const int MaxTitles = 20;

    private readonly TokenList _tokens;
    private readonly List<NameMention> _mentions;
    private readonly List<NamedEntity> _entities = [];
    private readonly Dictionary<string, NamedEntity> _byName = [];
    private readonly PersonRegistry _persons;
    // "Ravn Institute" for "Ravn Institute for Coastal Economics"
    private readonly Dictionary<string, NamedEntity> _byStem = [];
    private readonly Dictionary<string, NamedEntity> _byKey = [];
    private readonly Dictionary<string, NamedEntity> _defined = [];
    private readonly NamedEntity?[] _owners;
    private HashSet<string>? _speaking;

    private EntityResolver(TokenList tokens, List<NameMention> mentions)
    {
        _tokens = tokens;
        _mentions = mentions;
        _persons = new PersonRegistry(tokens, _entities, _byName);
        _owners = new NamedEntity?[mentions.Count];
    }

    /// <summary>The entities of a text, and who is meant by each name.</summary>
    internal static NamedEntities Resolve(TokenList tokens)
    {
        var mentions = MentionFinder.Find(tokens);
        NamePromotion.Promote(tokens, mentions);
        mentions.RemoveAll(mention => mention.Type is EntityTypes.Place && Acronyms.IsPartOfExpansion(tokens, mention.From, mention.To));
        ShortNames.Apply(tokens, mentions);
        var resolver = new EntityResolver(tokens, mentions);
        resolver.TakePersons();
        resolver.TakeOthers();
        resolver.Fold();
        return resolver.Collect();
    }

    private void TakePersons()
    {
        TakeNames(kept: false);
        TakeNames(kept: true);
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i] is { Type: EntityTypes.Person, IsSure: true } mention && mention.To - mention.From == 1)
                Own(i, Nearest(i) ?? _persons.Take(mention));
        }
    }

    // "King James" after "Orlo James", wherever they stand.
    private void TakeNames(bool kept)
    {
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i] is { Type: EntityTypes.Person, IsSure: true } mention && mention.To - mention.From > 1 && kept == _tokens.Has(mention.From, WordRoles.KeptTitle))
                Own(i, _persons.Take(mention));
        }
    }

    private void TakeOthers()
    {
        for (var i = 0; i < _mentions.Count; i++)
        {
            var mention = _mentions[i];
            if (mention.Type == EntityTypes.Person)
                continue;
            var acronym = Acronyms.After(_tokens, mention.From, mention.To);
            if (mention.Type is null && acronym >= 0 && IsOrganization(mention, acronym))
                mention = _mentions[i] = mention with { Type = EntityTypes.Organization, IsSure = !_tokens[mention.From].Any(TokenShape.Headline) };
            if (mention.Type is null || !mention.IsSure || mention.To - mention.From == 1 && Nearest(i, byFirst: false) is not null)
                continue;
            var entity = Known(mention) ?? Other(mention.Type, mention.Name ?? _tokens.Words(mention.From, mention.To));
            _byName.TryAdd(_tokens.Words(mention.From, mention.To), entity);
            Own(i, entity);
            if (acronym >= 0 && mention.Type == EntityTypes.Organization)
                _byName[_tokens.Chars(acronym).ToString()] = _defined[_tokens.Chars(acronym).ToString()] = entity;
        }
    }

    // What the text itself says an acronym stands for, or what a list knows under another name.
    private NamedEntity? Known(NameMention mention)
    {
        if (mention.Key is null && (_defined.Count == 0 || mention.To - mention.From > 1))
            return null;
        var words = _tokens.Words(mention.From, mention.To);
        if (_defined.TryGetValue(words, out var defined) && defined.Type == mention.Type)
            return defined;
        if (mention.Key is null || mention.Name is not null)
            return null;
        if (!_byKey.TryGetValue(mention.Key, out var entity))
        {
            // Where the text has the list's name, too, that is its name.
            var listed = _tokens.Lexicon.Language == "en" && _byName.TryGetValue(mention.Key, out var same) && same.Type == mention.Type ? same : null;
            entity = _byKey[mention.Key] = listed ?? Other(mention.Type!, words);
            if (_tokens.Lexicon.Language == "en")
                _byName.TryAdd(mention.Key, entity);
            return entity;
        }
        if (_tokens.Lexicon.Language != "en" && words.Length > entity.Name.Length && !_byName.ContainsKey(words))
            entity.Name = words;
        return entity;
    }

    private NamedEntity Other(string type, string name)
    {
        if (_byName.TryGetValue(name, out var known) && known.Type == type)
        {
            known.Name = _byKey.GetValueOrDefault(name) == known ? name : known.Name;
            return known;
        }
        if (type == EntityTypes.Organization && _byStem.TryGetValue(name, out var whole))
            return whole;
        var bare = type == EntityTypes.Organization ? OrganizationShape.WithoutCountry(name) : null;
        if (bare is not null && _byName.TryGetValue(bare, out var named) && named.Type == type)
        {
            named.Name = name;
            return _byName[name] = named;
        }
        var entity = new NamedEntity(type, name);
        _entities.Add(entity);
        _byName[name] = entity;
        // "U.S. Harbour Service" and "the Harbour Service"
        if (bare is not null)
            _byName.TryAdd(bare, entity);
        if (type == EntityTypes.Organization && OrganizationShape.Stem(name) is { } stem)
            Shorten(stem, entity);
        return entity;
    }

    // Of several organizations of one short form, the one named last before.
    private void Shorten(string stem, NamedEntity entity)
    {
        if (_byStem.TryGetValue(stem, out var earlier) && _byName.GetValueOrDefault(stem) == earlier)
            _byName.Remove(stem);
        _byStem[stem] = entity;
    }

    private bool IsOrganization(NameMention mention, int acronym)
    {
        for (var i = mention.From; i < mention.To; i++)
        {
            if (_tokens.Has(i, WordRoles.OrgCue | WordRoles.OrgHead))
                return true;
        }
        if (_tokens.IsOrdinary(mention.To - 1))
            return false;
        return (_speaking ??= Acronyms.Speaking(_tokens, _mentions)).Contains(_tokens.Chars(acronym).ToString());
    }

    // What is left: surnames, acronyms, names that were not sure by themselves.
    private void Fold()
    {
        var initials = Acronyms.ByInitials(_entities);
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_owners[i] is not null)
                continue;
            var mention = _mentions[i];
            if ((_byName.TryGetValue(mention.Name ?? _tokens.Words(mention.From, mention.To), out var known) || mention.Key is not null && _byName.TryGetValue(mention.Key, out known)) && !(known.IsPerson && mention.Type is not (null or EntityTypes.Person)))
                Own(i, known);
            else if (mention.To - mention.From == 1 && mention.Type is null && _tokens[mention.From].Any(TokenShape.Upper) && initials.GetValueOrDefault(_tokens.Chars(mention.From).ToString()) is { } organization)
                Own(i, organization);
            else if (_tokens.Lexicon.NounsHaveCapitals && mention is { Type: null } && mention.To - mention.From == 2 && Nearest(i, byFirst: false, mention.To - 1) is { } named)
            {
                // "Kontrolleur | Lehmann"
                _mentions[i] = mention with { From = mention.To - 1 };
                Own(i, named);
            }
            else if (mention.To - mention.From == 1 && !PersonEvidence.IsThing(_tokens, mention) && Nearest(i, byFirst: mention.Type is null or EntityTypes.Person) is { } person)
                Own(i, person);
        }
    }

    // Of several persons of the name, the one named last before; else the first after.
    private NamedEntity? Nearest(int index, bool byFirst = true, int at = -1)
    {
        var name = _tokens.Chars(at < 0 ? _mentions[index].From : at).ToString();
        if (_persons.Called(name, byFirst) is not { } persons)
            return null;
        if (persons.Count == 1)
            return persons[0];
        for (var i = index - 1; i >= 0; i--)
        {
            if (_owners[i] is { } owner && persons.Contains(owner))
                return owner;
        }
        return persons[0];
    }

    private void Own(int index, NamedEntity entity)
    {
        _owners[index] = entity;
        if (_mentions[index].Title is { } title && entity.Titles.Count < MaxTitles && !entity.Titles.Contains(title))
            entity.Titles.Add(title);
    }

    private NamedEntities Collect()
    {
        var named = new List<(int From, int To, NamedEntity Entity)>();
        var strangers = new List<int>();
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_owners[i] is not { } entity)
            {
                if (PersonEvidence.IsStranger(_tokens, _mentions[i]))
                    strangers.Add(_mentions[i].From);
                continue;
            }
            entity.Mentions.Add((_mentions[i].From, _mentions[i].To));
            named.Add((_mentions[i].From, _mentions[i].To, entity));
        }
        foreach (var entity in _entities)
        {
            if (entity.IsPerson)
                entity.Gender = PersonGender.Of(_tokens, entity);
        }
        return new NamedEntities(_entities.FindAll(entity => entity.Mentions.Count > 0), named, strangers);
    }
}

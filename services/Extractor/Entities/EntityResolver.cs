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
    private readonly OtherRegistry _others;
    private readonly NamedEntity?[] _owners;

    private EntityResolver(TokenList tokens, List<NameMention> mentions)
    {
        _tokens = tokens;
        _mentions = mentions;
        _persons = new PersonRegistry(tokens, _entities, _byName);
        _others = new OtherRegistry(tokens, mentions, _entities, _byName);
        _owners = new NamedEntity?[mentions.Count];
    }

    /// <summary>The entities of a text, and who is meant by each name.</summary>
    internal static NamedEntities Resolve(TokenList tokens)
    {
        var mentions = MentionFinder.Find(tokens);
        DefinedAcronyms.Apply(tokens, mentions);
        WrittenOutNames.Join(tokens, mentions);
        DiseaseNames.Drop(tokens, mentions);
        OrdinaryFamilyNames.Apply(tokens, mentions);
        NamePromotion.Promote(tokens, mentions);
        VenueNames.Drop(tokens, mentions);
        ListedNames.Apply(tokens, mentions);
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
            if (mention.Type is null && acronym >= 0 && _others.IsOrganization(mention, acronym))
                mention = _mentions[i] = mention with { Type = EntityTypes.Organization, IsSure = !_tokens[mention.From].Any(TokenShape.Headline) };
            if (mention.Type is null || !mention.IsSure || mention.To - mention.From == 1 && Nearest(i, byFirst: false) is not null)
                continue;
            if (acronym < 0 && mention.Type == EntityTypes.Organization)
                acronym = Acronyms.Beside(_tokens, mention.From, mention.To);
            Own(i, _others.Take(mention, acronym));
        }
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
            else if (mention is { Type: null } && mention.To - mention.From is 2 or 3 && !_tokens[mention.From].Any(TokenShape.Headline) && _persons.WithTail(_tokens.Words(mention.From, mention.To)) is { } whole)
                Own(i, whole);
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
        var families = new HashSet<string>();
        foreach (var mention in _mentions)
        {
            if (mention is { Type: null } && mention.To - mention.From is 2 or 3)
                families.Add(_tokens.Chars(mention.To - 1).ToString());
        }
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_owners[i] is not { } entity)
            {
                if (PersonEvidence.IsStranger(_tokens, _mentions[i], families))
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

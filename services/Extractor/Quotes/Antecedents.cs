using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds who is meant where a pronoun or the verb alone stands for the speaker.</summary>
internal sealed class Antecedents(TokenList tokens, NamedEntities entities)
{
    private const int MaxBack = 600;
    private const int MaxIt = 120;
    private const int MaxBehind = 10;
    private const int MaxSubject = 8;

    private readonly UnnamedSpeakers _unnamed = new(tokens, entities);
    private readonly ToldPersons _persons = new(tokens, entities);
    private int _lastAt = -1;

    // Of whom the pronoun that is asked for says something: "he said | Tom Hill would come" is not Hill.
    private NamedEntity? _told;

    /// <summary>Who spoke last.</summary>
    internal NamedEntity? Last { get; private set; }

    /// <summary>Remembers who speaks at a token.</summary>
    internal void Note(int at, NamedEntity? speaker)
    {
        if (speaker is not null && at >= _lastAt)
            (_lastAt, Last) = (at, speaker);
    }

    /// <summary>Who a pronoun stands for: the subject of this sentence or those before, or who spoke last, whichever is nearer and may go by it.</summary>
    internal NamedEntity? Pronoun(int at)
    {
        var gender = tokens.Has(at, WordRoles.He) ? 1 : tokens.Has(at, WordRoles.She) ? -1 : 0;
        if (gender == 0)
            return tokens.Has(at, WordRoles.It) ? It(at) : null;
        _told = _persons.Object(at);
        var meant = NamedBefore(at, gender);
        _told = null;
        return meant;
    }

    /// <summary>Who speaks where the verb alone tells that somebody does, as in Spanish: <c>«…», explicó.</c></summary>
    internal NamedEntity? Unwritten(int verb)
    {
        if (!tokens.Lexicon.DropsPronouns || tokens.Text[tokens[verb].End - 1] == 'n' || tokens.Has(verb + 1, WordRoles.Determiner) || tokens[verb + 1].Kind == TokenKind.Word && !tokens.Has(verb + 1, WordRoles.Preposition | WordRoles.Auxiliary) || HasSubjectBehind(verb))
            return null;
        return NamedBefore(verb, 0);
    }

    // "dijo a la agencia | un vecino": an article that no preposition leads up to.
    private bool HasSubjectBehind(int verb)
    {
        for (var i = verb + 1; i < verb + MaxBehind && i < tokens.Count && tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (tokens.Has(i, WordRoles.Determiner) && !tokens.Has(i, WordRoles.Preposition) && !tokens.Has(i - 1, WordRoles.Preposition | WordRoles.Determiner))
                return true;
        }
        return false;
    }

    /// <summary>The same where the verb leads up to the speech: <c>Indicó que «…»</c>, <c>… y añadió: «…»</c>. A subject between the last mark and the verb is somebody else.</summary>
    internal NamedEntity? UnwrittenBefore(int verb, int sentence)
    {
        if (!tokens.Lexicon.DropsPronouns || tokens.Text[tokens[verb].End - 1] == 'n')
            return null;
        var at = verb - 1;
        while (at >= sentence && tokens.Has(at, WordRoles.Auxiliary | WordRoles.Connector) && !tokens.Has(at, WordRoles.Who))
            at--;
        return at < sentence || tokens[at].Kind == TokenKind.Mark ? NamedBefore(verb, 0) : null;
    }

    private NamedEntity? NamedBefore(int at, int gender)
    {
        var (fallback, named) = ((NamedEntity?)null, -1);
        var unnamed = _unnamed.Before(at, gender);
        var stranger = Math.Max(entities.StrangerBefore(at), unnamed);
        for (var i = entities.FirstFrom(at) - 1; i >= 0 && at - entities.Mentions[i].From < MaxBack; i--)
        {
            var (from, to, entity) = entities.Mentions[i];
            if ((from < _lastAt || entity == Last && from < _lastAt + MaxSubject) && stranger < _lastAt && Fits(Last, gender))
                return named > _lastAt && (IsNewTopic(named, at) || gender != 0 && Last!.Gender == 0 && fallback!.Gender == gender && IsApart(named)) ? Known(fallback!, gender) : Known(Last!, gender);
            // Somebody nearer of whom nothing is known: rather nobody than the wrong one.
            if (from < stranger)
                return null;
            if (!Fits(entity, gender) || tokens[from].Any(TokenShape.Quoted | TokenShape.Headline))
                continue;
            if (!tokens[to - 1].IsPossessive && IsSubject(from))
                return Known(_persons.Teller(i) is { } teller && Fits(teller, gender) ? teller : entity, gender);
            // "the West"
            if (fallback is null && !tokens.Has(from - 1, WordRoles.Determiner))
                (fallback, named) = (entity, tokens[to - 1].IsPossessive || IsObject(from) ? -1 : from);
        }
        return stranger < _lastAt && Fits(Last, gender) ? Known(Last!, gender) : fallback is null ? null : Known(fallback, gender);
    }

    private NamedEntity? It(int at)
    {
        if (Last is { Type: EntityTypes.Organization } && (at - _lastAt < MaxIt || at - _lastAt < MaxBack && IsOnlyOrganization(_lastAt, at)))
            return Last;
        // "Norrvik Boats said the pier was old. … it said": what was named last and speaks there.
        NamedEntity? nearest = null;
        for (var i = entities.FirstFrom(at) - 1; i >= 0 && at - entities.Mentions[i].From < MaxBack / 2; i--)
        {
            var (from, to, entity) = entities.Mentions[i];
            if (entity.Type != EntityTypes.Organization)
                continue;
            if (nearest is not null && entity != nearest)
                return null;
            nearest = entity;
            if (from < _lastAt)
                return null;
            if (tokens.Has(to, WordRoles.Verb) && !tokens.Has(to, WordRoles.WeakVerb) && !tokens[to - 1].IsPossessive && !tokens[from].Any(TokenShape.Quoted | TokenShape.Headline) && !tokens.Has(from - 1, WordRoles.Preposition))
                return entity;
        }
        return null;
    }

    private bool IsApart(int named)
    {
        for (var i = _lastAt; i < named; i++)
        {
            if (tokens[i].Kind == TokenKind.Break)
                return true;
        }
        return false;
    }

    // Nothing else that "it" could mean is named between two tokens.
    private bool IsOnlyOrganization(int from, int to)
    {
        for (var i = entities.FirstFrom(from); i < entities.Mentions.Count && entities.Mentions[i].From < to; i++)
        {
            if (entities.Mentions[i].Entity is { Type: EntityTypes.Organization } other && other != Last)
                return false;
        }
        return true;
    }

    // Whom this paragraph or the one before names is nearer than who spoke in an older one, unless a pronoun carries that one on.
    private bool IsNewTopic(int named, int at)
    {
        var breaks = 0;
        for (var i = at - 1; i > named; i--)
        {
            breaks += tokens[i].Kind == TokenKind.Break ? 1 : 0;
            if (breaks > 1)
                return false;
        }
        var isApart = false;
        for (var i = _lastAt; i < at; i++)
        {
            isApart |= i < named && tokens[i].Kind == TokenKind.Break;
            if (tokens[i].Any(WordRoles.He | WordRoles.She) && !tokens[i].Any(TokenShape.Quoted))
                return false;
        }
        return isApart;
    }

    // Not "told Ann Lee" or "with Ann Lee", but "…, says Ann Lee".
    private bool IsSubject(int from)
    {
        var before = Before(from);
        // "According to Ann Lee, … “…,” she says."
        if (tokens.Has(before, WordRoles.SaidBy) || tokens.Has(before - 1, WordRoles.SaidBy) || Clauses.Begins(tokens, entities, from))
            return true;
        // "Ann Lee and her neighbour | Mary Berg"
        if (from > 2 && tokens.Has(from - 2, WordRoles.Determiner) && tokens[from - 1].Kind == TokenKind.Word && tokens.Chars(from - 3) is "and" or "und" or "et" or "y")
            return false;
        return !IsObject(from) && !tokens.Has(before, WordRoles.Preposition) && !tokens.Has(from - 1, WordRoles.Connector) && !tokens.Has(before, WordRoles.Connector) && (!tokens.Has(before, WordRoles.Verb) || tokens.IsMark(before - 1, ','));
    }

    // "He praised | Ann Lee", "Tom Hill left and praised | Ann Lee"; but "the newly elected Ann Lee"
    private bool IsObject(int from) =>
        from > 1 && tokens.Lexicon.Language == "en" && tokens[from - 1].Kind == TokenKind.Word && !tokens[from - 1].IsCapital && tokens.Chars(from - 1).EndsWith("ed", StringComparison.Ordinal) &&
        (tokens.Has(from - 2, WordRoles.He | WordRoles.She) || tokens.Chars(from - 2) is "and" or "who" || entities.At(from - 2) is { Entity.IsPerson: true } && !tokens[from - 2].IsPossessive);

    private bool Fits(NamedEntity? entity, int gender) => entity is { IsPerson: true } && entity != _told && (gender == 0 || entity.Gender != -gender);

    private static NamedEntity Known(NamedEntity entity, int gender)
    {
        entity.Gender = gender == 0 ? entity.Gender : gender;
        return entity;
    }

    // The word before the name and its titles.
    private int Before(int from)
    {
        var at = from - 1;
        while ((tokens.Has(at, WordRoles.Title | WordRoles.Modifier | WordRoles.Complement | WordRoles.Demonym | WordRoles.Determiner) || entities.At(at) is { Entity.Type: EntityTypes.Place } place && place.To < from && tokens.Has(place.To, WordRoles.Title | WordRoles.Modifier)) && !tokens.Has(at, WordRoles.Preposition))
            at--;
        return at;
    }
}

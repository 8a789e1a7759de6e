using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds who is meant by the subject of a verb of saying: a name, a pronoun, an office.</summary>
internal sealed class Speakers(TokenList tokens, NamedEntities entities)
{
    private const int MaxPhrase = 9;
    private const int MaxBack = 600;
    private const int MaxIt = 120;

    private readonly Offices _offices = new(tokens, entities);
    private int _lastAt = -1;

    /// <summary>Who spoke last.</summary>
    internal NamedEntity? Last { get; private set; }

    /// <summary>Remembers who speaks at a token.</summary>
    internal void Note(int at, NamedEntity? speaker)
    {
        if (speaker is not null && at >= _lastAt)
            (_lastAt, Last) = (at, speaker);
    }

    /// <summary>The person or organization named in [from, to), the first that is not an attribute; null where there is none.</summary>
    internal NamedEntity? Named(int from, int to)
    {
        NamedEntity? organization = null;
        for (var i = entities.FirstFrom(from); i < entities.Mentions.Count && entities.Mentions[i].From < to; i++)
        {
            var (first, last, entity) = entities.Mentions[i];
            if (tokens[first].Any(TokenShape.Quoted) || tokens[last - 1].IsPossessive)
                continue;
            if (entity.IsPerson)
                return first > from && tokens.Has(first - 1, WordRoles.Preposition) ? null : entity;
            if (entity.Type == EntityTypes.Organization && last == to && !tokens.Has(first - 1, WordRoles.Preposition))
                organization = entity;
        }
        return organization;
    }

    /// <summary>Who is meant by the words [from, to) before a verb.</summary>
    internal NamedEntity? Subject(int from, int to)
    {
        from = Math.Max(from, to - 3 * MaxPhrase);
        while (to > from && tokens.Has(to - 1, WordRoles.Auxiliary))
            to--;
        if (to <= from)
            return null;
        var last = to - 1;
        if (tokens.Has(last, WordRoles.Pronoun) && !tokens.Has(last, WordRoles.Who))
            return Pronoun(last);
        if (Opening(from, to) is { } opening)
            return opening;
        if (entities.At(last) is { } mention && !tokens[mention.To - 1].IsPossessive)
            return mention.Entity.Type == EntityTypes.Place ? null : Own(mention);
        if (tokens.IsMark(last, ','))
            return BeforeApposition(from, last);
        if (tokens.Has(last, WordRoles.Who))
            return entities.At(tokens.IsMark(last - 1, ',') ? last - 2 : last - 1) is { Entity.Type: not EntityTypes.Place } before ? before.Entity : null;
        return _offices.Find(from, to);
    }

    /// <summary>Who is meant by the words that follow a verb at once.</summary>
    internal NamedEntity? After(int from, out int end)
    {
        var at = from;
        end = from;
        if (tokens.Has(at, WordRoles.Pronoun) && !tokens[at].IsCapital)
        {
            end = at + 1;
            return Pronoun(at);
        }
        while (at < tokens.Count && at < from + MaxPhrase && tokens[at].Kind == TokenKind.Word && !tokens.Has(at, WordRoles.Verb & ~WordRoles.WeakVerb))
        {
            if (entities.At(at) is { } mention && mention.From == at)
            {
                if (tokens[mention.To - 1].IsPossessive || mention.Entity.Type == EntityTypes.Place || mention.Entity.Type == EntityTypes.Organization && IsAttribute(mention.To))
                {
                    at = mention.To;
                    continue;
                }
                end = mention.To;
                return tokens.Has(at - 1, WordRoles.Preposition) && at - 1 > from ? _offices.Find(from, mention.To) : mention.Entity;
            }
            at++;
        }
        end = at;
        // "said his wife, Ann Lee"
        if (tokens.IsMark(at, ',') && at > from && tokens.Has(at - 1, WordRoles.Title) && entities.At(at + 1) is { Entity.IsPerson: true } named)
        {
            end = named.To;
            return named.Entity;
        }
        return _offices.Find(from, at);
    }

    /// <summary>Who a pronoun stands for: the subject of this sentence or those before, or who spoke last, whichever is nearer and may go by it.</summary>
    internal NamedEntity? Pronoun(int at)
    {
        var gender = tokens.Has(at, WordRoles.He) ? 1 : tokens.Has(at, WordRoles.She) ? -1 : 0;
        if (gender == 0)
            return tokens.Has(at, WordRoles.It) && Last is { Type: EntityTypes.Organization } && at - _lastAt < MaxIt ? Last : null;
        return NamedBefore(at, gender);
    }

    /// <summary>Who speaks where the verb alone tells that somebody does, as in Spanish: <c>«…», explicó.</c></summary>
    internal NamedEntity? Unwritten(int verb)
    {
        if (!tokens.Lexicon.DropsPronouns || tokens.Text[tokens[verb].End - 1] == 'n' || tokens.Has(verb + 1, WordRoles.Determiner) || tokens[verb + 1].Kind == TokenKind.Word && !tokens.Has(verb + 1, WordRoles.Preposition | WordRoles.Auxiliary))
            return null;
        return NamedBefore(verb, 0);
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
        NamedEntity? fallback = null;
        var stranger = entities.StrangerBefore(at);
        for (var i = entities.FirstFrom(at) - 1; i >= 0 && at - entities.Mentions[i].From < MaxBack; i--)
        {
            var (from, to, entity) = entities.Mentions[i];
            if (from < _lastAt && stranger < _lastAt && Fits(Last, gender))
                return Known(Last!, gender);
            // Somebody nearer of whom nothing is known: rather nobody than the wrong one.
            if (from < stranger)
                return null;
            if (!Fits(entity, gender) || tokens[from].Any(TokenShape.Quoted | TokenShape.Headline))
                continue;
            if (!tokens[to - 1].IsPossessive && IsSubject(from))
                return Known(entity, gender);
            fallback ??= entity;
        }
        return stranger < _lastAt && Fits(Last, gender) ? Known(Last!, gender) : fallback is null ? null : Known(fallback, gender);
    }

    // Not "told Ann Lee" or "with Ann Lee", but "…, says Ann Lee".
    private bool IsSubject(int from)
    {
        var before = Before(from);
        // "According to Ann Lee, … “…,” she says."
        if (tokens.Has(before, WordRoles.SaidBy) || tokens.Has(before - 1, WordRoles.SaidBy))
            return true;
        return !tokens.Has(before, WordRoles.Preposition) && !tokens.Has(from - 1, WordRoles.Connector) && (!tokens.Has(before, WordRoles.Verb) || tokens.IsMark(before - 1, ','));
    }

    private static bool Fits(NamedEntity? entity, int gender) => entity is { IsPerson: true } && (gender == 0 || entity.Gender != -gender);

    // "Ann Lee from the harbour board in Oslo said": the person with whom the sentence begins, up to its first verb.
    private NamedEntity? Opening(int from, int to)
    {
        var at = from;
        while (at < to && (tokens[at].Kind == TokenKind.Mark || tokens.Has(at, WordRoles.Title | WordRoles.Modifier | WordRoles.Complement | WordRoles.Demonym | WordRoles.Determiner) && entities.At(at) is null))
            at++;
        if (entities.At(at) is not { Entity.IsPerson: true } mention || mention.From != at || tokens[mention.To - 1].IsPossessive)
            return null;
        for (var i = mention.To; i < to; i++)
        {
            if (tokens.Has(i, WordRoles.Verb | WordRoles.Human | WordRoles.Auxiliary | WordRoles.Who) || entities.At(i) is { Entity.IsPerson: true } || tokens[i].Kind == TokenKind.Mark && !tokens.IsMark(i, ','))
                return null;
        }
        return mention.Entity;
    }

    private static NamedEntity Known(NamedEntity entity, int gender)
    {
        entity.Gender = gender == 0 ? entity.Gender : gender;
        return entity;
    }

    // The word before the name and its titles.
    private int Before(int from)
    {
        var at = from - 1;
        while (tokens.Has(at, WordRoles.Title | WordRoles.Modifier | WordRoles.Complement | WordRoles.Demonym | WordRoles.Determiner) && !tokens.Has(at, WordRoles.Preposition))
            at--;
        return at;
    }

    // "Ann Lee, the head of the harbour, said": back to the name before the first of the two commas.
    private NamedEntity? BeforeApposition(int from, int comma)
    {
        for (var i = comma - 1; i > from; i--)
        {
            if (tokens.IsMark(i, ',') && entities.At(i - 1) is { Entity.Type: not EntityTypes.Place } mention && mention.To == i)
                return mention.Entity.IsPerson || !tokens.Has(mention.From - 1, WordRoles.Preposition) ? mention.Entity : null;
        }
        return entities.At(comma - 1) is { Entity.IsPerson: true } direct ? direct.Entity : null;
    }

    // A name after a preposition is no subject: "a spokesman for the harbour board said".
    private NamedEntity? Own((int From, int To, NamedEntity Entity) mention) =>
        tokens.Has(mention.From - 1, WordRoles.Preposition) || tokens.Has(mention.From - 1, WordRoles.Determiner) && tokens.Has(mention.From - 2, WordRoles.Preposition)
            ? _offices.Find(Math.Max(0, mention.From - MaxPhrase), mention.To)
            : mention.Entity;

    private bool IsAttribute(int at) => tokens[at].Kind == TokenKind.Word && !tokens.Has(at, WordRoles.Preposition | WordRoles.Auxiliary | WordRoles.Function) && !tokens.Has(at, WordRoles.Day);
}

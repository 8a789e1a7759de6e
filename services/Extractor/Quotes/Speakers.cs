using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds who is meant by the subject of a verb of saying: a name, a pronoun, an office.</summary>
internal sealed class Speakers(TokenList tokens, NamedEntities entities, Antecedents antecedents)
{
    private const int MaxPhrase = 9;

    private readonly Offices _offices = new(tokens, entities);
    private readonly Descriptions _descriptions = new(tokens, entities);

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
                return first > from && IsObject(first) ? null : entity;
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
            return antecedents.Pronoun(last);
        if (Opening(from, to) is { } opening)
            return opening;
        if (_descriptions.Find(from, to) is { } described)
            return described;
        if (entities.At(last) is { } mention && !tokens[mention.To - 1].IsPossessive)
            return mention.Entity.Type == EntityTypes.Place ? null : Own(mention);
        if (Partner(last) is var partner and not '\0')
            return BeforeApposition(from, last, partner);
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
            return antecedents.Pronoun(at);
        }
        if (_descriptions.IsDescription(at))
        {
            end = at + 4;
            return _descriptions.Find(at, end);
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
                if (mention.Entity.Type == EntityTypes.Organization && IsNameBefore(from, at))
                    return null;
                return tokens.Has(at - 1, WordRoles.Preposition) && at - 1 > from ? _offices.Find(from, mention.To) : mention.Entity;
            }
            at++;
        }
        end = at;
        // "said his wife, Ann Lee", "said another board member, Ann Lee, …"
        if (tokens.IsMark(at, ',') && at > from && entities.At(at + 1) is { Entity.IsPerson: true } named && named.From == at + 1 && (tokens.Has(at - 1, WordRoles.Title) || IsOneOf(from) && (tokens.IsMark(named.To, ',') || tokens.IsMark(named.To, '.'))))
        {
            end = named.To;
            return named.Entity;
        }
        return _offices.Find(from, at);
    }

    // "said | Orlo from his | Norrvik Institute": who speaks is the name, though nothing is known of it.
    private bool IsNameBefore(int from, int organization)
    {
        if (tokens.Lexicon.NounsHaveCapitals || !tokens[from].IsCapital || tokens[from].Any(WordRoles.Title | WordRoles.Modifier | WordRoles.Complement | WordRoles.Demonym | WordRoles.OrgHead | WordRoles.OrgCue | WordRoles.Function) || entities.At(from) is not null)
            return false;
        var at = from + 1;
        while (at < organization && tokens[at].IsCapital && entities.At(at) is null)
            at++;
        return at < organization && tokens.Has(at, WordRoles.Preposition);
    }

    private bool IsOneOf(int at) => tokens.Lexicon.Language == "en" && tokens.Chars(at) is "a" or "an" or "another" or "one" or "the" or "his" or "her" or "their";

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

    // What opens the parenthesis that ends here.
    private char Partner(int at) => tokens[at].Kind != TokenKind.Mark ? '\0' : tokens.Text[tokens[at].Start] switch
    {
        ')' => '(',
        var c and (',' or '—' or '–' or '-') => c,
        _ => '\0',
    };

    // "Ann Lee, the head of the harbour, said", "Ann Lee — the head — said": back to the name before the first of the two marks.
    private NamedEntity? BeforeApposition(int from, int closing, char opening)
    {
        NamedEntity? other = null;
        for (var i = closing - 1; i > from; i--)
        {
            if (!tokens.IsMark(i, opening) || entities.At(i - 1) is not { Entity.Type: not EntityTypes.Place } mention || mention.To != i)
                continue;
            var before = tokens.Has(mention.From - 1, WordRoles.Determiner) ? mention.From - 2 : mention.From - 1;
            if (!tokens.Has(before, WordRoles.Preposition))
                return mention.Entity;
            // "Ann Lee of the Norrvik Bank, a lender, said", "Ann Lee, who heads research at the Norrvik Bank, a lender, said"
            if (entities.At(before - 1) is { Entity.IsPerson: true } named)
                return named.Entity;
            other ??= mention.Entity.IsPerson ? mention.Entity : null;
        }
        return other ?? (opening == ',' && entities.At(closing - 1) is { Entity.IsPerson: true } direct ? direct.Entity : null);
    }

    // A name after a preposition is no subject: "a spokesman for the harbour board said".
    private NamedEntity? Own((int From, int To, NamedEntity Entity) mention) =>
        IsObject(mention.From)
            ? _offices.Find(Math.Max(0, mention.From - MaxPhrase), mention.To)
            : mention.Entity;

    // "for | Ann Lee", "for the | Norrvik Bank", "for the former Norwegian Minister | Ann Lee"; not "Secretary of State | Ann Lee".
    private bool IsObject(int from)
    {
        var at = from - 1;
        if (tokens.Has(at, WordRoles.Title) && tokens.Lexicon.Language == "en")
        {
            while (tokens.Has(at, WordRoles.Title | WordRoles.Modifier | WordRoles.Demonym) && !tokens.Has(at, WordRoles.Complement | WordRoles.Preposition))
                at--;
            if (tokens.Has(at, WordRoles.Preposition) && tokens.Chars(at) is "of" && at > 0 && tokens[at - 1].IsCapital)
                return false;
        }
        return tokens.Has(tokens.Has(at, WordRoles.Determiner) && !tokens.Has(at, WordRoles.Preposition) ? at - 1 : at, WordRoles.Preposition);
    }

    private bool IsAttribute(int at) => tokens[at].Kind == TokenKind.Word && !tokens.Has(at, WordRoles.Preposition | WordRoles.Auxiliary | WordRoles.Function) && !tokens.Has(at, WordRoles.Day);
}

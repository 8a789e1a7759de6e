using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Reads the words before and after a quotation for who says it.</summary>
internal sealed class AttributionReader(TokenList tokens, NamedEntities entities, Speakers speakers, Antecedents antecedents)
{
    private const int MaxAfter = 30;
    private const int MaxBefore = 30;
    private const int MaxWeak = 3;
    private const int MaxParenthesis = 8;
    private const int MaxNaming = 9;

    private readonly SayingVerbs _verbs = new(tokens);
    private readonly SentenceEndings _endings = new(tokens, entities, speakers, antecedents);

    /// <summary>What follows: <c>"…," said Ann Lee</c>, <c>"…," Ann Lee said</c>, <c>"…," according to Ann Lee</c>.</summary>
    internal Attribution? After(Quotation quotation)
    {
        if (!quotation.IsClosed)
            return null;
        var from = quotation.Next;
        var last = quotation.To - 1;
        while (last > quotation.From && tokens[last].Kind == TokenKind.Mark && QuoteMarks.IsQuote(tokens.Text[tokens[last].Start]))
            last--;
        var inner = tokens.Text[tokens[last].Start];
        if (inner == '.' && (from >= tokens.Count || tokens[from].IsCapital))
            return null;
        var isOpen = inner is ',' or '?' or '!' or '—' or '…';
        if (from < tokens.Count && tokens[from].Kind == TokenKind.Mark && tokens.Text[tokens[from].Start] is ',' or '-' or '–' or '—')
        {
            isOpen |= true;
            from++;
        }
        // A paragraph may end amid the sentence: "…,¶said Ann Lee".
        else if (inner == ',' && from + 1 < tokens.Count && tokens[from].Kind == TokenKind.Break)
        {
            from++;
        }
        var end = ClauseEnd(from, from + MaxAfter);
        var first = from;
        while (first < end && tokens.Has(first, WordRoles.Auxiliary) && !tokens.Has(first, WordRoles.Pronoun))
            first++;
        if (first >= end)
            return null;
        if (tokens.Has(first, WordRoles.SaidBy))
            return _endings.SaidBy(first, end);
        if (Inverted(first) is { } inverted)
            return inverted;
        if (tokens.Has(first, WordRoles.Verb) && !tokens[first].IsCapital && (isOpen || tokens[quotation.From].IsCapital && !tokens.Has(first, WordRoles.WeakVerb)))
        {
            var speaker = speakers.After(first + 1, out var stop) ?? BehindParenthesis(first + 1, ref stop) ?? (isOpen ? antecedents.Unwritten(first) : null);
            // Norrvik Post, quoting "people of the harbour," | said Ann Lee "was trying …": of her it is said.
            if (speaker is not null && !tokens[quotation.From].IsCapital && IsQuotedPredicate(stop))
                return null;
            var attribution = new Attribution(first, speaker, Math.Max(stop, first + 1), IsAdjacent: isOpen);
            return isOpen || speaker is not null ? attribution : _endings.Find(from, end) ?? attribution;
        }
        if (NamedRightBehind(first) is { } named)
            return named;
        return (isOpen || inner == '.' ? SubjectFirst(from, end) : null) ?? _endings.Find(from, end);
    }

    /// <summary>What leads up to it: <c>Ann Lee said: "…"</c>, <c>Ann Lee told the Post that the plan "…"</c>, <c>according to Ann Lee, "…"</c>.</summary>
    internal Attribution? Before(Quotation quotation, int sentence)
    {
        var open = quotation.From - 1;
        var isDirect = tokens.IsMark(open - 1, ',') || tokens.IsMark(open - 1, ':');
        for (var i = open - 1; i >= sentence && i > open - MaxBefore; i--)
        {
            if (tokens[i].Any(TokenShape.Quoted) || tokens[i].Kind != TokenKind.Word)
                continue;
            if (tokens.Has(i, WordRoles.SaidBy) && speakers.After(tokens.Has(i + 1, WordRoles.Connector) ? i + 2 : i + 1, out var stop) is { } source && stop <= open)
                return new Attribution(i, source, -1, isDirect);
            if ((Judgement(i, open, sentence) ?? Naming(i, open, sentence)) is { } judgement)
                return judgement;
            if (!tokens.Has(i, WordRoles.Verb) || tokens[i].IsCapital && !tokens[i].IsSentenceStart || !_verbs.IsVerbHere(i) || _verbs.IsNegated(i))
                continue;
            // "Ann Lee will continue to provide “…”"
            if (tokens.Has(i, WordRoles.WeakVerb) && (open - i > MaxWeak || open - i > 2 && tokens.Lexicon.Language == "en" && tokens.Chars(i + 1) is "to"))
                continue;
            if (_verbs.IsTold(i))
                return new Attribution(i, null, -1, isDirect || open - i == 1);
            // "an e-mail from Ann Lee telling them: “…”"
            var speaker = tokens.Has(i, WordRoles.Participle) ? isDirect && entities.At(i - 1) is { Entity.IsPerson: true } beside && !tokens[i - 1].IsPossessive ? beside.Entity : null : _verbs.IsConjoined(i) ? null : speakers.Subject(sentence, i);
            speaker ??= _verbs.IsBare(i, sentence) ? SentenceSubject(sentence, i) : null;
            speaker ??= antecedents.UnwrittenBefore(i, sentence);
            return new Attribution(i, speaker, -1, isDirect || open - i == 1);
        }
        return null;
    }

    /// <summary>Who the sentence [from, to) is about: the first person or organization that is its subject.</summary>
    internal NamedEntity? SentenceSubject(int from, int to)
    {
        for (var i = entities.FirstFrom(to) - 1; i >= 0 && entities.Mentions[i].From > from; i--)
        {
            if (entities.Mentions[i].Entity.IsPerson && Clauses.HasSubject(tokens, entities, entities.Mentions[i].From))
                return entities.Mentions[i].Entity;
        }
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Any(TokenShape.Quoted))
                continue;
            if (tokens.Has(i, WordRoles.He | WordRoles.She) && !tokens.Has(i, WordRoles.Who))
                return antecedents.Pronoun(i);
            if (entities.At(i) is { } mention && mention.From == i)
            {
                if (mention.Entity.Type != EntityTypes.Place && !tokens[mention.To - 1].IsPossessive && !tokens.Has(i - 1, WordRoles.Preposition) && mention.To <= to &&
                    (mention.Entity.IsPerson || tokens.Has(mention.To, WordRoles.Verb | WordRoles.Auxiliary) || tokens.IsMark(mention.To, ',') && tokens.Has(mention.To + 1, WordRoles.Who)))
                    return mention.Entity;
                i = mention.To - 1;
            }
        }
        return null;
    }

    private Attribution? SubjectFirst(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (!tokens.Has(i, WordRoles.Verb) || tokens[i].IsCapital || !_verbs.IsVerbHere(i) || tokens.Has(i, WordRoles.WeakVerb) && i - from > 4)
                continue;
            var speaker = _verbs.IsTold(i) ? null : tokens.Has(from, WordRoles.Pronoun) && !tokens.Has(from, WordRoles.Who) ? antecedents.Pronoun(from) : speakers.Named(from, i) ?? speakers.Subject(from, i);
            return new Attribution(i, speaker, i + 1, IsAdjacent: true);
        }
        return null;
    }

    // “…” explained Ann Lee: without a comma or a capital the person must be known and the verb a strong one.
    private Attribution? NamedRightBehind(int verb) =>
        tokens.Has(verb, WordRoles.Verb) && !tokens.Has(verb, WordRoles.WeakVerb | WordRoles.Participle) && !tokens[verb].IsCapital && entities.At(verb + 1) is { Entity.IsPerson: true } mention && mention.From == verb + 1 && !tokens[mention.To - 1].IsPossessive
            ? new Attribution(verb, mention.Entity, mention.To, IsAdjacent: true)
            : null;

    private bool IsQuotedPredicate(int at) =>
        at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Mark && QuoteMarks.IsQuote(tokens.Text[tokens[at].Start]) && tokens[at + 1].Any(TokenShape.Quoted) && tokens.Has(at + 1, WordRoles.Auxiliary | WordRoles.Verb) && !tokens[at + 1].IsCapital;

    // "…, said, for her part, Ann Lee"
    private NamedEntity? BehindParenthesis(int at, ref int stop)
    {
        if (!tokens.IsMark(at, ','))
            return null;
        for (var i = at + 1; i < at + MaxParenthesis && i < tokens.Count && (tokens[i].Kind == TokenKind.Word && !tokens.Has(i, WordRoles.Verb & ~WordRoles.WeakVerb) || tokens.IsMark(i, ',')); i++)
        {
            if (tokens.IsMark(i, ',') && i > at + 1)
                return speakers.After(i + 1, out stop);
        }
        return null;
    }

    // French: "dit-il", "a-t-elle déclaré".
    private Attribution? Inverted(int at)
    {
        if (tokens.Lexicon.Language != "fr" || !tokens.Has(at, WordRoles.He | WordRoles.She) || !tokens.Chars(at).Contains('-'))
            return null;
        var verb = tokens.Has(at + 1, WordRoles.Verb) ? at + 1 : at;
        return new Attribution(verb, antecedents.Pronoun(at), verb + 1, IsAdjacent: true);
    }

    // "Ann Lee hailed the pier as | “…”"; not "the pier, hailed as", "was hailed by many as".
    private Attribution? Judgement(int at, int open, int sentence)
    {
        if (!tokens.Has(at, WordRoles.Judgement) || tokens[at].IsCapital || tokens.Chars(open - 1) is not "as" || open - at < 3 || tokens.Has(at + 1, WordRoles.Preposition) && !tokens.Chars(at).StartsWith("refer", StringComparison.Ordinal) || !_verbs.IsVerbHere(at) || _verbs.IsNegated(at) || _verbs.IsPassive(at))
            return null;
        var speaker = _verbs.IsConjoined(at) ? SentenceSubject(sentence, at) : speakers.Subject(sentence, at);
        return speaker is null ? null : new Attribution(at, speaker, -1, IsAdjacent: true);
    }

    // "Ann Lee called the pier part of a | “…”"; not "called for a", "was called a".
    private Attribution? Naming(int at, int open, int sentence)
    {
        if (at == 0 || tokens.Lexicon.Language != "en" || tokens.Chars(at) is not ("called" or "calls") || open - at <= MaxWeak || open - at > MaxNaming || !tokens.Has(open - 1, WordRoles.Determiner) || tokens[at - 1].Kind != TokenKind.Word || tokens.Has(at + 1, WordRoles.Preposition) || !_verbs.IsVerbHere(at) || _verbs.IsNegated(at) || _verbs.IsPassive(at))
            return null;
        for (var i = at + 1; i < open; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark || tokens.Has(i, WordRoles.Verb & ~WordRoles.WeakVerb))
                return null;
        }
        var speaker = _verbs.IsConjoined(at) ? SentenceSubject(sentence, at) : speakers.Subject(sentence, at);
        return speaker is null ? null : new Attribution(at, speaker, -1, IsAdjacent: true);
    }

    // "in Norrvik, Orl., told": no sentence ends before a comma.
    private bool IsAbbreviation(int point) => tokens.IsMark(point, '.') && tokens.IsMark(point + 1, ',') && tokens[point - 1].Kind == TokenKind.Word;

    private int ClauseEnd(int from, int limit)
    {
        var i = from;
        while (i < limit && i < tokens.Count && tokens[i].Kind != TokenKind.Break && !tokens[i].Any(TokenShape.Quoted) && !(tokens[i].Kind == TokenKind.Mark && tokens.Text[tokens[i].Start] is '.' or '!' or '?' or ';' or '“' or '"' or '„' or '«' && !IsAbbreviation(i)))
        {
            i++;
            // Ilmari | “Mari” Kosk
            if (i > from && tokens[i - 1].IsCapital && tokens[i].Kind == TokenKind.Mark && entities.At(i) is { } named)
                i = named.To;
        }
        return i;
    }
}

using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds where somebody speaks who is not named: "a harbour spokeswoman said", "said one resident". A pronoun behind them means nobody named before.</summary>
internal sealed class UnnamedSpeakers(TokenList tokens, NamedEntities entities)
{
    private const int MaxPhrase = 7;
    private const int MaxOthers = 8;

    // The verbs of saying and what the subject goes by; made when first asked for.
    private List<(int Verb, int Gender)>? _found;

    /// <summary>The last of them before a token who may go by "he" (1) or "she" (-1); else -1.</summary>
    internal int Before(int at, int gender)
    {
        _found ??= Find();
        var (low, high) = (0, _found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_found[middle].Verb < at)
                low = middle + 1;
            else
                high = middle;
        }
        // Of another pronoun there are few: further back nobody is meant.
        for (var i = low - 1; i >= 0 && i > low - MaxOthers; i--)
        {
            if (_found[i].Gender != -gender || gender == 0)
                return _found[i].Verb;
        }
        return -1;
    }

    private List<(int Verb, int Gender)> Find()
    {
        var found = new List<(int Verb, int Gender)>();
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !tokens[i].Any(WordRoles.Verb) || tokens[i].Any(WordRoles.WeakVerb | WordRoles.Participle) || tokens[i].IsCapital || tokens[i].Any(TokenShape.Quoted))
                continue;
            if ((Ahead(i) ?? Behind(i)) is { } title)
                found.Add((i, tokens.Has(title, WordRoles.MaleTitle) ? 1 : tokens.Has(title, WordRoles.FemaleTitle) ? -1 : 0));
        }
        return found;
    }

    // "a harbour spokeswoman | said": the title, where nothing but words without a name leads up to it.
    private int? Ahead(int verb)
    {
        var last = verb - 1;
        while (tokens.Has(last, WordRoles.Auxiliary))
            last--;
        if (!IsTitle(last))
            return null;
        for (var i = last - 1; i > last - MaxPhrase && i >= 0 && tokens[i].Kind == TokenKind.Word && entities.At(i) is not { Entity.IsPerson: true }; i--)
        {
            if (IsIndefinite(i))
                return last;
            if (tokens[i].Any(WordRoles.Determiner | WordRoles.Verb))
                return null;
        }
        return null;
    }

    // "…," said | a harbour spokeswoman
    private int? Behind(int verb)
    {
        if (verb + 1 >= tokens.Count || tokens[verb - 1].Kind != TokenKind.Mark || !IsIndefinite(verb + 1))
            return null;
        for (var i = verb + 2; i < verb + MaxPhrase && i < tokens.Count && tokens[i].Kind == TokenKind.Word && !tokens[i].Any(WordRoles.Preposition) && entities.At(i) is not { Entity.IsPerson: true }; i++)
        {
            if (IsTitle(i) && !IsTitle(i + 1) && !(tokens.IsMark(i + 1, ',') && entities.At(i + 2) is { Entity.IsPerson: true }) && entities.At(i + 1) is not { Entity.IsPerson: true })
                return i;
        }
        return null;
    }

    private bool IsTitle(int at) => tokens.Has(at, WordRoles.Title) && tokens[at].Kind == TokenKind.Word && !tokens[at].IsCapital && !tokens[at].IsPossessive;

    private bool IsIndefinite(int at) => tokens.Chars(at) is "a" or "A" or "an" or "An" or "one" or "One" or "another" or "Another" or "ein" or "Ein" or "eine" or "Eine" or "un" or "Un" or "une" or "Une" or "una" or "Una";
}

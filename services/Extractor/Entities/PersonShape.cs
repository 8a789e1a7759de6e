namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells persons' names by their words: given names, initials, family names that come first.</summary>
internal static class PersonShape
{
    private const int MaxWords = 5;
    private const WordRoles NoName = WordRoles.Common | WordRoles.Complement | WordRoles.Demonym | WordRoles.OrgCue | WordRoles.PlaceCue | WordRoles.Calendar | WordRoles.Title | WordRoles.Function;

    /// <summary>Where a person's name begins in [from, to), and where it ends; -1 where none does.</summary>
    internal static int Find(TokenList tokens, int from, int to, out int end)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (!IsGivenHere(tokens, i) || i > from && tokens.Has(i - 1, WordRoles.PlaceHead))
                continue;
            end = End(tokens, i, to);
            if (IsFirm(tokens, i, to))
                break;
            if (end - i > 1 && end - i <= MaxWords && IsFamilyName(tokens, end - 1) && (tokens[i].Any(TokenShape.Upper) == tokens[end - 1].Any(TokenShape.Upper) || IsDropHead(tokens, i)) && !(end == i + 2 && tokens[i + 1].Any(TokenShape.Upper) && tokens[i + 1].End - tokens[i + 1].Start < 4))
                return i;
        }
        end = from;
        if (to - from is 2 or 3 && tokens.Has(from, WordRoles.FamilyFirst) && !tokens.Has(from, WordRoles.Common | WordRoles.Function) && !tokens.Has(from + 1, NoName) && IsShort(tokens, from + 1, to))
        {
            end = to;
            return from;
        }
        return -1;
    }

    /// <summary>Where the name that begins at a token ends: before words that no name has, unless they are family names, too.</summary>
    internal static int End(TokenList tokens, int from, int to)
    {
        var i = from;
        var family = 0;
        while (i < to)
        {
            // Paul “Bear” Orlick, George W Orlick
            if (i > from && (IsNicknameAt(tokens, i, to) ? 3 : IsBareInitial(tokens, i, to) ? 1 : 0) is var skip && skip > 0)
            {
                i += skip;
                continue;
            }
            if (tokens.Has(i, NoName) && !IsName(tokens, i, i > from) || HasDigit(tokens.Chars(i)) || tokens[i].End - tokens[i].Start == 1 && tokens[i].Kind == TokenKind.Word)
                break;
            // Where nouns have capitals, one word after the given names is the family name.
            if (tokens.Lexicon.NounsHaveCapitals && !tokens.Has(i, WordRoles.Given | WordRoles.Particle) && !tokens[i].Any(TokenShape.Initial) && ++family > 1 && !IsSecondFamilyName(tokens, i, from, to))
                break;
            i++;
        }
        while (i > from && (tokens[i - 1].Kind != TokenKind.Word || tokens.Has(i - 1, WordRoles.Particle) && !tokens[i - 1].IsCapital))
            i--;
        return i;
    }

    // "Joseph Orlick & Co"
    private static bool IsFirm(TokenList tokens, int from, int to)
    {
        for (var i = from + 1; i + 1 < to; i++)
        {
            if (tokens.IsMark(i, '&') && tokens.Chars(i + 1) is "Co" or "Co." or "Company" or "Sons" or "Partners" or "Associates" or "Brothers")
                return true;
        }
        return false;
    }

    private static bool IsNicknameAt(TokenList tokens, int at, int to) => at + 3 < to && tokens[at].Kind == TokenKind.Mark && QuoteMarks.IsQuote(tokens.Text[tokens[at].Start]) && tokens[at + 2].Kind == TokenKind.Mark && QuoteMarks.IsQuote(tokens.Text[tokens[at + 2].Start]);

    private static bool IsBareInitial(TokenList tokens, int at, int to) =>
        at + 1 < to && tokens[at].Kind == TokenKind.Word && tokens[at].End - tokens[at].Start == 1 && tokens[at].IsCapital && !tokens[at].IsPossessive && tokens.Has(at - 1, WordRoles.Given) && tokens[at + 1].Kind == TokenKind.Word && !tokens[at + 1].Any(TokenShape.Upper) && (!tokens.Has(at + 1, NoName) || tokens.Has(at + 1, WordRoles.SurnameLike));

    // "sagt Carlos Orlo Venn,", "Anna Orlo Venn (NOR)": behind a name of two words and before a mark hardly a noun, but for "das Anna Venn Haus,".
    private static bool IsSecondFamilyName(TokenList tokens, int at, int from, int to) =>
        at == from + 2 && !tokens.Has(from - 1, WordRoles.Determiner) && tokens[at - 1].Kind == TokenKind.Word && at + 1 == to && at + 1 < tokens.Count && (tokens.IsMark(to, ',') || tokens.IsMark(to, '(')) && !tokens[at - 1].IsPossessive && !tokens.Has(at, NoName) && tokens[at].End - tokens[at].Start is > 2 and < 11 && !tokens[at].Any(TokenShape.Upper);

    /// <summary>Whether a word is in capitals only because a story begins with it: "MARY Orlick was …".</summary>
    internal static bool IsDropHead(TokenList tokens, int at) =>
        tokens[at].Any(TokenShape.Upper) && !tokens[at].Any(TokenShape.Initial) && tokens[at].End - tokens[at].Start > 2 && (at == 0 || tokens[at - 1].Kind == TokenKind.Break) && at + 1 < tokens.Count && tokens[at + 1].IsCapital && !tokens[at + 1].Any(TokenShape.Upper);

    private static bool IsName(TokenList tokens, int at, bool isAfterFirst) =>
        tokens.Has(at, WordRoles.Given | WordRoles.WeakGiven) || isAfterFirst && tokens.Has(at, WordRoles.SurnameLike | WordRoles.WeakGiven | WordRoles.FamilyFirst) || tokens[at].Any(TokenShape.Initial) || tokens.Has(at, WordRoles.Particle) && isAfterFirst || isAfterFirst && tokens.Has(at, WordRoles.He) && tokens.Has(at - 1, WordRoles.FamilyFirst);

    // "Iris Settings" in a text about settings is no person.
    private static bool IsFamilyName(TokenList tokens, int at) => tokens.Has(at, WordRoles.SurnameLike | WordRoles.Given) || tokens[at].Any(TokenShape.Initial) || tokens.Lexicon.NounsHaveCapitals || !tokens.IsOrdinary(at);

    private static bool HasDigit(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9');

    private static bool IsGivenHere(TokenList tokens, int at)
    {
        var token = tokens[at];
        if (token.Any(TokenShape.Upper) && token.End - token.Start < 4 && !token.Any(TokenShape.Initial) && !IsDropHead(tokens, at))
            return false;
        // "Ann & Mary" are two.
        if (IsThing(tokens, at) || tokens.IsMark(at + 1, '&') || PlaceShape.IsRange(tokens, at))
            return false;
        if (token.Any(WordRoles.Given) && !token.Any(WordRoles.WeakGiven))
            return !(Gazetteer.Find(tokens, at, out var known) is { Type: EntityTypes.Place } && known > at + 1) && (!tokens.Has(at + 1, WordRoles.OrgCue | WordRoles.PlaceCue) || tokens.Has(at + 1, WordRoles.SurnameLike) && !token.IsSentenceStart);
        if (token.Any(WordRoles.WeakGiven))
            return !tokens.Lexicon.NounsHaveCapitals && !token.IsSentenceStart && !tokens.Has(at + 1, NoName) && !tokens.IsOrdinary(at + 1) && Gazetteer.Find(tokens, at, out var end) is var entry && (entry is null || end == at + 1);
        // "J. K. Rowling"
        return token.Any(TokenShape.Initial) && !tokens.Has(at + 1, NoName) && !(at > 0 && tokens[at - 1].Kind == TokenKind.Number) && tokens.Chars(at) is not ("N." or "S." or "E." or "W.") && !(token.End - token.Start > 2 && tokens.Has(at - 1, WordRoles.Determiner));
    }

    // German: "1000 Mark Belohnung", "die Mark Lindholm". Spanish: "la Cruz Azul", "el Ángel Dorado": no article stands before a name.
    private static bool IsThing(TokenList tokens, int at) => tokens.Lexicon.Language switch
    {
        "de" => tokens.Chars(at) is "Mark" && at > 0 && (tokens[at - 1].Kind == TokenKind.Number || tokens.Has(at - 1, WordRoles.Determiner) || tokens.Chars(at - 1) is "Millionen" or "Milliarden"),
        "es" => tokens.Has(at - 1, WordRoles.Determiner),
        _ => false,
    };

    private static bool IsShort(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].End - tokens[i].Start > 9 || tokens[i].Any(TokenShape.Upper))
                return false;
        }
        return true;
    }
}

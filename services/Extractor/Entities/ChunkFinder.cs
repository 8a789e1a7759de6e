namespace NewsPipeline.Extractor.Entities;

/// <summary>Finds the runs of capitalised words that can hold names.</summary>
internal static class ChunkFinder
{
    // No name is longer; without a bound a page of capitals would be one.
    private const int MaxWords = 12;

    /// <summary>The end of the run that begins at a token, exclusive; the token itself where none begins. What a company is in law belongs to it: "Orlo Boats, Inc.", "Orlo and Venn LLP".</summary>
    internal static int End(TokenList tokens, int from)
    {
        var to = RunEnd(tokens, from);
        if (to == from || tokens.Lexicon.NounsHaveCapitals || tokens[to - 1].IsPossessive)
            return to;
        // "Orlo | US Inc."
        var form = tokens.Has(to, WordRoles.Function) && tokens[to].Any(TokenShape.Upper) ? to + 1 : to;
        form = tokens.IsMark(form, ',') ? form + 1 : form;
        if (form > to && form < tokens.Count && tokens.Chars(form) is "Inc" or "Inc." or "Ltd" or "Ltd." or "LLC" or "LLP" or "Corp.")
            return form + 1;
        if (PairEnd(tokens, from, to) is var pair && pair > to)
            return pair;
        var isPartnership = to - from < 3 && to + 2 < tokens.Count && tokens.Chars(to) is "and" && tokens[to + 1].IsCapital && !tokens[to + 1].IsPossessive && tokens.Chars(to + 2) is "LLC" or "LLP" or "PLLC";
        return isPartnership && tokens[to - 1].Kind == TokenKind.Word && !tokens.Has(to - 1, WordRoles.OrgCue) && !tokens[to - 1].Any(TokenShape.Upper) ? to + 3 : to;
    }

    // "the Orlick and | Venn Museum", "Ann and | Mary Lee Foundation": two names that one organization has; not "the Senate and | Venn Museum".
    private static int PairEnd(TokenList tokens, int from, int to)
    {
        const WordRoles noName = WordRoles.Common | WordRoles.OrgCue | WordRoles.OrgHead | WordRoles.Title | WordRoles.Modifier | WordRoles.Complement | WordRoles.Demonym | WordRoles.Function | WordRoles.PlaceHead;
        if (to - from != 1 || to + 2 >= tokens.Count || tokens.Lexicon.Language != "en" || tokens.Chars(to) is not "and" || tokens[from].Kind != TokenKind.Word || tokens[from].Any(noName) && !IsGiven(tokens, from) || tokens[from].Any(TokenShape.Upper | TokenShape.Headline) || Gazetteer.Find(tokens, from, out _) is not null || tokens.IsOrdinary(from))
            return to;
        var isCouple = IsGiven(tokens, from) && IsGiven(tokens, to + 1);
        if (!isCouple && !(from > 0 && tokens.Chars(from - 1) is ("the" or "The")) || tokens[to + 1].Any(noName) || Gazetteer.Find(tokens, to + 1, out _) is not null)
            return to;
        var end = RunEnd(tokens, to + 1);
        return end - to - 1 == (isCouple ? 3 : 2) && tokens.Has(end - 1, WordRoles.OrgHead) && !tokens[end - 1].IsPossessive ? end : to;
    }

    private static int RunEnd(TokenList tokens, int from)
    {
        if (!CanBegin(tokens, from))
            return from;
        var to = from + 1;
        while (to < tokens.Count && to - from < MaxWords && (!tokens[to - 1].IsPossessive || tokens.Has(to - 1, WordRoles.Group)))
        {
            if (Continues(tokens, from, to))
                to++;
            else if (Joins(tokens, from, to) is var skip and > 0)
                to += skip + 1;
            else
                break;
        }
        return to;
    }

    private static bool CanBegin(TokenList tokens, int at)
    {
        var token = tokens[at];
        return token.IsCapital && token.Kind != TokenKind.Mark && !token.Any(TokenShape.Work) && !IsCalendar(tokens, at, at) && !IsAdjective(tokens, at) && (!token.Any(WordRoles.Function) || token.Any(TokenShape.Upper));
    }

    private static bool Continues(TokenList tokens, int from, int at)
    {
        var token = tokens[at];
        return token.IsCapital && token.Kind != TokenKind.Mark && tokens.Text[token.Start - 1] != '\t' && !token.IsSentenceStart && !token.Any(TokenShape.Work) && !IsCalendar(tokens, from, at) && !IsAdjective(tokens, at) &&
            (!token.Any(WordRoles.Function) || token.Any(TokenShape.Initial) || IsGiven(tokens, at - 1) && !token.Any(WordRoles.Pronoun) || token.Any(WordRoles.He) && tokens.Has(at - 1, WordRoles.FamilyFirst) && !token.Any(TokenShape.Headline));
    }

    // "van der" in "Ursula van der Berg", "]" in "[Vladimir] Putin", "&" in "Marks & Spencer".
    private static int Joins(TokenList tokens, int from, int at)
    {
        var skip = 0;
        if (IsNickname(tokens, at))
            return 3;
        if (tokens.IsMark(at, ']') && tokens[at].Start == tokens[at - 1].End || tokens.IsMark(at, '&'))
            skip = 1;
        else
        {
            while (skip < 3 && at + skip < tokens.Count && tokens[at + skip].Kind == TokenKind.Word && !tokens[at + skip].IsCapital && tokens[at + skip].Any(WordRoles.Particle))
                skip++;
            // Where particles are ordinary words, too, they join a given name alone to what follows.
            // "Petra | den Text", "Ann Lee | von der Stadt": an article joins only with another particle and to a given name alone.
            if (tokens.Lexicon.NounsHaveCapitals && tokens.Has(at + skip - 1, WordRoles.Determiner) && (skip == 1 || at - from > 1))
                return 0;
            // English has no such words of its own: "Javier Orlo de Venn".
            var isSecond = tokens.Lexicon.Language is "en" && at >= from + 2 && skip > 0 && IsGiven(tokens, at - 2) && !IsGiven(tokens, at + skip) && tokens.Chars(at) is "de" or "del" or "van" or "von" or "dos" or "da" or "della" or "bin";
            // "Orla Van | der Venn"
            isSecond |= tokens.Lexicon.Language is "en" && skip > 0 && at > from + 1 && tokens[at - 1].Any(WordRoles.Particle) && tokens.Chars(at) is "der" or "den" or "de" or "la";
            if (skip > 0 && !isSecond && (!IsGiven(tokens, at - 1) || tokens.Lexicon.Language is not "en" && at - from > 2))
                return 0;
        }
        return skip > 0 && at + skip < tokens.Count && Continues(tokens, from, at + skip) && Gazetteer.Find(tokens, at + skip, out _) is null ? skip : 0;
    }

    // Ilmari | “Mari” | Kosk
    private static bool IsNickname(TokenList tokens, int at) =>
        at + 3 < tokens.Count && tokens[at].Kind == TokenKind.Mark && tokens.Text[tokens[at].Start] is '"' or '“' or '‘' && tokens.Text[tokens[at].Start - 1] == ' ' && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].IsCapital && tokens[at + 1].End < tokens.Text.Length &&
        tokens[at + 2].Kind == TokenKind.Mark && tokens.Text[tokens[at + 2].Start] is '"' or '”' or '’' && tokens[at + 3].Kind == TokenKind.Word && tokens[at + 3].IsCapital && !tokens[at + 3].Any(WordRoles.Function | WordRoles.Calendar) && tokens[at - 1].Kind == TokenKind.Word && !tokens[at - 1].IsPossessive && !tokens[at - 1].Any(WordRoles.Title | WordRoles.OrgCue | WordRoles.Common);

    // "London-based", "Oscar-winning", "Islamist-rooted", but "Orlo-Long"
    private static bool IsAdjective(TokenList tokens, int at)
    {
        var word = tokens.Chars(at);
        var hyphen = word.LastIndexOf('-');
        if (hyphen <= 0 || char.IsUpper(word[hyphen + 1]))
            return false;
        return tokens[at].Any(WordRoles.Compound) || tokens.Lexicon.Language == "en" && word.Length - hyphen > 4 && word.EndsWith("ed", StringComparison.Ordinal);
    }

    private static bool IsGiven(TokenList tokens, int at) => tokens.Has(at, WordRoles.Given | WordRoles.WeakGiven);

    // "May" after a given name is a family name.
    private static bool IsCalendar(TokenList tokens, int from, int at) =>
        tokens[at].Any(WordRoles.Calendar) && !(at > from && IsGiven(tokens, at - 1)) && !(tokens[at].Any(WordRoles.Given) && !tokens[at].Any(WordRoles.WeakGiven));
}

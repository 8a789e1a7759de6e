namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells organizations by their words: "Ministry of …", "… University", "… Inc."</summary>
internal static class OrganizationShape
{
    private const int MaxWords = 9;
    private const int MaxRun = 6;
    private const WordRoles Filler = WordRoles.Common | WordRoles.OrgCue | WordRoles.OrgHead | WordRoles.Function | WordRoles.Modifier | WordRoles.Connector;

    /// <summary>Whether the tokens are the name of one: its last word says so, or its first with "of" after it, and another word sets it apart.</summary>
    internal static bool IsName(TokenList tokens, int from, int to)
    {
        if (to - from is < 2 or > MaxWords)
            return false;
        var isCued = tokens.Has(to - 1, WordRoles.OrgCue) && !tokens.Lexicon.NounsHaveCapitals || IsLegalForm(tokens.Chars(to - 1));
        var isHeaded = tokens.Has(from, WordRoles.OrgHead) && (tokens.Lexicon.Language != "en" || HasConnector(tokens, from, to));
        if (!isCued && !isHeaded || to - from > MaxRun && !HasConnector(tokens, from, to) || tokens[from].Any(TokenShape.Upper) && tokens[to - 1].Any(TokenShape.Upper) && !IsLegalForm(tokens.Chars(to - 1)))
            return false;
        // "Charlotte Church", "Grant Bank": rather a person.
        if (to - from == 2 && tokens.Has(from, WordRoles.Given | WordRoles.WeakGiven) && tokens.Has(to - 1, WordRoles.SurnameLike))
            return false;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].IsCapital && (!tokens[i].Any(Filler) && !tokens.IsOrdinary(i) || tokens[i].Any(WordRoles.Complement | WordRoles.Demonym | WordRoles.Given)))
                return !HasTitleBeforeName(tokens, from, to);
        }
        return false;
    }

    /// <summary>Where the name goes on behind connecting words ("University of | California", "Ministry of | Foreign Affairs and | Trade"); the end of the run where it does not.</summary>
    internal static int Extend(TokenList tokens, int from, int to)
    {
        if (!tokens.Has(from, WordRoles.OrgHead) && !tokens.Has(to - 1, WordRoles.OrgHead) || tokens.Lexicon.NounsHaveCapitals || tokens[to - 1].IsPossessive)
            return to;
        var end = to;
        while (end < tokens.Count && tokens.Has(end, WordRoles.Connector) && !tokens[end].IsCapital)
        {
            // "and" joins only within: "Ministry of Foreign Affairs and Trade", not "the University and Google".
            if (end == to && (tokens.Chars(end) is "and" or "to" or "in" or "et" or "y" or "à" or "en" or "&" || tokens.Chars(end) is "on" && !tokens.Has(end - 1, WordRoles.Complement)))
                break;
            var next = end + 1;
            while (tokens.Has(next, WordRoles.Connector) && !tokens[next].IsCapital)
                next++;
            if (next >= tokens.Count || next - end > 2 || !tokens[next].IsCapital)
                break;
            var stop = ChunkFinder.End(tokens, next);
            if (stop == next || end > to && (Gazetteer.Find(tokens, next, out _) is not null || !tokens.Has(next, WordRoles.Complement | WordRoles.Common | WordRoles.OrgCue)) || HasTitle(tokens, next, stop))
                break;
            end = stop;
            if (tokens[end - 1].IsPossessive)
                break;
        }
        return end;
    }

    private static bool HasConnector(TokenList tokens, int from, int to)
    {
        for (var i = from + 1; i < to - 1; i++)
        {
            if (tokens.Has(i, WordRoles.Connector) && !tokens[i].IsCapital)
                return true;
        }
        return false;
    }

    private static bool HasTitle(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens.Has(i, WordRoles.Title) && !tokens.Has(i, WordRoles.LooseTitle))
                return true;
        }
        return false;
    }

    // "Director Ann Lee Group" is hardly a name; "General Electric Company" is. Elsewhere than in English a person follows the name of the court.
    private static bool HasTitleBeforeName(TokenList tokens, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (tokens.Has(i, WordRoles.Title) && tokens.Has(i + 1, WordRoles.Given) || tokens.Lexicon.Language != "en" && i > from && tokens.Has(i, WordRoles.Given) && tokens[i + 1].IsCapital && !tokens.Has(i - 1, WordRoles.Connector))
                return true;
        }
        return false;
    }

    private static bool IsLegalForm(ReadOnlySpan<char> word) => word is "GmbH" or "AG" or "SE" or "KG" or "Inc" or "Inc." or "Corp" or "Corp." or "Ltd" or "Ltd." or "LLC" or "PLC" or "plc" or "LLP" or "S.A." or "e.V.";
}

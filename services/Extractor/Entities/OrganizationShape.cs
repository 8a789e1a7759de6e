using System.Buffers;

namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells organizations by their words: "Ministry of …", "… University", "… Inc."</summary>
internal static class OrganizationShape
{
    private const int MaxWords = 9;
    private const int MaxRun = 6;
    private const WordRoles Filler = WordRoles.Common | WordRoles.OrgCue | WordRoles.OrgHead | WordRoles.Function | WordRoles.Modifier | WordRoles.Connector;

    private static readonly SearchValues<string> StemEnds = SearchValues.Create([" of ", " for ", " on "], StringComparison.Ordinal);

    /// <summary>Whether the tokens are the name of one: its last word says so, or its first with "of" after it, and another word sets it apart.</summary>
    internal static bool IsName(TokenList tokens, int from, int to) => IsName(tokens, from, to, from);

    /// <summary>The same where it is known which word is followed by "of": "Ravn | Institute for Coastal Economics".</summary>
    internal static bool IsName(TokenList tokens, int from, int to, int head)
    {
        if (to - from is < 2 or > MaxWords)
            return false;
        var isCued = tokens.Has(to - 1, WordRoles.OrgCue) && !tokens.Lexicon.NounsHaveCapitals || IsLegalForm(tokens.Chars(to - 1));
        var isHeaded = tokens.Has(head, WordRoles.OrgHead) && (tokens.Lexicon.Language != "en" || HasConnector(tokens, head, to));
        if (!isCued && !isHeaded || to - from > MaxRun && !HasConnector(tokens, from, to) && !IsLegalForm(tokens.Chars(to - 1)) || tokens[from].Any(TokenShape.Upper) && tokens[to - 1].Any(TokenShape.Upper) && !IsLegalForm(tokens.Chars(to - 1)))
            return false;
        if (IsCutShort(tokens, from, to))
            return false;
        // "Charlotte Church", "Grant Bank": rather a person.
        if (to - from == 2 && tokens.Has(from, WordRoles.Given | WordRoles.WeakGiven) && tokens.Has(to - 1, WordRoles.SurnameLike))
            return false;
        // The word that says what it is does not set it apart: "Family Services".
        for (var i = from; i < (isHeaded ? to : to - 1); i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].IsCapital && (!tokens[i].Any(Filler) && !tokens.IsOrdinary(i) || tokens[i].Any(WordRoles.Complement | WordRoles.Demonym | WordRoles.Given) || tokens[i].IsPossessive && tokens[i].Any(WordRoles.Group)))
                return !HasTitleBeforeName(tokens, from, to);
        }
        // "Middle East | Boat Agency": ordinary words, but a name together.
        return to - from > 2 && tokens.Lexicon.Language == "en" && !tokens[from].Any(TokenShape.Headline) && Gazetteer.Find(tokens, from, out var place) is { Type: EntityTypes.Place } && place - from > 1 && place < to && (isHeaded || tokens.Has(to - 1, WordRoles.OrgHead | WordRoles.OrgCue) && !tokens.Has(to - 1, WordRoles.SurnameLike));
    }

    // "Farming, Fisheries and | Trade Department", "Foreign, | Trade & Development Office": the beginning of the name is missing.
    private static bool IsCutShort(TokenList tokens, int from, int to)
    {
        if (from < 2 || !tokens[from - 2].IsCapital || IsLegalForm(tokens.Chars(to - 1)))
            return false;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsCapital && !tokens[i].Any(Filler | WordRoles.Complement))
                return false;
        }
        if (tokens.Has(from - 1, WordRoles.Connector) && tokens.Chars(from - 1) is "and" or "und" or "et" or "y")
            return true;
        for (var i = from + 1; tokens.IsMark(from - 1, ',') && i < to; i++)
        {
            if (tokens.IsMark(i, '&') || !tokens[i].IsCapital && tokens.Chars(i) is "and")
                return true;
        }
        return false;
    }

    /// <summary>The short form of a name: "Ravn Institute" of "Ravn Institute for Coastal Economics"; null where there is none, as of "University of Lindholm".</summary>
    internal static string? Stem(string name)
    {
        var of = name.AsSpan().IndexOfAny(StemEnds);
        return of > 0 && name.AsSpan(0, of).Contains(' ') ? name[..of] : null;
    }

    /// <summary>The name without the country or the nations before it: "Harbour Service" of "U.S. Harbour Service", "Harbour Council" of "U.N. Harbour Council"; null where there is none or one word is left.</summary>
    internal static string? WithoutCountry(string name)
    {
        var length = name.StartsWith("U.S. ", StringComparison.Ordinal) ? 5 : name.StartsWith("US ", StringComparison.Ordinal) || name.StartsWith("UK ", StringComparison.Ordinal) ? 3 : name.StartsWith("United States ", StringComparison.Ordinal) ? 14 : name.StartsWith("United Nations ", StringComparison.Ordinal) ? 15 : name.StartsWith("U.N. ", StringComparison.Ordinal) ? 5 : name.StartsWith("UN ", StringComparison.Ordinal) ? 3 : 0;
        return length > 0 && name.AsSpan(length).Contains(' ') ? name[length..] : null;
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
            // "Committee for an | Open Harbour"
            next += next == end + 1 && next < tokens.Count && tokens.Chars(end) is "for" && tokens.Chars(next) is "a" or "an" ? 1 : 0;
            if (next >= tokens.Count || next - end > 2 || !tokens[next].IsCapital)
                break;
            var stop = ChunkFinder.End(tokens, next);
            // "Bank of Norway | President Ann Lee"
            if (Gazetteer.Find(tokens, next, out var known) is { Type: EntityTypes.Place } && known < stop && tokens.Has(known, WordRoles.Title) && !tokens.Has(known, WordRoles.LooseTitle))
                stop = known;
            if (stop == next || !GoesOn(tokens, from, to, end, next, stop) || HasTitle(tokens, next, stop))
                break;
            end = stop;
            if (tokens[end - 1].IsPossessive)
                break;
        }
        return SchoolShape.WithCampus(tokens, from, end);
    }

    // Whether the name that ends here has the words [next, stop) as well.
    private static bool GoesOn(TokenList tokens, int from, int to, int end, int next, int stop)
    {
        var isKnown = Gazetteer.Find(tokens, next, out _) is not null;
        // "District of | Norway", "Museum of | Wales", "Journal of the Norrvik College of | Tides"
        if (tokens.Chars(end) is "of")
            return end == to || isKnown || tokens.Has(end - 1, WordRoles.OrgHead) || Describes(tokens, next, stop);
        if (end > to)
            // "Ministry of Ports and | Ministry of Trade", "Institute for Tides and | Orlo Foundation": two.
            return !isKnown && next == end + 1 && !tokens.Has(next, WordRoles.OrgHead) && !(stop - next > 1 && tokens.Has(stop - 1, WordRoles.OrgHead)) && !IsName(tokens, next, stop) && (Describes(tokens, next, stop) || IsField(tokens, from, to, end, next, stop));
        // "College for Girls", "Ravn Institute for Economics"; but "left Varnby College for Google", "flew to Ravn Center for the Apollo", "asked Ravn Bank for Swedish crowns".
        return tokens.Has(from, WordRoles.OrgHead) || (next == end + 1 || tokens.Chars(end + 1) is "a" or "an") && !isKnown && !tokens.Has(next, WordRoles.Given) && !tokens.Has(stop - 1, WordRoles.Demonym);
    }

    // "(of Foreign Affairs and) Trade", "(of East and) South-East Asian Studies"
    private static bool Describes(TokenList tokens, int next, int stop) =>
        tokens.Has(next, WordRoles.Complement | WordRoles.Common | WordRoles.OrgCue) || tokens.Has(stop - 1, WordRoles.Complement | WordRoles.Common);

    // "National Institute of Algae and | Coastal Weeds": of what it studies or governs there may be two; "Museum of Wales and | Ann Lee" are two things.
    private static bool IsField(TokenList tokens, int from, int to, int end, int next, int stop)
    {
        if (tokens.Chars(end) is not ("and" or "y" or "et") || tokens.Chars(to) is not ("of" or "for" or "on" or "de" or "du" or "para") || stop - next > 2 || !EndsAsField(tokens.Chars(stop - 1), stop - next) || tokens[stop - 1].IsPossessive)
            return false;
        var first = to + 1;
        while (tokens.Has(first, WordRoles.Connector) && !tokens[first].IsCapital)
            first++;
        return Gazetteer.Find(tokens, first, out _) is null && !tokens[next].Any(TokenShape.Upper | TokenShape.Initial) && !tokens.Has(next, WordRoles.Given | WordRoles.WeakGiven | WordRoles.Demonym) && !tokens.Has(stop - 1, WordRoles.OrgCue) && !tokens.Has(from, WordRoles.Given);
    }

    private static bool EndsAsField(ReadOnlySpan<char> word, int words) =>
        words > 1 && word[^1] == 's' || word.EndsWith("ion", StringComparison.Ordinal) || word.EndsWith("ions", StringComparison.Ordinal) || word.EndsWith("ogy", StringComparison.Ordinal) || word.EndsWith("ity", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("ture", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ics", StringComparison.Ordinal) || word.EndsWith("omy", StringComparison.Ordinal) || word.EndsWith("phy", StringComparison.Ordinal) || word.EndsWith("istry", StringComparison.Ordinal) || word is "History" ||
        word.EndsWith("ía", StringComparison.Ordinal) || word.EndsWith("ión", StringComparison.Ordinal) || word.EndsWith("dad", StringComparison.Ordinal) || word.EndsWith("tura", StringComparison.Ordinal) || word.EndsWith("ité", StringComparison.Ordinal);

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

    /// <summary>Whether a word says what a company is in law.</summary>
    internal static bool IsLegalForm(ReadOnlySpan<char> word) => word is "GmbH" or "AG" or "SE" or "KG" or "Inc" or "Inc." or "Corp" or "Corp." or "Ltd" or "Ltd." or "LLC" or "PLC" or "plc" or "LLP" or "S.A." or "e.V.";
}

namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells places by their words: "Lake …", "… County".</summary>
internal static class PlaceShape
{
    /// <summary>Whether the tokens are the name of a place.</summary>
    internal static bool IsName(TokenList tokens, int from, int to)
    {
        if (to - from is < 2 or > 4 || tokens.Lexicon.NounsHaveCapitals)
            return false;
        // Nobody is called "County", whosever name it has.
        if (tokens.Has(to - 1, WordRoles.PlaceCue) && (!tokens.Has(from, WordRoles.Given | WordRoles.WeakGiven) || tokens.Chars(to - 1) is "County" or "Township" || to - from == 2 && IsRange(tokens, from)) && IsApart(tokens, from, to - 1))
        {
            // "Notting Hill" or somebody's family name: where it is told from "in" and "the" alone.
            return !tokens.Has(to - 1, WordRoles.SurnameLike) || to - from > 2 || tokens.Has(from - 1, WordRoles.NearPlace | WordRoles.Determiner);
        }
        // "North London", "Lake Erie", "San Leandro"
        if (!tokens.Has(from, WordRoles.PlaceHead) || to - from > 3)
            return false;
        return tokens.Chars(from) switch
        {
            "Lake" or "Mount" or "Mt." or "Mt" or "Cape" or "Fort" or "Ft." or "Port" or "Gulf" => IsApart(tokens, from + 1, to),
            // "the San Orlo Sharks" play there.
            "San" => IsApart(tokens, from + 1, to) && !(to - from > 2 && (tokens.Has(from - 1, WordRoles.Determiner) || Gazetteer.Find(tokens, from, out var known) is not null && known < to)),
            _ => Gazetteer.Exact(tokens, from + 1, to)?.Type == EntityTypes.Place && tokens.Chars(from) is not ("La" or "Los" or "Las" or "El" or "Le"),
        };
    }

    /// <summary>Whether an article and a plural tell that it is one, whosever name it has: "the | Clara Hills".</summary>
    internal static bool IsRange(TokenList tokens, int from) =>
        tokens.Lexicon.Language == "en" && from > 0 && tokens.Chars(from - 1) is "the" or "The" && tokens.Has(from + 1, WordRoles.PlaceCue) && !tokens[from + 1].IsPossessive && tokens.Chars(from + 1) is "Hills" or "Mountains" or "Islands" or "Isles" or "Heights" or "Springs" or "Falls";

    // At least one word sets it apart from "Main Street" and "City Park".
    private static bool IsApart(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!tokens.Has(i, WordRoles.Common | WordRoles.Demonym | WordRoles.Function | WordRoles.Title | WordRoles.OrgCue | WordRoles.Modifier) && tokens[i].Kind == TokenKind.Word && !tokens[i].Any(TokenShape.Upper) && !tokens.IsOrdinary(i))
                return true;
        }
        return false;
    }
}

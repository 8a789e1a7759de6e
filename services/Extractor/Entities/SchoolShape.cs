namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells schools that are called after a place: "Orlund College Dublin", "a professor at Ohio State".</summary>
internal static class SchoolShape
{
    /// <summary>Whether the tokens are the name of one.</summary>
    internal static bool IsName(TokenList tokens, int from, int to)
    {
        var last = to - 1;
        if (tokens.Lexicon.Language != "en" || to - from < 2)
            return false;
        if (tokens.Chars(last) is "State")
            return from > 0 && tokens.Chars(from - 1) is "at" && Gazetteer.Exact(tokens, from, last) is { Type: EntityTypes.Place };
        return tokens.Has(last - 1, WordRoles.OrgHead) && tokens.Chars(last - 1) is "College" or "University" or "School" or "Hospital" or "Institute" && Gazetteer.Exact(tokens, last, to) is { Type: EntityTypes.Place } && OrganizationShape.IsName(tokens, from, last);
    }

    /// <summary>Where the name of a university ends that has its campus behind "at": "University of Texas | at Austin"; the same token where none does.</summary>
    internal static int WithCampus(TokenList tokens, int from, int end)
    {
        if (tokens.Lexicon.Language != "en" || end + 1 >= tokens.Count || tokens.Chars(end) is not "at" || tokens.Chars(from) is not "University" || tokens[end - 1].IsPossessive || !tokens[end + 1].IsCapital || tokens[end + 1].Kind != TokenKind.Word)
            return end;
        var stop = ChunkFinder.End(tokens, end + 1);
        var isPlace = Gazetteer.Find(tokens, from + 2, out var known) is { Type: EntityTypes.Place } && known == end;
        return isPlace && stop - end is 2 or 3 && Gazetteer.Find(tokens, end + 1, out _) is not { Type: EntityTypes.Organization } && !tokens.Has(stop - 1, WordRoles.OrgCue) && !tokens.Has(end + 1, WordRoles.Title) ? stop : end;
    }
}

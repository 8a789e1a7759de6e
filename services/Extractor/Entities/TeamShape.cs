namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells teams by their words: "the Oslo Otters", a known place with a plural that is no ordinary word behind an article.</summary>
internal static class TeamShape
{
    private const int MinWord = 4;
    private const WordRoles NoTeam = WordRoles.Common | WordRoles.OrgCue | WordRoles.PlaceCue | WordRoles.PlaceNoun | WordRoles.Title | WordRoles.Group | WordRoles.Function | WordRoles.Calendar | WordRoles.Complement | WordRoles.Modifier | WordRoles.Demonym | WordRoles.Given;

    // "the Oslo Kings", "the Bergen Rangers"
    private const WordRoles NoMember = NoTeam & ~(WordRoles.Title | WordRoles.Modifier);

    /// <summary>Whether the tokens are the name of one.</summary>
    internal static bool IsName(TokenList tokens, int from, int to)
    {
        var last = to - 1;
        if (tokens.Lexicon.Language != "en" || !tokens.Has(from - 1, WordRoles.Determiner) || tokens[from].Any(TokenShape.Headline) || Gazetteer.Find(tokens, from, out var end) is not { Type: EntityTypes.Place } place || end != last || place.Name != tokens.Words(from, last))
            return false;
        var word = tokens.Chars(last);
        return tokens[last].Kind == TokenKind.Word && word.Length >= MinWord && word[^1] == 's' && word[1..].IndexOfAnyInRange('A', 'Z') < 0 && word[^2] is not ('s' or 'u' or 'i') && !tokens[last].Any(TokenShape.Upper) && !tokens[last].Any(NoTeam) && !tokens.IsOrdinary(last)
            && (tokens.Lexicon.RolesOf(word[..^1]) & NoMember) == WordRoles.None && (word[^2] != 'e' || (tokens.Lexicon.RolesOf(word[..^2]) & NoMember) == WordRoles.None);
    }
}

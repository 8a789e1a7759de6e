namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells whether words that no list knows could be a person's name.</summary>
internal static class PossiblePerson
{
    private const WordRoles NoName = WordRoles.Common | WordRoles.Complement | WordRoles.Demonym | WordRoles.OrgCue | WordRoles.OrgHead | WordRoles.PlaceCue | WordRoles.PlaceHead | WordRoles.Calendar | WordRoles.Title | WordRoles.Function;

    /// <summary>Whether the words could be a person's name at all: two to four words, none an ordinary one.</summary>
    internal static bool Is(TokenList tokens, NameMention mention)
    {
        if (Nickname(tokens, mention) is var nickname and >= 0)
            return tokens.Lexicon.Language == "en" && Has(tokens, mention with { To = nickname }, least: 1) && Has(tokens, mention with { From = nickname + 3 }, least: 1);
        return Has(tokens, mention, least: 2);
    }

    private static bool Has(TokenList tokens, NameMention mention, int least)
    {
        if (mention.To - mention.From < least || mention.To - mention.From > 4 || tokens.Lexicon.NounsHaveCapitals && !(mention.To - mention.From == 2 && (mention.Title is not null || PersonEvidence.IsQuoted(tokens, mention)) && !IsGermanNoun(tokens.Chars(mention.From))) || tokens[mention.From].Any(TokenShape.Headline) || Gazetteer.Find(tokens, mention.From, out _) is not null)
            return false;
        for (var i = mention.From; i < mention.To; i++)
        {
            var token = tokens[i];
            if (i > mention.From && token.Any(WordRoles.Particle) && i + 1 < mention.To)
                continue;
            if (token.Kind != TokenKind.Word || token.Any(TokenShape.Upper) || token.End - token.Start < 2 || tokens.IsOrdinary(i) || tokens.Chars(i).ContainsAnyInRange('0', '9') || token.Any(NoName) && !(i > mention.From && token.Any(WordRoles.SurnameLike)) && !(i == mention.From && token.Any(WordRoles.Given | WordRoles.WeakGiven)) && !token.Any(WordRoles.Particle))
                return false;
        }
        return true;
    }

    // The opening mark in: Ilmari “Mari” Kosk; -1 where there is none.
    private static int Nickname(TokenList tokens, NameMention mention)
    {
        for (var i = mention.From + 1; i + 3 < mention.To; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens[i + 2].Kind == TokenKind.Mark)
                return i;
        }
        return -1;
    }

    // "sagte Ministeriumssprecher Kosk, …": what the person is, not the given name.
    private static bool IsGermanNoun(ReadOnlySpan<char> word) => word.Length > 9 || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("in", StringComparison.Ordinal) || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("or", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith("ge", StringComparison.Ordinal);
}

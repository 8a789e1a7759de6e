using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Tells where a clause begins that has a subject of its own.</summary>
internal static class Clauses
{
    /// <summary>Whether a name behind "and" begins one: "Tom Hill has a boat, and | Mary Berg says …", not "Tom Hill, Ann Lee, and | Mary Berg say".</summary>
    internal static bool Begins(TokenList tokens, NamedEntities entities, int name) =>
        tokens.IsMark(name - 2, ',') && tokens.Chars(name - 1) is "and" or "but" && entities.At(name - 3) is null && entities.At(name) is { } named && tokens.Has(named.To, WordRoles.Verb) && !tokens.Has(named.To, WordRoles.WeakVerb);

    /// <summary>Whether a name behind "and" is the subject of a clause of its own, of any verb: "Ann Lee left, and | Tom Hill would shut the door".</summary>
    internal static bool HasSubject(TokenList tokens, NamedEntities entities, int name) =>
        tokens.Lexicon.Language == "en" && tokens.IsMark(name - 2, ',') && tokens.Chars(name - 1) is "and" or "but" or "while" && entities.At(name) is { } named && !tokens[named.To - 1].IsPossessive && tokens.Has(named.To, WordRoles.Auxiliary | WordRoles.Human);

    /// <summary>Whether what somebody says follows the verb without "that": "Ann Lee said | she was glad that Mary Berg …", "Ann Lee said | Mary Berg had …".</summary>
    internal static bool Follows(TokenList tokens, NamedEntities entities, int verb, int name)
    {
        if (tokens.Chars(verb) is not ("said" or "says"))
            return false;
        return tokens.Has(verb + 1, WordRoles.Pronoun) || verb + 1 == name && entities.At(name) is { } named && tokens.Has(named.To, WordRoles.Auxiliary | WordRoles.Verb);
    }
}

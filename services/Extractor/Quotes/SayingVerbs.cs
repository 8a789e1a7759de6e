using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Tells how a verb of saying stands in its sentence: active or passive, denied, joined to another, with a subject of its own or without.</summary>
internal sealed class SayingVerbs(TokenList tokens)
{
    /// <summary>Whether somebody is called, told, described: "was told".</summary>
    internal bool IsPassive(int verb) => verb > 0 && tokens.Chars(verb - 1) is "was" or "were" or "been" or "being" or "is" or "are" or "be";

    /// <summary>"to say", "the claims", "his writing" are not what somebody says here.</summary>
    internal bool IsVerbHere(int at) => !tokens.Has(at - 1, WordRoles.Determiner) && !(at > 0 && tokens.Chars(at - 1) is "to" or "zu");

    /// <summary>"doesn't complain", "did not say": nothing is said.</summary>
    internal bool IsNegated(int at) => at > 0 && tokens.Lexicon.Language == "en" && (tokens.Chars(at - 1) is "not" || tokens[at - 1].Kind == TokenKind.Word && (tokens.Chars(at - 1).EndsWith("n't", StringComparison.Ordinal) || tokens.Chars(at - 1).EndsWith("n’t", StringComparison.Ordinal)));

    /// <summary>"Ann Lee was told": she hears it.</summary>
    internal bool IsTold(int verb) => verb > 0 && tokens.Chars(verb) is "told" or "asked" or "warned" or "informed" or "advised" or "reminded" && IsPassive(verb);

    /// <summary>"… and warned", "… but has pledged"</summary>
    internal bool IsConjoined(int at)
    {
        while (tokens.Has(at - 1, WordRoles.Auxiliary) && !tokens.Has(at - 1, WordRoles.Connector))
            at--;
        return at > 0 && tokens.Chars(at - 1) is "and" or "but" or "und" or "et" or "y";
    }

    /// <summary>A verb without a subject of its own right before it: "…, adding that", "… and warned that".</summary>
    internal bool IsBare(int at, int sentence)
    {
        if (tokens.Has(at, WordRoles.Participle) || IsConjoined(at))
            return true;
        var before = at - 1;
        while (before > sentence && tokens.Has(before, WordRoles.Auxiliary))
            before--;
        return tokens.Has(before, WordRoles.Verb | WordRoles.Connector) && !tokens.Has(before, WordRoles.Who) && tokens[before].Kind == TokenKind.Word;
    }
}

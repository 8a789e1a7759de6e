namespace NewsPipeline.Extractor.Entities;

/// <summary>Adds the names that a list knows, under the name that is given to them.</summary>
internal sealed class KnownNames(TokenList tokens, List<NameMention> mentions)
{
    /// <summary>Adds the tokens [from, to), which an entry names.</summary>
    internal void Add(GazetteerEntry known, int from, int to)
    {
        var isSure = IsSure(known, from, to) && !tokens[from].Any(TokenShape.Headline);
        var isOwn = IsOwn(known, from, to);
        var mention = new NameMention(known.Type, from, to, isOwn || tokens.Words(from, to) == known.Name ? null : known.Name, IsSure: isSure, Key: isOwn ? known.Name : null);
        // A headline alone tells nothing of a long name.
        mentions.Add(mention.Name is null && to - from > 3 && tokens[from].Any(TokenShape.Headline) ? mention with { Type = null } : mention);
    }

    private bool IsSure(GazetteerEntry known, int from, int to)
    {
        var sure = to - from > 1 || !tokens[from].IsSentenceStart || !known.IsAmbiguous;
        // An acronym that stands for many things is the known one where it acts or is written out elsewhere.
        if (known.IsAmbiguous && tokens[from].Any(TokenShape.Upper))
            sure = tokens.Has(to, WordRoles.Verb) && !tokens.Has(to, WordRoles.WeakVerb) || tokens.Has(from - 1, WordRoles.Determiner) && (tokens.Has(to, WordRoles.Preposition) || Acts(to));
        if (tokens.Lexicon.NounsHaveCapitals && to - from == 1 && tokens.Has(from, WordRoles.Common))
            sure = false;
        if (known.IsAmbiguous && tokens.Has(from, WordRoles.WeakGiven | WordRoles.Given))
            sure &= tokens.Has(from - 1, WordRoles.NearPlace | WordRoles.Preposition);
        return sure;
    }

    // "the NHB has ruled", but not "the NHB has seven of them", "the NHB is the best".
    private bool Acts(int at)
    {
        var after = at;
        while (tokens.Has(after, WordRoles.Auxiliary))
            after++;
        return after > at && !(tokens.Lexicon.Language == "en" && tokens.Chars(at) is "is" or "has" or "had" or "was" && (tokens.Has(after, WordRoles.Function | WordRoles.Determiner) || after < tokens.Count && tokens[after].Kind == TokenKind.Number));
    }

    // The list gives English names: a text in another language keeps its own, and so does one that has another name in full.
    // What is short for the name of the list, or an acronym, is written out.
    private bool IsOwn(GazetteerEntry known, int from, int to)
    {
        if (tokens.Lexicon.Language != "en")
            return true;
        var words = tokens.Words(from, to);
        return words != known.Name && !tokens[from].Any(TokenShape.Upper) && !known.Name.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}

using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Tells whether a quotation goes on with the speech before it, which the words of attribution split.</summary>
internal sealed class SplitSpeech(TokenList tokens, Sentences sentences)
{
    private const int MinWords = 4;

    /// <summary>Whether nothing but the attribution stands between what was said and a quotation: <c>"…," he said. "…"</c>, <c>"…," she said, "…"</c>.</summary>
    internal bool Joins(Speech last, Quotation quotation)
    {
        if (last.End < 0 || quotation.From - 1 < last.End || quotation.From - last.End > 16)
            return false;
        var stops = 0;
        // A full stop before the marks: what stands between belongs to the first.
        var isApart = tokens.IsMark(quotation.From - 2, '.');
        for (var i = last.End; i < quotation.From - 1; i++)
        {
            if (tokens[i].Kind == TokenKind.Break || tokens[i].Any(TokenShape.Quoted) || tokens.Has(i, WordRoles.Verb) && !tokens.Has(i, WordRoles.WeakVerb) && (stops > 0 || !isApart && IsOwnVerb(i)))
                return false;
            stops += tokens[i].Kind == TokenKind.Mark && tokens.Text[tokens[i].Start] is '.' ? 1 : 0;
            if (stops > 0 && tokens[i].Kind == TokenKind.Word)
                return false;
        }
        return stops > 0 ? sentences.IsSentence(quotation) || sentences.Words(quotation) >= MinWords : tokens.IsMark(quotation.From - 2, ',') || tokens.IsMark(quotation.From - 2, ':') || tokens.IsMark(quotation.From - 2, '—') || tokens.IsMark(quotation.From - 2, ';');
    }

    // "…," wrote a sailor, while her daughter remarked, "…": somebody else speaks; but "…, she said, and added, "…".
    private bool IsOwnVerb(int at) => !tokens.Has(at, WordRoles.Participle) && !tokens[at].IsCapital && !tokens.Has(at - 1, WordRoles.Determiner | WordRoles.Preposition) && tokens[at - 1].Kind == TokenKind.Word && !(tokens.Has(at - 1, WordRoles.Auxiliary | WordRoles.Connector | WordRoles.Who) && !tokens[at - 1].IsCapital);

    /// <summary>Whether what follows a quotation tells of somebody else than who spoke before: <c>"…," said Ann Lee. "…," said a neighbour</c>.</summary>
    internal bool IsAnother(Speech last, Attribution? again)
    {
        if (again is not { End: >= 0 })
            return false;
        var isInverted = again.End > again.Verb + 1;
        if (tokens.Has(again.Verb, WordRoles.Pronoun) || tokens.Has(isInverted ? again.Verb + 1 : again.Verb - 1, WordRoles.Pronoun))
            return again.Speaker is not null && last.Speaker is not null && again.Speaker != last.Speaker;
        if (again.Speaker is not null)
            return again.Speaker != last.Speaker;
        // "added the sailor" may be who spoke before; "said a sailor", "said police" are not.
        var isKnown = tokens.Has(again.Verb + 1, WordRoles.Preposition) || tokens.Has(again.Verb + 1, WordRoles.Determiner) && tokens.Chars(again.Verb + 1) is not ("a" or "an" or "ein" or "eine" or "un" or "une" or "una");
        return isInverted && !isKnown;
    }
}

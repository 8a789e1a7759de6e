using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds who speaks where the text says so amid the marks, as French does: <c>« Le pont est beau, dit-elle. Il est ouvert. »</c></summary>
internal sealed class Incises(TokenList tokens, Speakers speakers, Antecedents antecedents)
{
    /// <summary>The quotation in two parts without the words between them that name the speaker; null where there are none.</summary>
    internal (Attribution Attribution, Quotation First, Quotation Second)? Split(Quotation quotation)
    {
        if (tokens.Lexicon.Language != "fr")
            return null;
        for (var i = quotation.From + 1; i + 2 < quotation.To; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark || tokens.Text[tokens[i].Start] is not (',' or '?' or '!') || Read(i + 1) is not { } attribution || attribution.End >= quotation.To - 1)
                continue;
            if (!tokens.IsMark(attribution.End, ',') && !tokens.IsMark(attribution.End, '.'))
                continue;
            return (attribution, quotation with { To = i + 1, IsClosed = true, Next = i + 1 }, quotation with { From = attribution.End + 1, OpensParagraph = false, Continues = false });
        }
        return null;
    }

    private Attribution? Read(int at)
    {
        if (tokens[at].Kind != TokenKind.Word || tokens[at].IsCapital)
            return null;
        var word = tokens.Chars(at);
        var hyphen = word.IndexOf('-');
        if (hyphen > 0 && tokens[at].Any(WordRoles.He | WordRoles.She))
        {
            var verb = (tokens.Lexicon.RolesOf(word[..hyphen]) & WordRoles.Verb) != WordRoles.None ? at : tokens.Has(at + 1, WordRoles.Verb) ? at + 1 : -1;
            return verb < 0 ? null : new Attribution(verb, antecedents.Pronoun(at), verb + 1, IsAdjacent: true);
        }
        // "a dit Marie Leblanc"
        if (tokens.Has(at, WordRoles.Auxiliary) && tokens.Has(at + 1, WordRoles.Verb))
            at++;
        return tokens[at].Any(WordRoles.Verb) && speakers.After(at + 1, out var stop) is { IsPerson: true } speaker ? new Attribution(at, speaker, stop, IsAdjacent: true) : null;
    }
}

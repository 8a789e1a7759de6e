using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds whose words are reported without marks, so that quoted words that follow alone are theirs.</summary>
internal sealed class ReportedSpeech(TokenList tokens, Sentences sentences, Speakers speakers, Antecedents antecedents)
{
    /// <summary>Who speaks in the sentence before a quotation: Ann Lee said the work had been hard. "It took us three winters."</summary>
    internal NamedEntity? Before(Quotation quotation, int paragraph)
    {
        var stop = quotation.From - 2;
        return stop > paragraph && tokens[stop].Kind == TokenKind.Mark && !tokens[stop].Any(TokenShape.Quoted) && tokens.Text[tokens[stop].Start] is '.' or ':'
            ? Find(sentences.Start(stop - 1, paragraph), stop)
            : null;
    }

    /// <summary>Whose words the tokens [from, to) report last.</summary>
    internal NamedEntity? Find(int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            if (tokens[i].Any(TokenShape.Quoted) || !tokens.Has(i, WordRoles.Verb) || tokens.Has(i, WordRoles.WeakVerb) && !tokens.IsMark(to - 1, ':') || tokens[i].IsCapital)
                continue;
            var speaker = speakers.Subject(sentences.Start(i, from), i);
            // "…, said Ann Lee, head of the harbour."
            if (speaker is null && tokens.IsMark(i - 1, ','))
                speaker = speakers.After(i + 1, out _);
            antecedents.Note(i, speaker);
            return speaker;
        }
        // "According to Ann Lee, the work was hard. “…”"
        var last = sentences.Start(to - 2, from);
        return tokens.Has(last, WordRoles.SaidBy) ? speakers.After(tokens.Has(last + 1, WordRoles.Connector) ? last + 2 : last + 1, out _) : null;
    }
}

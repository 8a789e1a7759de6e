using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds who speaks where the sentence goes on behind the marks, and says so at its end: <c>"… a bad deal" for the harbour, said Ann Lee</c>.</summary>
internal sealed class SentenceEndings(TokenList tokens, NamedEntities entities, Speakers speakers, Antecedents antecedents)
{
    /// <summary>The attribution behind a comma in [from, end).</summary>
    internal Attribution? Find(int from, int end)
    {
        for (var i = from; i + 2 < end; i++)
        {
            if (!tokens.IsMark(i, ','))
                continue;
            if (SubjectFirst(i + 1, end) is { } named)
                return named;
            if (tokens[i + 1].IsCapital || tokens.Has(i + 1, WordRoles.WeakVerb | WordRoles.Participle))
                continue;
            if (tokens.Has(i + 1, WordRoles.SaidBy) && SaidBy(i + 1, end) is { } source)
                return source with { IsAdjacent = false };
            if (tokens.Has(i + 1, WordRoles.Verb) && speakers.After(i + 2, out var stop) is { } speaker)
                return new Attribution(i + 1, speaker, stop, IsAdjacent: false);
        }
        return null;
    }

    /// <summary>The source that a token names: "according to Ann Lee".</summary>
    internal Attribution? SaidBy(int at, int end)
    {
        var from = tokens.Has(at + 1, WordRoles.Connector) && tokens.Lexicon.Language == "en" ? at + 2 : at + 1;
        var speaker = speakers.After(from, out var stop);
        return speaker is null || stop > end ? null : new Attribution(at, speaker, stop, IsAdjacent: true);
    }

    // ", Ann Lee said", ", she said", ", Ann Lee, the head of the harbour, told reporters"
    private Attribution? SubjectFirst(int at, int end)
    {
        if (tokens.Has(at, WordRoles.He | WordRoles.She) && !tokens.Has(at, WordRoles.Who))
            return VerbAt(at + 1) is var spoken and >= 0 && spoken < end && antecedents.Pronoun(at) is { } meant ? new Attribution(spoken, meant, spoken + 1, IsAdjacent: false) : null;
        while (at < end && tokens.Has(at, WordRoles.Title | WordRoles.Modifier | WordRoles.Demonym) && entities.At(at) is null)
            at++;
        if (entities.At(at) is not { Entity.IsPerson: true } mention || mention.From != at || tokens[mention.To - 1].IsPossessive)
            return null;
        var verb = VerbAt(mention.To);
        for (var i = mention.To + 1; verb < 0 && tokens.IsMark(mention.To, ',') && i + 1 < end; i++)
        {
            if (tokens.Has(i, WordRoles.Verb) && !tokens.Has(i, WordRoles.WeakVerb) || entities.At(i) is { Entity.IsPerson: true })
                break;
            if (tokens.IsMark(i, ','))
                verb = VerbAt(i + 1);
        }
        return verb >= 0 && verb < end ? new Attribution(verb, mention.Entity, verb + 1, IsAdjacent: false) : null;
    }

    // The verb of saying that begins here, auxiliaries aside; else -1.
    private int VerbAt(int at)
    {
        while (tokens.Has(at, WordRoles.Auxiliary))
            at++;
        return tokens.Has(at, WordRoles.Verb) && !tokens.Has(at, WordRoles.WeakVerb | WordRoles.Participle) && !tokens[at].IsCapital ? at : -1;
    }
}

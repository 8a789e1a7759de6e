using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Finds who speaks where a colon leads up to the speech without a verb of saying: <c>Ann Lee kept her remarks short: "…"</c></summary>
internal sealed class ColonSpeech(TokenList tokens, NamedEntities entities)
{
    /// <summary>The one person that the sentence names, where they are its subject; null where there is none or another, too.</summary>
    /// <param name="quotation">What stands behind the colon.</param>
    /// <param name="sentence">The first token of the sentence.</param>
    internal Attribution? Before(Quotation quotation, int sentence)
    {
        var colon = quotation.From - 2;
        NamedEntity? subject = null;
        for (var i = entities.FirstFrom(sentence); i < entities.Mentions.Count && entities.Mentions[i].From < colon; i++)
        {
            var (from, to, entity) = entities.Mentions[i];
            if (!entity.IsPerson || entity == subject)
                continue;
            // "For Ann Lee", "Ann Lee's boats", "Ann Lee and Bob Hill"
            if (subject is not null || tokens[to - 1].IsPossessive || tokens.Has(from - 1, WordRoles.Preposition | WordRoles.Connector) || tokens[from].Any(TokenShape.Quoted))
                return null;
            subject = entity;
        }
        return subject is null || HasAnother(sentence, colon, subject) ? null : new Attribution(colon, subject, -1, IsAdjacent: false);
    }

    // A pronoun of the other gender is somebody else, and so is one before the name.
    private bool HasAnother(int from, int to, NamedEntity subject)
    {
        var isNamed = false;
        for (var i = from; i < to; i++)
        {
            isNamed |= entities.At(i) is { } mention && mention.Entity == subject;
            if (tokens.IsMark(i, ':') || entities.StrangerBefore(i + 1) == i && entities.At(i) is null)
                return true;
            if (tokens[i].Any(TokenShape.Quoted) || tokens.Has(i, WordRoles.Who | WordRoles.They) || !tokens.Has(i, WordRoles.He | WordRoles.She))
                continue;
            if (!isNamed || subject.Gender == (tokens.Has(i, WordRoles.He) ? -1 : 1))
                return true;
        }
        return false;
    }
}

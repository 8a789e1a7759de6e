using System.Runtime.InteropServices;

namespace NewsPipeline.Extractor.Entities;

/// <summary>Names that no list knows become persons or places by what stands around them.</summary>
internal static class NamePromotion
{
    /// <summary>Gives the names their types where there is enough evidence.</summary>
    internal static void Promote(TokenList tokens, List<NameMention> mentions)
    {
        // How much speaks for a person where the last word stands alone: 1, and 1 more where it speaks or acts.
        var alone = new Dictionary<string, int>();
        foreach (var mention in mentions)
        {
            if (mention.To - mention.From == 1 && mention.Name is null && mention.Type is null or EntityTypes.Person && (!tokens[mention.From].IsSentenceStart || PersonEvidence.IsSaying(tokens, mention) || tokens[mention.From].IsPossessive))
            {
                ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(alone, tokens.Chars(mention.From).ToString(), out _);
                // "said Kosk, 58" tells more than "Kosk said".
                weight = Math.Max(weight, 1 + Math.Min(tokens.IsMark(mention.To, ',') && PersonEvidence.IsAge(tokens, mention.To + 1) ? 2 : 1, PersonEvidence.Weigh(tokens, mention)));
            }
        }
        var weights = new Dictionary<string, int>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Type is not null)
                continue;
            if (PlaceEvidence.IsPlace(tokens, mentions, i))
            {
                mentions[i] = mention with { Type = EntityTypes.Place, IsSure = true };
                continue;
            }
            if (PersonEvidence.IsGivenNameBesideMarks(tokens, mention))
            {
                mentions[i] = mention with { Type = EntityTypes.Person, IsSure = true };
                continue;
            }
            if (!PossiblePerson.Is(tokens, mention))
                continue;
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, tokens.Words(mention.From, mention.To), out _);
            var around = PersonEvidence.Weigh(tokens, mention);
            var family = alone.GetValueOrDefault(tokens.Chars(mention.To - 1).ToString());
            // A capital at the beginning of a sentence may hide a verb: "Named Orlo". It needs more, then.
            // Not so where it is the subject: "Orla Kosk had …" of a Kosk who speaks.
            var isSubject = tokens.Has(mention.To, WordRoles.Auxiliary | WordRoles.Verb | WordRoles.Human) && !tokens[mention.To - 1].IsPossessive;
            if (tokens[mention.From].IsSentenceStart && around < PersonEvidence.Enough && (around + family + (isSubject ? 1 : 0) <= PersonEvidence.Enough || PersonEvidence.MayHideWord(tokens.Chars(mention.From))))
                continue;
            sum = Math.Max(sum, around + family);
        }
        for (var i = 0; i < mentions.Count; i++)
        {
            // "the Ann Lee Show": herself where Lee acts or speaks.
            if (mentions[i] is { Type: EntityTypes.Person, IsSure: false } named && !tokens[named.From].Any(TokenShape.Headline) && alone.GetValueOrDefault(tokens.Chars(named.To - 1).ToString()) >= PersonEvidence.Enough)
                mentions[i] = named with { IsSure = true };
            if (mentions[i].Type is null && mentions[i].To - mentions[i].From > 1 && weights.TryGetValue(tokens.Words(mentions[i].From, mentions[i].To), out var weight) && weight >= PersonEvidence.Enough)
                mentions[i] = mentions[i] with { Type = EntityTypes.Person, IsSure = true };
        }
        DropThings(tokens, mentions);
    }

    // "a T. Rex": what has an article of its own is no person of initials.
    private static void DropThings(TokenList tokens, List<NameMention> mentions)
    {
        HashSet<string>? things = null;
        foreach (var mention in mentions)
        {
            if (IsOfInitials(tokens, mention) && PersonEvidence.IsThing(tokens, mention))
                (things ??= []).Add(tokens.Words(mention.From, mention.To));
        }
        for (var i = 0; things is not null && i < mentions.Count; i++)
        {
            if (IsOfInitials(tokens, mentions[i]) && things.Contains(tokens.Words(mentions[i].From, mentions[i].To)))
                mentions[i] = mentions[i] with { Type = null, IsSure = false };
        }
    }

    private static bool IsOfInitials(TokenList tokens, NameMention mention) => mention is { Type: EntityTypes.Person, Title: null } && mention.To - mention.From == 2 && tokens[mention.From].Any(TokenShape.Initial);
}

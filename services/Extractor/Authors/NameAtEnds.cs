using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Entities;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Finds the writer's name where it opens or ends the text itself.</summary>
internal static class NameAtEnds
{
    private const int MaxOpening = 60;
    private const int Reach = 3;
    private const int Signs = 4;
    /// <summary>The roles that a word of a name may have.</summary>
    internal const WordRoles OfNames = WordRoles.Given | WordRoles.WeakGiven | WordRoles.Male | WordRoles.Female | WordRoles.FamilyFirst | WordRoles.Particle | WordRoles.SurnameLike;

    /// <summary>The first or last paragraph that is a name with a known given name.</summary>
    internal static string? Alone(PageEvidence page)
    {
        foreach (var i in new[] { page.Opening, page.LastKept })
        {
            if (i >= 0 && i < page.Page.Blocks.Count && NameLine.IsName(page.Page.Blocks[i].Text) && GivenNames.Begin(page.Page.Blocks[i].Text))
                return page.Page.Blocks[i].Text;
        }
        return null;
    }

    /// <summary>The line before the first paragraph that holds nothing but names, where editors post for the writers: "Mosa Thakeli/Neo Ramasoa".</summary>
    internal static string? Opening(PageEvidence page)
    {
        var lexicon = Lexicon.For(page.Language) ?? Lexicon.For("en")!;
        for (var i = page.Opening; i <= page.FirstKept + Reach && i < page.LastKept; i++)
        {
            var block = page.Page.Blocks[i];
            if (!block.Kept || block.Kind != BlockKinds.Paragraph || block.Text is not { Length: > 1 and <= MaxOpening } text || !char.IsUpper(text[0]) || !char.IsLetter(text[^1]))
                continue;
            var names = BylineReader.Names(text);
            if (names.Count > 0 && names.Sum(name => name.Length + 1) >= text.Length - Signs && names.TrueForAll(name => MayWrite(page, name, lexicon) && !UnmarkedByline.IsTold(page, name, besides: block)))
                return text;
        }
        return null;
    }

    // Nothing that heads a text: "Opera Review", "New Delhi". What the text writes in lower case is no name, either.
    private static bool MayWrite(PageEvidence page, string name, Lexicon lexicon) =>
        NameLine.IsName(name) && !Gazetteer.IsPlace(name) &&
        (GivenNames.Begin(name) ||
            !lexicon.NounsHaveCapitals && !UnmarkedByline.HasAcronym(name) && !OrdinaryWords.AreIn(page, name) && Array.TrueForAll(name.Split(' '), word => (lexicon.RolesOf(word) & ~OfNames) == WordRoles.None));
}

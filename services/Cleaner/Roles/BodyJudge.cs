using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Judges one block that stands in the body: by the names around it, by its links, by what stands beside it.</summary>
internal sealed class BodyJudge(BlockContext context)
{
    private const double MostlyLinks = 0.5;
    private const int LabelWords = 15;
    private const double EnoughProse = 120;
    private const int CueWords = 60;

    /// <summary>Judges it.</summary>
    public void Judge(Block block)
    {
        if (block.Kind == BlockKinds.Caption)
            block.Drop(BlockRoles.Caption, Reasons.Caption);
        else if (block.Kind == BlockKinds.Quote && block.Hints.Any(Hint.Embed))
            block.Keep(Reasons.QuotedPost);
        else if (block.Hints.Any(Surroundings.Against))
            block.Drop(HintRole.Of(block.Hints), Reasons.Names);
        else if (IsLabel(block))
            block.Drop(HintRole.Of(block.Hints), Reasons.Label);
        else if (block.Shape.LinkDensity > MostlyLinks && !BlockWeight.IsLinkedProse(block))
            block.Drop(BlockRoles.Related, Reasons.MostlyLinks);
        else if (block.Shape.Words <= CueWords && block.Cue is { } role && !IsInMidst(block, role))
            block.Drop(role, Reasons.Words);
        else if (block.Shape.Words <= CueWords && block.IsPhotoLine)
            block.Drop(BlockRoles.Caption, Reasons.PhotoCredit);
        else if (block.Kind == BlockKinds.Heading || block.Score > 0)
            block.Keep(Reasons.RunningText);
        else if (HasSupport(block))
            block.Keep(Reasons.ShortLine);
        else
            block.Drop(BlockRoles.Boilerplate, Reasons.ShortByItself);
    }

    private static bool IsLabel(Block block) => block.Kind != BlockKinds.TableRow && block.Shape.Words <= LabelWords && !(block.Shape.EndsSentence && block.Shape.Words > 6)
        && block.Hints.Any(Hint.Byline | Hint.Date | Hint.Credit | Hint.Section | Hint.Media);

    // A long sentence with no link that only speaks of such a thing.
    private static bool IsInMidst(Block block, string role) =>
        role == BlockRoles.Newsletter && block.Shape.Sentences > 2 && block.Links.Count == 0;

    private bool HasSupport(Block block)
    {
        if (block.Links.Count > 0 && block.Shape.LinkDensity > 0.3)
            return false;
        var tree = context.Tree;
        var levels = block.Kind switch { BlockKinds.TableRow => 4, BlockKinds.ListItem => 3, BlockKinds.Quote => 2, _ => 1 };
        var element = block.Element;
        for (var level = 0; level < levels && element != context.Body.Element && tree.Parent(element) >= 0; level++)
        {
            element = tree.Parent(element);
            if (context.Prose[element] >= EnoughProse)
                return true;
        }
        return element == context.Body.Element && context.Prose[element] >= EnoughProse;
    }
}

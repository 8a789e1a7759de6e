namespace NewsPipeline.Cleaner.Roles;

/// <summary>Gives every block its role: block by block first, then by what stands before and after.</summary>
internal static class RoleReader
{
    /// <summary>Judges the blocks of a page.</summary>
    public static void Assign(BlockContext context)
    {
        var judge = new BodyJudge(context);
        foreach (var block in context.Blocks)
        {
            if (context.Body.Element >= 0 && context.Tree.Contains(context.Body.Element, block.Node))
                judge.Judge(block);
            else
                block.Drop(HintRole.Of(block.Hints), Reasons.Outside);
        }
        ArticleHead.Assign(context);
        RepeatJudge.Judge(context.Tree, context.Blocks);
        new BoxJudge(context).Judge();
        ArticleEnd.Assign(context);
        HeadingJudge.Judge(context.Blocks);
    }
}

using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>The text of one element as it is shown, blocks in it separated by a space.</summary>
internal static class VisibleText
{
    /// <summary>The text without one element in it and without buttons; null where there is none or more than <paramref name="limit"/> nodes, which no label has.</summary>
    public static string? Of(PageTree tree, int element, int limit = 200, int except = -1) => Of(tree, element, limit, except, isCaption: true, new TextRun());

    /// <summary>The same, gathered in a run that is used again and again.</summary>
    public static string? Of(PageTree tree, int element, int limit, TextRun run)
    {
        run.Clear();
        return Of(tree, element, limit, except: -1, isCaption: false, run);
    }

    private static string? Of(PageTree tree, int element, int limit, int except, bool isCaption, TextRun run)
    {
        var end = tree.End(element);
        if (end - element > limit)
            return null;
        for (var i = element + 1; i < end; i++)
        {
            if (i == except || (tree.Hidden(i) && !tree.Hidden(element)) || (isCaption && (CaptionNames.IsSwitch(tree, i) || ButtonNames.Say(tree, i))))
            {
                i = tree.End(i) - 1;
                run.Space();
            }
            else if (tree.IsText(i))
            {
                run.Add(tree.Data(i));
            }
            else if (tree.Tag(i).Any(Tag.Block | Tag.LineBreak))
            {
                run.Space();
            }
        }
        var text = run.Complete();
        return text.Length == 0 ? null : text;
    }
}

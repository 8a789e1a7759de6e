using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Tells small elements that are called a button: "close-button", "btn_large".</summary>
internal static class ButtonNames
{
    // A button holds a word or a sign; what holds more has a name that means something else.
    private const int LargestButton = 12;
    private const int Levels = 3;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        new HashSet<string>(["button", "buttons", "btn", "btns"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an element is one.</summary>
    public static bool Say(PageTree tree, int element)
    {
        if (tree.IsText(element) || !tree.Marks(element).Any(AttributeMarks.Any) || tree.End(element) - element > LargestButton)
            return false;
        var names = tree.Element(element).GetAttribute("class").AsSpan();
        foreach (var range in names.SplitAny(' ', '-', '_'))
        {
            if (Words.Contains(names[range]))
                return true;
        }
        return false;
    }

    /// <summary>Whether a picture stands on one.</summary>
    public static bool AreAround(PageTree tree, int image)
    {
        var box = image;
        for (var level = 0; level < Levels && box > 0; level++)
        {
            box = tree.Parent(box);
            if (box > 0 && Say(tree, box))
                return true;
        }
        return false;
    }
}

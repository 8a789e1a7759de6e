using System.Buffers;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>
/// Names of captions beyond those that are hints: glued to another word ("slidecaption") or to a number ("galleryCaption004"). They count
/// beside a picture only, so that what the trained reading knows of an element does not depend on them.
/// </summary>
internal static class CaptionNames
{
    private const int LongestButton = 20;

    private static readonly string[] Endings = ["caption", "captions", "cutline"];
    // One of which each of them has; most names have none.
    private static readonly SearchValues<string> Cores = SearchValues.Create(["caption", "cutline", "credit", "comment"], StringComparison.OrdinalIgnoreCase);
    private static readonly string[] Credits = ["photocredit", "imagecredit", "picturecredit", "imgcredit", "credits"];
    // "imageComments": what is said of the picture.
    private static readonly string[] Remarks = ["imagecomment", "imagecomments", "photocomment", "photocomments", "picturecomment", "picturecomments"];
    // What a name says of the element around a caption.
    private static readonly string[] Others = ["has", "with", "no", "without", "video"];
    // What a name says of a button beside it.
    private static readonly string[] Switches = ["hide", "show", "toggle"];

    /// <summary>Whether an element has such a name.</summary>
    public static bool AreGlued(PageTree tree, int element) => Any(tree, element, Endings, isWhole: false) || IsCredit(tree, element);

    /// <summary>Whether an element has such a name of a credit.</summary>
    public static bool IsCredit(PageTree tree, int element) => Any(tree, element, Credits, isWhole: false);

    /// <summary>Whether an element is called the remarks on a picture.</summary>
    public static bool IsRemark(PageTree tree, int element) => Any(tree, element, Remarks, isWhole: true);

    /// <summary>Whether an element shows and hides a caption: a button, or one that is called so ("show-caption").</summary>
    public static bool IsSwitch(PageTree tree, int element)
    {
        if (tree.IsText(element) || !tree.Marks(element).Any(AttributeMarks.Any))
            return false;
        if (tree.Element(element).LocalName is "button" || tree.Element(element).GetAttribute("role") is "button")
            return true;
        var names = tree.Hint(element).Any(Hint.Caption) ? tree.Element(element).GetAttribute("class") : null;
        foreach (var word in Switches)
        {
            if (names?.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && names.AsSpan(at + word.Length).TrimStart("-_").StartsWith("caption", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether an element is a few words that do something when they are clicked.</summary>
    public static bool IsButton(PageTree tree, int element) =>
        IsSwitch(tree, element) || !tree.IsText(element) && tree.Marks(element).Any(AttributeMarks.Any) && tree.Element(element).HasAttribute("onclick") && VisibleText.Of(tree, element) is { Length: <= LongestButton };

    private static bool Any(PageTree tree, int element, string[] words, bool isWhole)
    {
        if (!tree.Marks(element).Any(AttributeMarks.Any))
            return false;
        foreach (ref readonly var attribute in tree.Element(element).Attributes)
        {
            if (attribute.Name.Span is "class" or "id" && attribute.Value.Span.ContainsAny(Cores) && Any(attribute.Value.Span, words, isWhole))
                return true;
        }
        return false;
    }

    private static bool Any(ReadOnlySpan<char> names, string[] words, bool isWhole)
    {
        foreach (var range in names.Split(' '))
        {
            var name = names[range].TrimEnd("0123456789-_");
            foreach (var word in words)
            {
                if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (isWhole ? name.Length == word.Length : !IsOther(name[..^word.Length].TrimEnd("-_"))))
                    return true;
            }
        }
        return false;
    }

    private static bool IsOther(ReadOnlySpan<char> before)
    {
        foreach (var other in Others)
        {
            if (before.EndsWith(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}

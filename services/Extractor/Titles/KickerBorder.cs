using System.Buffers;

namespace NewsPipeline.Extractor.Titles;

/// <summary>
/// Tells whether what stands before the end of a headline is a kicker, or words of the headline that its short form leaves out:
/// <c>OpinionThe long way home</c>, <c>LAKESIDE The long way home</c>; not <c>Lakeside woman finds the long way home</c>.
/// </summary>
internal static class KickerBorder
{
    private const int MinWord = 4;

    private static readonly SearchValues<char> Signs = SearchValues.Create(":|–—-/•·»›.!?\"”");

    /// <summary>Whether a sign, a missing space or a change of capitals parts the end of a text from what is before.</summary>
    /// <param name="text">The whole of it.</param>
    /// <param name="letters">How many letters and digits the end has.</param>
    /// <param name="isTitle">Whether the page's metadata give all of it as the title: a capital amid it is that of a name.</param>
    internal static bool Is(string text, int letters, bool isTitle = false)
    {
        var at = text.Length;
        while (at > 0 && letters > 0)
            letters -= char.IsLetterOrDigit(text[--at]) ? 1 : 0;
        var head = text.AsSpan(0, at);
        var before = head.TrimEnd("\"“”„‘’'«»([ ");
        if (before.Length == 0)
            return false;
        if (before.Length == at || Signs.Contains(head.TrimEnd()[^1]))
            return true;
        var rest = text.AsSpan(at);
        return char.IsUpper(rest[0]) && (!HasLower(head) || !isTitle && HasOrdinary(rest));
    }

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return true;
        }
        return false;
    }

    // Where every longer word has a capital, that of the first says nothing.
    private static bool HasOrdinary(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (text[range] is { Length: >= MinWord } word && char.IsLower(word[0]))
                return true;
        }
        return false;
    }
}

using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>The dates in the texts of one page, each text read once: the same line is an element, a block and a part of a byline.</summary>
internal sealed class KnownTexts(PageEvidence page)
{
    private readonly Dictionary<string, List<FoundDate>> _found = new(StringComparer.Ordinal);

    /// <summary>All dates in a text, in order.</summary>
    internal IReadOnlyList<FoundDate> Dates(string text)
    {
        if (!_found.TryGetValue(text, out var found))
            _found[text] = found = WrittenDates.Find(text, page.Language, page.DateOrder);
        return found;
    }
}

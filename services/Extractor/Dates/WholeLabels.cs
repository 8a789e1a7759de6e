using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads what the element around a date calls it: <c>&lt;p&gt;Updated on &lt;span&gt;3 May 2024&lt;/span&gt;&lt;/p&gt;</c>.</summary>
internal sealed class WholeLabels
{
    private const int LongestWhole = 200;

    // The elements of one block that end in a date with a label, by the block.
    private readonly Dictionary<int, List<(string Text, DateLabel Label)>> _labelled = [];

    internal WholeLabels(PageEvidence page, KnownTexts texts)
    {
        Read(page.Facts(FactKinds.Time), texts);
        Read(page.Facts(FactKinds.Byline), texts);
    }

    /// <summary>The label that a longer element of the same block gives to the date it ends in, where that is all of <paramref name="fact"/>.</summary>
    internal DateLabel Label(PageFact fact)
    {
        if (fact is not { Block: { } block, Text: { Length: > 0 } date } || !_labelled.TryGetValue(block, out var wholes))
            return DateLabel.None;
        foreach (var (text, label) in wholes)
        {
            if (text.Length > date.Length && text.EndsWith(date, StringComparison.Ordinal) && !char.IsLetterOrDigit(text[^(date.Length + 1)]))
                return label;
        }
        return DateLabel.None;
    }

    private void Read(IReadOnlyList<PageFact> facts, KnownTexts texts)
    {
        foreach (var fact in facts)
        {
            if (fact is not { Block: { } block, Text: { Length: <= LongestWhole } text } || !WrittenDates.HasDigit(text) || texts.Dates(text) is not [.., { Label: not DateLabel.None } last])
                continue;
            if (!_labelled.TryGetValue(block, out var wholes))
                _labelled[block] = wholes = [];
            wholes.Add((text, last.Label));
        }
    }
}

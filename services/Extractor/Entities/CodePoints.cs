namespace NewsPipeline.Extractor.Entities;

/// <summary>Turns positions in UTF-16 units into positions in Unicode code points.</summary>
internal sealed class CodePoints
{
    // Where the second halves of the pairs stand; none in most texts.
    private readonly List<int> _pairs = [];

    internal CodePoints(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uDC00', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]))
                _pairs.Add(i);
        }
    }

    /// <summary>The number of code points before a position.</summary>
    internal int At(int position)
    {
        if (_pairs.Count == 0)
            return position;
        var index = _pairs.BinarySearch(position);
        return position - (index < 0 ? ~index : index);
    }
}

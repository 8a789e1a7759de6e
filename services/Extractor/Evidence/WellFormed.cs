using System.Text;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>Guards against lone surrogates: Cleaner drops them, and normalisation throws on one that came another way.</summary>
internal static class WellFormed
{
    /// <summary>The text with U+FFFD in the place of lone surrogates, as UTF-8 has it; the same object where there is none.</summary>
    internal static string Of(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            i++;
        }
        return text;
    }
}

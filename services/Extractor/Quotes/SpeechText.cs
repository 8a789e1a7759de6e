using System.Text;
using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Writes the words of a speech without the marks and without what stands between its parts.</summary>
internal static class SpeechText
{
    /// <summary>The parts with a space between them; with a full stop where the attribution takes its place: <c>"We sail," she said. "Come."</c></summary>
    internal static string Of(TokenList tokens, List<Quotation> parts)
    {
        if (parts.Count == 1)
            return Words(tokens, parts[0]).ToString();
        var text = new StringBuilder(Words(tokens, parts[0]).Length * 2);
        for (var i = 0; i < parts.Count; i++)
        {
            var words = Words(tokens, parts[i]);
            if (i + 1 == parts.Count || !EndsSentence(tokens, parts[i], parts[i + 1]))
                text.Append(words);
            else
                text.Append(words.TrimEnd(',')).Append('.');
            if (i + 1 < parts.Count)
                text.Append(' ');
        }
        return text.ToString();
    }

    // The comma is the attribution's, and so is the full stop behind it.
    private static bool EndsSentence(TokenList tokens, Quotation part, Quotation next)
    {
        var stop = tokens.IsMark(next.From - 1, '.') ? next.From - 1 : next.From - 2;
        if (!tokens.IsMark(stop, '.') || stop < part.To || !tokens[next.From].IsCapital)
            return false;
        var last = tokens.Text[tokens[part.To - 1].End - 1];
        return last == ',' || char.IsLetterOrDigit(last);
    }

    private static ReadOnlySpan<char> Words(TokenList tokens, Quotation part) => tokens.Text.AsSpan(tokens[part.From].Start, tokens[part.To - 1].End - tokens[part.From].Start);
}

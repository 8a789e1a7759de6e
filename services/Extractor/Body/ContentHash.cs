using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Body;

/// <summary>Identifies a text whatever its white space and its way of composing letters.</summary>
internal static class ContentHash
{
    private static readonly SearchValues<char> White = SearchValues.Create(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace).ToArray());
    private static readonly SearchValues<char> WhiteButSpace = SearchValues.Create(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => c != ' ' && char.IsWhiteSpace(c)).ToArray());

    /// <summary>SHA-256 of the UTF-8 of the text in NFC with every run of white space as one space and none at the ends; lower-case hexadecimal.</summary>
    internal static string Of(string text)
    {
        var normal = Composition.Compose(WellFormed.Of(text));
        // Folded it is never longer: what is dropped makes room for the space that stands for it.
        var folded = ArrayPool<char>.Shared.Rent(normal.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(normal.Length));
        try
        {
            var count = Encoding.UTF8.GetBytes(folded.AsSpan(0, Fold(normal, folded)), bytes);
            return Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, count)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(folded);
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static int Fold(ReadOnlySpan<char> rest, Span<char> folded)
    {
        var written = 0;
        while (true)
        {
            var start = rest.IndexOfAnyExcept(White);
            if (start < 0)
                return written;
            if (written > 0)
                folded[written++] = ' ';
            rest = rest[start..];
            var length = Words(rest);
            rest[..length].CopyTo(folded[written..]);
            written += length;
            rest = rest[length..];
        }
    }

    // How much of a text that begins with a word is as it should be: words with one plain space between them.
    private static int Words(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny(WhiteButSpace);
        text = length < 0 ? text : text[..length];
        var wide = text.IndexOf("  ", StringComparison.Ordinal);
        text = wide < 0 ? text : text[..wide];
        return text[^1] == ' ' ? text.Length - 1 : text.Length;
    }
}

using System.Security.Cryptography;
using System.Text;

namespace NewsPipeline.Extractor.Body;

/// <summary>Identifies a text whatever its white space and its way of composing letters.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of the UTF-8 of the text in NFC with every run of white space as one space and none at the ends; lower-case hexadecimal.</summary>
    internal static string Of(string text)
    {
        var normal = Composition.Compose(WellFormed(text));
        var folded = new StringBuilder(normal.Length);
        var pending = false;
        foreach (var c in normal)
        {
            if (char.IsWhiteSpace(c))
            {
                pending = folded.Length > 0;
                continue;
            }
            if (pending)
                folded.Append(' ');
            pending = false;
            folded.Append(c);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded.ToString())));
    }

    // Lone surrogates are dropped where text enters; should one come all the same, it becomes U+FFFD, as in UTF-8.
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
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

using System.Security.Cryptography;
using System.Text;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Body;

/// <summary>Identifies a text whatever its white space and its way of composing letters.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of the UTF-8 of the text in NFC with every run of white space as one space and none at the ends; lower-case hexadecimal.</summary>
    internal static string Of(string text)
    {
        var normal = Composition.Compose(WellFormed.Of(text));
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
}

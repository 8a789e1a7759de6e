using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsPipeline.ServiceDefaults.Urls;

/// <summary>Percent-encoding in a path or a query (RFC 3986, 2.1 to 2.4).</summary>
internal static class PercentEncoding
{
    // Unreserved, reserved, and nothing else.
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=");

    /// <summary>
    /// Decodes what need not be encoded (letters, digits, <c>-._~</c>), encodes what must be, and writes what stays encoded in
    /// upper case. A percent sign that encodes nothing becomes <c>%25</c>.
    /// </summary>
    public static string Normalize(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyExcept(Allowed))
            return text;
        var result = new StringBuilder(text.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && TryDecode(text, i, out var value))
            {
                AppendOctet(result, value);
                i += 2;
            }
            else if (Allowed.Contains(text[i]))
            {
                result.Append(text[i]);
            }
            else
            {
                // A lone surrogate is decoded as U+FFFD.
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var consumed);
                foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
                    AppendEncoded(result, octet);
                i += consumed - 1;
            }
        }

        return result.ToString();
    }

    private static bool TryDecode(string text, int at, out byte value)
    {
        value = 0;
        return at + 2 < text.Length
            && char.IsAsciiHexDigit(text[at + 1])
            && char.IsAsciiHexDigit(text[at + 2])
            && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private static void AppendOctet(StringBuilder result, byte value)
    {
        var c = (char)value;
        if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~')
            result.Append(c);
        else
            AppendEncoded(result, value);
    }

    private static void AppendEncoded(StringBuilder result, byte value) =>
        result.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
}

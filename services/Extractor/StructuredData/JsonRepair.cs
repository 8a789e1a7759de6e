using System.Globalization;
using System.Text;

namespace NewsPipeline.Extractor.StructuredData;

/// <summary>Mends the JSON-LD faults that are common and cheap to mend.</summary>
internal static class JsonRepair
{
    /// <summary>
    /// The text without wrappers (<c>&lt;!-- --&gt;</c>, <c>CDATA</c>, a final semicolon), with control characters in strings
    /// escaped, impossible escapes made literal and escaped lone surrogates replaced by U+FFFD. Comments and trailing commas are left to the parser, which allows them.
    /// </summary>
    internal static string Mend(string json)
    {
        var (start, end) = Bounds(json);
        var mended = new StringBuilder(end - start + 16);
        var inString = false;
        for (var i = start; i < end; i++)
        {
            var c = json[i];
            if (!inString)
            {
                inString = c == '"';
                mended.Append(c is '\u00A0' or '\uFEFF' || c < ' ' ? ' ' : c);
            }
            else if (c == '\\')
            {
                i = Escape(json, i, end, mended);
            }
            else if (c < ' ')
            {
                mended.Append(c is '\n' or '\r' or '\t' ? "\\n" : " ");
            }
            else
            {
                inString = c != '"';
                mended.Append(c);
            }
        }
        return mended.ToString();
    }

    private static (int Start, int End) Bounds(string json)
    {
        var start = json.AsSpan().IndexOfAny('{', '[');
        // "<![CDATA[" has brackets of its own.
        if (json.IndexOf("CDATA[", StringComparison.Ordinal) is var data and >= 0 && data < start + 8)
            start = data + 6;
        var end = json.AsSpan().LastIndexOfAny('}', ']') + 1;
        if (json.LastIndexOf("]]>", StringComparison.Ordinal) is var close and >= 0 && end <= close + 2)
            end = close;
        return start < 0 || end <= start ? (0, json.Length) : (start, end);
    }

    private static int Escape(string json, int i, int end, StringBuilder mended)
    {
        var next = i + 1 < end ? json[i + 1] : ' ';
        if (next == 'u' && IsHex(json, i + 2, end))
            return Unicode(json, i, end, mended);
        if (next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            mended.Append('\\').Append(next);
            return i + 1;
        }
        mended.Append("\\\\");
        return i;
    }

    // A surrogate stays only in a pair.
    private static int Unicode(string json, int i, int end, StringBuilder mended)
    {
        var unit = Unit(json, i);
        var isPair = char.IsHighSurrogate(unit) && i + 12 <= end && json[i + 6] == '\\' && json[i + 7] == 'u' && IsHex(json, i + 8, end) && char.IsLowSurrogate(Unit(json, i + 6));
        var length = isPair ? 12 : 6;
        if (isPair || !char.IsSurrogate(unit))
            mended.Append(json, i, length);
        else
            mended.Append("\\uFFFD");
        return i + length - 1;
    }

    private static char Unit(string json, int escape) => (char)int.Parse(json.AsSpan(escape + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static bool IsHex(string json, int at, int end)
    {
        if (at + 4 > end)
            return false;
        for (var i = at; i < at + 4; i++)
        {
            if (!char.IsAsciiHexDigit(json[i]))
                return false;
        }
        return true;
    }
}

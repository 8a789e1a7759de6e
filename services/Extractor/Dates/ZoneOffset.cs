using System.Collections.Frozen;
using System.Globalization;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads the zone after a time: <c>Z</c>, <c>+02:00</c>, <c>GMT+10</c>, <c>EDT</c>.</summary>
internal static class ZoneOffset
{
    // In minutes. Only abbreviations with one meaning in news: CST, IST and their like stay out.
    private const string Abbreviations = """
        Z=0 UTC=0 GMT=0 WET=0 WEST=60 BST=60 CET=60 MEZ=60 CEST=120 MESZ=120 EET=120 SAST=120 EEST=180 MSK=180
        EST=-300 EDT=-240 CDT=-300 MST=-420 MDT=-360 PST=-480 PDT=-420 JST=540 KST=540 AEST=600 AEDT=660 NZST=720
        NZDT=780 HKT=480 SGT=480 PKT=300 WIB=420
        """;

    private static readonly FrozenDictionary<string, int> Minutes = Abbreviations
        .Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(zone => zone.Split('='))
        .ToFrozenDictionary(zone => zone[0], zone => int.Parse(zone[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Minutes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The offset that begins at <paramref name="i"/>, after white space; moves <paramref name="i"/> past it.</summary>
    internal static TimeSpan? Read(ReadOnlySpan<char> s, ref int i)
    {
        var at = i;
        while (at < s.Length && s[at] is ' ' or '(' or '\u00A0')
            at++;
        var from = at;
        while (at < s.Length && char.IsAsciiLetter(s[at]))
            at++;
        TimeSpan? named = null;
        if (at > from)
        {
            if (!Lookup.TryGetValue(s[from..at], out var minutes))
                return null;
            named = TimeSpan.FromMinutes(minutes);
            i = at;
            if (minutes != 0)
                return named;
            // "GMT +10"
            if (at + 1 < s.Length && s[at] == ' ' && s[at + 1] is '+' or '-')
                at++;
        }
        if (at + 1 >= s.Length || s[at] is not ('+' or '-' or '−'))
            return named;
        if (Signed(s, at) is not { } signed)
            return named;
        i = at + signed.Length;
        return signed.Offset;
    }

    private static (TimeSpan Offset, int Length)? Signed(ReadOnlySpan<char> s, int at)
    {
        var digits = 0;
        var i = at + 1;
        Span<int> values = stackalloc int[4];
        while (i < s.Length && digits < 4 && (char.IsAsciiDigit(s[i]) || s[i] == ':' && digits > 0))
        {
            if (s[i] != ':')
                values[digits++] = s[i] - '0';
            i++;
        }
        var minutes = digits switch
        {
            1 => values[0] * 60,
            2 => (values[0] * 10 + values[1]) * 60,
            3 => values[0] * 60 + values[1] * 10 + values[2],
            4 => (values[0] * 10 + values[1]) * 60 + values[2] * 10 + values[3],
            _ => int.MaxValue,
        };
        if (minutes > 14 * 60)
            return null;
        return (TimeSpan.FromMinutes(s[at] == '+' ? minutes : -minutes), i - at);
    }
}

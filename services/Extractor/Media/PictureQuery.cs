using System.Text;

namespace NewsPipeline.Extractor.Media;

/// <summary>The parameters that say which picture a server is to send, without those that say how large and in what form.</summary>
internal static class PictureQuery
{
    // An address, a path or a number of a library is so long: it names the picture alone.
    private const int OwnName = 16;
    // Beside a number or code of such length, a shorter number than the other says how large or which of the forms.
    private const int OwnNumber = 9;
    private const int LongestSetting = 3;

    private static readonly HashSet<string> Forms = new(["w", "h", "size", "q", "dpr", "fit", "crop", "auto", "fm"], StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Sides = ["width", "height", "quality", "format"];

    /// <summary>The parameters that are left, in their order.</summary>
    /// <param name="query">The parameters without their question mark.</param>
    internal static string Of(ReadOnlySpan<char> query)
    {
        var (all, named, own) = (new StringBuilder("?"), new StringBuilder("?"), new StringBuilder("?"));
        var isNamed = false;
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            var name = parameter.IndexOf('=') is var equals and >= 0 ? parameter[..equals] : parameter;
            var value = parameter[Math.Min(name.Length + 1, parameter.Length)..];
            if (IsForm(name) || value.Length == 0 && name.Length < parameter.Length)
                continue;
            all.Append(parameter).Append('&');
            isNamed |= value.Length >= OwnNumber;
            if (value.Length > LongestSetting || value.ContainsAnyExceptInRange('0', '9') || IsCount(name))
                named.Append(parameter).Append('&');
            if (value.Length >= OwnName)
                own.Append(parameter).Append('&');
        }
        return (own.Length > 1 ? own : isNamed ? named : all).ToString();
    }

    // "id=7", "nr=2": a number that may be the picture's own, short as it is.
    private static bool IsCount(ReadOnlySpan<char> name) => name.EndsWith("id", StringComparison.OrdinalIgnoreCase) || name is "i" or "n" or "p" or "nr" or "no" or "num" or "page" or "index";

    private static bool IsForm(ReadOnlySpan<char> name)
    {
        foreach (var side in Sides)
        {
            if (name.EndsWith(side, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return Forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
    }
}

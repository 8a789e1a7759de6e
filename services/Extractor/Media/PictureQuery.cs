using System.Text;

namespace NewsPipeline.Extractor.Media;

/// <summary>The parameters that say which picture a server is to send, without those that say how large and in what form.</summary>
internal static class PictureQuery
{
    // An address, a path or a number of a library is so long: it names the picture alone.
    private const int OwnName = 16;

    private static readonly HashSet<string> Forms = new(["w", "h", "size", "q", "dpr", "fit", "crop", "auto", "fm"], StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Sides = ["width", "height", "quality", "format"];

    /// <summary>The parameters that are left, in their order.</summary>
    /// <param name="query">The parameters without their question mark.</param>
    internal static string Of(ReadOnlySpan<char> query)
    {
        var all = new StringBuilder("?");
        var own = new StringBuilder("?");
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            var name = parameter.IndexOf('=') is var equals and >= 0 ? parameter[..equals] : parameter;
            if (IsForm(name))
                continue;
            all.Append(parameter).Append('&');
            if (parameter.Length - name.Length > OwnName)
                own.Append(parameter).Append('&');
        }
        return (own.Length > 1 ? own : all).ToString();
    }

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

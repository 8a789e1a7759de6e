using System.Text;

namespace NewsPipeline.Extractor.Media;

/// <summary>The parameters that say which picture a server is to send, without those that say how large and in what form.</summary>
internal static class PictureQuery
{
    private static readonly HashSet<string> Forms = new(["w", "h", "width", "height", "maxwidth", "maxheight", "size", "q", "quality", "dpr", "fit", "crop", "auto", "format", "fm"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The parameters that are left, in their order.</summary>
    /// <param name="query">The parameters without their question mark.</param>
    internal static string Of(ReadOnlySpan<char> query)
    {
        var rest = new StringBuilder("?");
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            var name = parameter.IndexOf('=') is var equals and >= 0 ? parameter[..equals] : parameter;
            if (!Forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                rest.Append(parameter).Append('&');
        }
        return rest.ToString();
    }
}

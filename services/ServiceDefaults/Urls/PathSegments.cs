namespace NewsPipeline.ServiceDefaults.Urls;

/// <summary>The path of a URL.</summary>
internal static class PathSegments
{
    /// <summary>
    /// Percent-encoding normalised, then dot segments removed (RFC 3986, 5.2.4), in this order, since an encoded dot is a dot.
    /// Begins with a slash.
    /// </summary>
    public static string Normalize(string path)
    {
        var kept = new List<string>();
        var segments = PercentEncoding.Normalize(path).Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] is not ("." or ".."))
            {
                kept.Add(segments[i]);
                continue;
            }

            if (segments[i] == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            // "/a/." and "/a/.." name a folder: the slash at the end stays.
            if (isLast)
                kept.Add("");
        }

        return "/" + string.Join('/', kept);
    }
}

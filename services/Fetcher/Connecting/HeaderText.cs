namespace NewsPipeline.Fetcher;

/// <summary>Strings from outside that are kept or shown: header values, messages of the network stack.</summary>
internal static class HeaderText
{
    private const int MaxLength = 1024;

    /// <summary>One line without U+0000 and lone surrogates, at most 1,024 characters; null for an empty value.</summary>
    public static string? Clean(string? value)
    {
        if (value is null)
            return null;
        var text = UrlText.Strip(value).ReplaceLineEndings(" ").Trim();
        if (text.Length > MaxLength)
            text = UrlText.Strip(text[..MaxLength]);
        return text.Length == 0 ? null : text;
    }

    /// <summary>The last value of a response's header, cleaned; null where there is none.</summary>
    public static string? Of(HttpResponseMessage response, string name) => Clean(Last(response, name));

    /// <summary>The target of a redirect at full length; empty where there is none.</summary>
    public static string Location(HttpResponseMessage response) => Last(response, "Location")?.Trim() ?? "";

    private static string? Last(HttpResponseMessage response, string name)
    {
        if (!response.Headers.NonValidated.TryGetValues(name, out var values) && !response.Content.Headers.NonValidated.TryGetValues(name, out values))
            return null;
        string? last = null;
        foreach (var value in values)
            last = value;
        return last;
    }
}

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>Texts from outside as they fit into a small event.</summary>
public static class OneLine
{
    private const int DetailLength = 1000;
    private const int UrlLength = 2048;

    /// <summary>One line for a person, cut to 1,000 characters.</summary>
    public static string Detail(string text) => Cut(text.ReplaceLineEndings(" "), DetailLength);

    /// <summary>A URL, cut to the 2,048 characters that the contracts promise.</summary>
    public static string Url(string url) => Cut(url, UrlLength);

    // Never between the halves of a surrogate pair: the database takes no half.
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}

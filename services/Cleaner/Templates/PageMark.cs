namespace NewsPipeline.Cleaner.Templates;

/// <summary>What a page is known by: hashes of its address and of its title.</summary>
/// <param name="Url">Of the address without its fragment.</param>
/// <param name="Title">Of the title; 0 where there is none.</param>
internal readonly record struct PageMark(uint Url, uint Title)
{
    /// <summary>Whether both are the same article: one address, or one title, as the print and the mobile edition have.</summary>
    public bool IsSame(PageMark other) => Url == other.Url || (Title != 0 && Title == other.Title);

    /// <summary>The mark of a page.</summary>
    public static PageMark Of(Uri url, string? title) =>
        new(Fold(LineHash.Of(url.GetComponents(UriComponents.Host | UriComponents.PathAndQuery, UriFormat.UriEscaped))), Fold(LineHash.Of(title)));

    private static uint Fold(ulong hash) => (uint)(hash ^ (hash >> 32));
}

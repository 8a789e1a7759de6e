using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>What makes two forms of a person's name the same: <c>Dr. Ann Lee</c> and <c>Ann Lee</c>.</summary>
internal static class PersonKey
{
    /// <summary>The key, without the title in front.</summary>
    internal static string Of(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && AuthorWords.Honorifics.Contains(name[..space].TrimEnd('.')) ? OneLine.Key(name[space..]) : OneLine.Key(name);
    }
}

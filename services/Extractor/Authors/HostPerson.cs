using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Finds the person whose site it is, where the address is the name: <c>annlee.example</c> on whose pages "Ann Lee" stands.</summary>
internal static class HostPerson
{
    private const int MinLabel = 6;
    private const int MinSurname = 3;
    private const int MaxText = 200;

    /// <summary>The name as the page writes it, or null.</summary>
    internal static string? Find(PageEvidence page)
    {
        if (page.Host is not { } host)
            return null;
        foreach (var label in host.Split('.'))
        {
            if (label.Length >= MinLabel && MayBeName(label) && Written(page, label) is { } name)
                return name;
        }
        return null;
    }

    private static bool MayBeName(string label)
    {
        for (var length = 2; length <= label.Length - MinSurname; length++)
        {
            if (GivenNames.Begin(label[..length]))
                return true;
        }
        return false;
    }

    private static string? Written(PageEvidence page, string label)
    {
        if (page.Page.Metadata.DocumentTitle is { } title && NameIn(title, label) is { } titled)
            return titled;
        foreach (var block in page.Page.Blocks)
        {
            if (!block.Kept && block.Text.Length <= MaxText && NameIn(block.Text, label) is { } name)
                return name;
        }
        return null;
    }

    // Two neighbouring words in capitals that make up the label.
    private static string? NameIn(string text, string label)
    {
        for (var at = 0; at + label.Length < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || at > 0 && char.IsLetter(text[at - 1]) || char.ToLowerInvariant(text[at]) != label[0])
                continue;
            var end = at + label.Length + 1;
            var name = text[at..end];
            if (name.Count(c => c == ' ') == 1 && (end == text.Length || !char.IsLetterOrDigit(text[end])) && NameLine.IsName(name) && GivenNames.Begin(name) && name.Replace(" ", "", StringComparison.Ordinal).Equals(label, StringComparison.OrdinalIgnoreCase))
                return name;
        }
        return null;
    }
}

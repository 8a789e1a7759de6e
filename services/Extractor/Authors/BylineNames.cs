namespace NewsPipeline.Extractor.Authors;

/// <summary>Settles what the elements of one byline say, where one holds the other: the name alone, and the name with a role or an outlet behind it.</summary>
internal static class BylineNames
{
    /// <summary>Cuts a name to the shorter one that another element gives, where it begins with that: <c>Ann Lee Harbour Post</c> beside <c>Ann Lee</c>.</summary>
    internal static void Settle(List<(List<string> Names, string Origin, double Weight)> lists)
    {
        foreach (var (names, _, _) in lists)
        {
            for (var i = 0; i < names.Count; i++)
                names[i] = Shorter(names[i], lists) ?? names[i];
            for (var i = names.Count - 1; i > 0; i--)
            {
                if (names.IndexOf(names[i]) < i)
                    names.RemoveAt(i);
            }
        }
    }

    // A given name alone is no better form of the full name.
    private static string? Shorter(string name, List<(List<string> Names, string Origin, double Weight)> lists)
    {
        foreach (var (names, _, _) in lists)
        {
            foreach (var other in names)
            {
                if (other.Length < name.Length - 1 && other.Contains(' ', StringComparison.Ordinal) && name[other.Length] == ' ' && name.StartsWith(other, StringComparison.Ordinal))
                    return other;
            }
        }
        return null;
    }
}

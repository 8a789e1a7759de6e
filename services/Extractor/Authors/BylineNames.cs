using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Settles what the elements of one byline say, where one holds the other: the name alone, and the name with a role or an outlet behind it.</summary>
internal static class BylineNames
{
    /// <summary>Cuts a name of a byline to the shorter one that another place gives, where it begins with that: <c>Ann Lee Harbour Post</c> beside <c>Ann Lee</c>.</summary>
    internal static void Settle(List<NamedBy> lists)
    {
        foreach (var list in lists)
        {
            if (list.Origin != Origins.Byline)
                continue;
            for (var i = 0; i < list.Names.Count; i++)
                list.Names[i] = Shorter(list.Names[i], lists) ?? list.Names[i];
            for (var i = list.Names.Count - 1; i > 0; i--)
            {
                if (list.Names.IndexOf(list.Names[i]) < i)
                    list.Names.RemoveAt(i);
            }
        }
    }

    // What the metadata gives in full is full; a given name alone is no better form of a name.
    private static string? Shorter(string name, List<NamedBy> lists)
    {
        string? shorter = null;
        foreach (var list in lists)
        {
            foreach (var other in list.Names)
            {
                if (other == name && list.Origin != Origins.Byline)
                    return null;
                if (other.Length < name.Length - 1 && other.Contains(' ', StringComparison.Ordinal) && name[other.Length] == ' ' && name.StartsWith(other, StringComparison.Ordinal))
                    shorter = other;
            }
        }
        return shorter;
    }
}

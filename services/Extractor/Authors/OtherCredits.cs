using System.Buffers;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Finds who is named in a byline for another work than the writing: <c>Photographs by Bo Ek</c>, <c>Edited by Cy Fox</c>, <c>Fact checked by Di Orr</c>.</summary>
internal static class OtherCredits
{
    private const int MaxRole = 3;
    private const int MaxText = 300;

    // Most bylines name no other work, and a look tells.
    private static readonly SearchValues<string> Works = SearchValues.Create([.. AuthorWords.Works], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Words = ["by", "from", "von", "par", "por"];

    /// <summary>The keys of their names.</summary>
    internal static HashSet<string> Find(List<AuthorList> lists)
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            if (list.Origin is Origins.Byline or Origins.Text)
                list.Raw.ForEach(raw => Collect(raw, others));
        }
        return others;
    }

    /// <summary>Takes them out of all lists; nothing where nobody else would be left, unless that is asked for.</summary>
    internal static void Drop(List<NamedBy> persons, HashSet<string> others, bool isForced)
    {
        if (others.Count == 0 || !isForced && !persons.Exists(named => named.Names.Exists(name => !others.Contains(PersonKey.Of(name)))))
            return;
        foreach (var named in persons)
            named.Names.RemoveAll(name => others.Contains(PersonKey.Of(name)));
        persons.RemoveAll(named => named.Names.Count == 0);
    }

    // A word such as "edited", at most two more, and "by"; who stood before that wrote as well.
    private static void Collect(string text, HashSet<string> others)
    {
        if (text.Length > MaxText || !text.AsSpan().ContainsAny(Works))
            return;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length - 2; i++)
        {
            if (!IsWork(words[i]))
                continue;
            // "Photos: Bo Ek"
            if (words[i].EndsWith(':') && !CreditedWork.IsOfWriter(words, i + 1))
            {
                AddNames(words, i, others);
                continue;
            }
            for (var by = i + 1; by < words.Length - 1 && by <= i + MaxRole; by++)
            {
                if (!Words.Contains(words[by].TrimEnd(':').ToLowerInvariant()))
                    continue;
                // "Story and photos by Ann Lee"
                if (CreditedWork.IsOfWriter(words, by))
                    break;
                AddNames(words, i, others, by + 1);
                break;
            }
        }
    }

    // The names behind the work at a word that do not stand before it, too.
    private static void AddNames(string[] words, int work, HashSet<string> others, int from = 0)
    {
        var before = string.Join(' ', words[..work]);
        foreach (var name in BylineReader.Names(string.Join(' ', words[Math.Max(from, work + 1)..])))
        {
            if (!before.Contains(name, StringComparison.Ordinal))
                others.Add(PersonKey.Of(name));
        }
    }

    // "LeeContributions": the end of a word stuck to a name counts, too.
    private static bool IsWork(string word)
    {
        word = word.TrimEnd(':');
        for (var i = word.Length - 1; i > 0; i--)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return AuthorWords.Works.Contains(word[i..]);
        }
        return AuthorWords.Works.Contains(word);
    }
}

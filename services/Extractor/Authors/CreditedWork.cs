using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Reads what stands before the "by" of a credit: the writing, other work, or both.</summary>
internal static class CreditedWork
{
    private static readonly HashSet<string> Writings = new(RuleData.Words("author-words", "writings"), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Besides = new(RuleData.Words("author-words", "besides"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word names the writing.</summary>
    internal static bool IsWriting(string word) => Writings.Contains(word);

    /// <summary>Whether the words before <paramref name="by"/> name the writing and other work together: <c>Story and photos by</c>, <c>Photos and text by</c>.</summary>
    internal static bool IsOfWriter(ReadOnlySpan<string> words, int by)
    {
        var isWriter = false;
        var isWorker = false;
        // What "edited" follows without a conjunction is what was edited: "Story edited by".
        var isJoined = true;
        for (var i = by - 1; i >= 0; i--)
        {
            var word = Bare(words[i]);
            if (Besides.Contains(word))
                return false;
            if (IsConjunction(word))
            {
                isJoined = true;
                continue;
            }
            var isApart = isJoined || words[i].EndsWith(',');
            if (IsOther(word))
                isWorker = true;
            else if (Writings.Contains(word) && isApart)
                isWriter = true;
            else
                break;
            isJoined = false;
        }
        return isWriter && isWorker;
    }

    /// <summary>The names that stand before another's work: <c>Ann Lee</c> of <c>Ann Lee, photos</c>; null where none does.</summary>
    /// <param name="before">The text before "by".</param>
    internal static string? NamesBefore(string before)
    {
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, word => IsOther(Bare(word)) || Besides.Contains(word) || Writings.Contains(word));
        // "Ann Lee, drawings"
        if (end < 0)
            end = words.Length;
        var isOther = end < words.Length && !Writings.Contains(words[end]);
        while (end > 0 && (char.IsLower(words[end - 1][0]) || IsConjunction(words[end - 1])))
            end--;
        if (end < 2 || end == words.Length)
            return null;
        var head = string.Join(' ', words[..end]).TrimEnd(',', ';', '|', '·', '•', '(', '-', '–', '—', ' ');
        if (BylineParts.Split(head).FirstOrDefault().Text is not { } first || !NameLine.IsName(first))
            return null;
        // "Harbour News photos" is no name before a work.
        return GivenNames.Begin(first) || isOther && !char.IsLetter(words[end - 1][^1]) ? head : null;
    }

    /// <summary>Whether a word names other work than the writing.</summary>
    internal static bool IsOther(string word) => AuthorWords.Asides.Contains(word) || AuthorWords.Works.Contains(word);

    private static bool IsConjunction(string word) => word is "&" or "+" || AuthorWords.Conjunctions.Contains(word);

    private static string Bare(string word) => word.Trim(',', ':', ';', '.');
}

using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Reads what stands before the "by" of a credit: the writing, other work, or both.</summary>
internal static class CreditedWork
{
    private const string Written = "written by ";
    private const int MaxLabel = 40;
    private const int MinSentence = 5;

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

    /// <summary>What stands before a label of other work alone: <c>Text: Ann Lee</c> of <c>Text: Ann Lee Photos: Bo Ek</c>; all of the line where there is none.</summary>
    internal static string BeforeOther(string line)
    {
        for (var space = line.IndexOf(' ', StringComparison.Ordinal); space > 0; space = line.IndexOf(' ', space + 1))
        {
            var isEnd = line[space - 1] == '.' && space > MinSentence && char.IsLower(line[space - 2]) && char.IsLower(line[space - 3]);
            var length = line.AsSpan(space + 1).IndexOfAny(' ', ':');
            if (length <= 0 || !char.IsUpper(line[space + 1]) || !isEnd && line[space + 1 + length] != ':')
                continue;
            var word = line.Substring(space + 1, length);
            // "Text Size: A"
            if ((isEnd ? IsOther(word) : AuthorWords.Works.Contains(word)) && !IsConjunction(LastWord(line.AsSpan(0, space))))
                return line[..space];
        }
        return line;
    }

    /// <summary>The names behind a label that says who wrote, beside other work: <c>Words and pictures: Ann Lee</c>, <c>Reviewed by Bo Ek, written by Ann Lee</c>; null where there is none.</summary>
    internal static string? AfterLabel(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and < MaxLabel && line[..colon].Split(' ') is { Length: > 2 } words && IsOfWriter(words, words.Length))
            return line[(colon + 1)..].TrimStart();
        var written = line.IndexOf(Written, StringComparison.OrdinalIgnoreCase);
        return written > 0 && line[written - 1] is ' ' && IsOther(line[..line.IndexOf(' ', StringComparison.Ordinal)]) ? line[(written + Written.Length)..] : null;
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

    private static string LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..].ToString();

    private static string Bare(string word) => word.Trim(',', ':', ';', '.');
}

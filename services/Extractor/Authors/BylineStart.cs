using NewsPipeline.Extractor.Dates;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Finds where the name begins in a line that says more: a date before "by", a word of what was done.</summary>
internal static class BylineStart
{
    private const int MaxBefore = 60;

    // "by" parts anything from a name; the others are parts of names and sentences, too, and need a date or a word of publishing before them.
    private static readonly string[] Words = [" by ", " von ", " par ", " por ", " door ", " av ", " af "];

    /// <summary>The text after "by": of <c>Published 3 May 2024 by Ann Lee</c>, <c>The City Desk by The City Desk</c>; empty where it names who edited or photographed.</summary>
    /// <param name="line">The byline.</param>
    /// <param name="isMarked">Whether the page's mark-up says that this is an author: then only a few words may stand before.</param>
    internal static string AfterBy(string line, bool isMarked)
    {
        // "By Ann Lee. Reviewed by Bo Ek"
        if (BeginsSo(line))
            return line;
        // "Words and pictures: Ann Lee", "Reviewed by Bo Ek, written by Ann Lee"
        if (CreditedWork.AfterLabel(line) is { } named)
            return named;
        var isOpen = line.AsSpan().ContainsAnyInRange('0', '9') || First(line).ToString() is var first && (AuthorWords.IsByline(first) || CreditedWork.IsWriting(first));
        foreach (var word in Words)
        {
            // Most lines hold none of the others where they would count.
            if (!isOpen && word != Words[0])
                break;
            var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var before = line[..at];
            var after = line[(at + word.Length)..];
            var words = before.Split(' ');
            if (CreditedWork.IsOfWriter(words, words.Length))
                return after;
            if (word == Words[0] && CreditedWork.NamesBefore(before) is { } names)
                return names;
            if (word == Words[0] ? !isMarked || IsLeadOfMarked(words, after, line, at) : IsLeadOfOther(words, word, line, at))
                return Array.Exists(words, AuthorWords.Asides.Contains) ? "" : after;
        }
        return line;
    }

    /// <summary>Whether a line begins with "By", "Von", "Par" or their like, and a name in capitals after it; a date may stand before "by".</summary>
    internal static bool IsLead(string line)
    {
        line = line.Trim();
        // Most lines do not, and the first word tells.
        if (line.Length == 0 || !char.IsAsciiDigit(line[0]) && !BeginsByline(line))
            return false;
        line = AfterDate(line) ?? line;
        var first = First(line);
        if (!BeginsByline(line))
            return false;
        var rest = BylineReader.CutLead(line);
        return rest.Length > 3 && rest.Length < line.Length - 1 && char.IsUpper(rest[0]) && (char.IsUpper(line[0]) || first is "von" or "by" or "por" or "par" or "av" or "af" or "door");
    }

    // "3 May 2024 by Ann Lee", but "3 May 2024 Hanna by the Sea"
    private static bool IsLeadOfMarked(string[] words, string after, string line, int at) =>
        words.Length == 1 && !GivenNames.Begin(words[0]) ||
        IsDated(line, at) && !(IsOfName(words[^1]) && (GivenNames.Begin(words[^1], orWeak: true) || after.Length > 0 && char.IsLower(after[0])));

    // "3. Mai 2024 von Ann Lee", but "3. Mai 2024, Anna von Hagen": after a given name they are a part of the name.
    private static bool IsLeadOfOther(string[] words, string word, string line, int at) =>
        (IsDated(line, at) || AuthorWords.Bylines.Contains(words[0])) && (!IsOfName(words[^1]) || AuthorWords.Lead.Contains((words[^1] + word.TrimEnd()).ToLowerInvariant()));

    // A word in a capital that no byline uses otherwise.
    private static bool IsOfName(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[^1]) && !AuthorWords.IsByline(word) && !AuthorWords.Ends.Contains(word) && !AuthorWords.Others.Contains(word) &&
        !CreditedWork.IsOther(word) && !CreditedWork.IsWriting(word) && MonthNames.Find(word.ToLowerInvariant(), null) == 0;

    private static bool BeginsSo(string line)
    {
        foreach (var word in Words)
        {
            if (line.AsSpan().StartsWith(word.AsSpan(1), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return line.StartsWith("Written by ", StringComparison.OrdinalIgnoreCase);
    }

    // "03/05/2024 by Ann Lee", "Published August 7, 2023 by Ann Lee"
    private static string? AfterDate(string line) =>
        line.IndexOf(" by ", StringComparison.Ordinal) is var by and > 0 and < MaxBefore && IsDated(line, by) ? line[(by + 1)..] : null;

    private static ReadOnlySpan<char> First(string line) => line.AsSpan().IndexOfAny(' ', ':') is var end and >= 0 ? line.AsSpan(0, end) : line;

    private static bool BeginsByline(string line) => AuthorWords.IsByline(First(line)) || IsGluedBy(line) || BeginsWithWhole(line);

    // "Article by: Ann Lee", "Ein Artikel von Ann Lee": its first word alone says nothing; "Photographs by" names other work.
    private static bool BeginsWithWhole(string line)
    {
        foreach (var lead in AuthorWords.LeadsLike(line))
        {
            if (line.Length > lead.Length && line[lead.Length] is ' ' or ':' && lead.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && line.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && !CreditedWork.IsOther(lead[..space]))
                return true;
        }
        return false;
    }

    private static bool IsGluedBy(string line) => line.Length > 4 && line.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(line[2]) && char.IsLower(line[3]);

    private static bool IsDated(string line, int end) => end < MaxBefore && line.AsSpan(0, end).ContainsAnyInRange('0', '9');
}

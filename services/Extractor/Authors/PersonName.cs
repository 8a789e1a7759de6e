using NewsPipeline.Extractor.Body;
using NewsPipeline.Extractor.Dates;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Reads one part of a byline as the name of a person or a desk.</summary>
internal static class PersonName
{
    /// <summary>From here on scripts write words without spaces.</summary>
    internal const char IdeographsFrom = '\u2E80';

    private const int MaxWords = 6;
    private const int MaxLength = 60;
    private const int MaxIdeographs = 14;

    /// <summary>The name, or null where the part is none: a role, a date, an address, a place after "in".</summary>
    /// <param name="part">One part of a byline.</param>
    /// <param name="isMarked">Whether the page's mark-up says that this is an author: then a pen name in lower case is one too.</param>
    internal static string? Read(string part, bool isMarked)
    {
        if (isMarked && IsPenName(part))
            return part;
        var words = Words(part);
        if (words.Count is 0 or > MaxWords || AuthorWords.Asides.Contains(words[0].Trim(':', ',', '.')))
            return null;
        // "渡部 さくら 訳": who translated it.
        if (words.Count > 1 && words[^1][0] > IdeographsFrom && AuthorWords.Works.Contains(words[^1]))
            return null;
        if (PostAt(words) is var post and > 0)
            words.RemoveRange(post, words.Count - post);
        if (HouseAt(words, isMarked) is var house and > 0)
            words.RemoveRange(house, words.Count - house);
        // A name that nested elements give twice.
        if (words.Count is 4 or 6 && words.Take(words.Count / 2).SequenceEqual(words.Skip(words.Count / 2), StringComparer.Ordinal))
            words.RemoveRange(words.Count / 2, words.Count / 2);
        var name = string.Join(' ', words).Trim(' ', '.', ',', ':', '-', '–', '—', '*', '"', '“', '”');
        if (words.Count > 1 && words[^1] is "Jr." or "Sr.")
            name += ".";
        if (name.Length is < 2 or > MaxLength || name[0] > IdeographsFrom && name.Length > MaxIdeographs || AuthorWords.Others.Contains(name) || !LooksLikeName(name, words, isMarked))
            return null;
        if (words.Count > 1 && words.TrueForAll(AuthorWords.Networks.Contains))
            return null;
        // "Text:", whose name stands elsewhere
        if (IsWork(name))
            return null;
        if (IsDesk(words))
            return name;
        if (words.Exists(IsRole) || !isMarked && words.Count > 1 && AuthorWords.Posts.Contains(words[^1]) && !IsSurname(words) || words.TrueForAll(AuthorWords.Degrees.Contains) && !(isMarked && words.Count == 1))
            return null;
        return words.Count > 1 && !name.Any(char.IsLower) && name.Any(char.IsUpper) && HasOnlyInitials(name) ? PlaceCase.Lower(name) : name;
    }

    /// <summary>Whether the words name a desk or an outlet: "The Daily Desk", "AFP staff", "Harbour Post staff reporter". "Staff reporter" alone is a role.</summary>
    internal static bool IsDesk(IReadOnlyList<string> words) =>
        words.Any(word => AuthorWords.Desks.Contains(word) || words.Count > 1 && AuthorWords.Outlets.Contains(word)) &&
        words.Any(word => !AuthorWords.Desks.Contains(word) && !IsRole(word) && char.IsUpper(word[0]) && !word.Equals("the", StringComparison.OrdinalIgnoreCase));

    // "Edith Head", "Mary Beth Head": behind a given name the last word is a surname.
    private static bool IsSurname(List<string> words) => (words.Count == 2 || AuthorWords.Surnames.Contains(words[^1])) && GivenNames.Begin(words[0]);

    // "Ann Lee Senior Reporter", "Ann Lee Head of Research": where the post behind the name begins; 0 where there is none, or a desk might be meant.
    private static int PostAt(List<string> words)
    {
        // "신현주 기자", "Ann Lee 著"
        if (words.Count > 1 && words[^1][0] > IdeographsFrom && IsRole(words[^1]))
            return words.Count - 1;
        for (var i = 2; i < words.Count; i++)
        {
            if (IsPost(words[i]) && (i + 1 < words.Count || !AuthorWords.Surnames.Contains(words[i])))
                return GivenNames.Begin(words[0], orWeak: true) || i + 1 < words.Count && words[i + 1] is "of" or "für" ? i : 0;
        }
        return 0;
    }

    // "Ann Lee of the Lakeside Courier", "Ann Lee Courier Staff": where the house she writes for begins; 0 where there is none.
    private static int HouseAt(List<string> words, bool isMarked)
    {
        if (words.Count < 3 || !GivenNames.Begin(words[0], orWeak: true))
            return 0;
        if (words.Count == 3)
            return !isMarked && words[2] is "Staff" ? 2 : 0;
        for (var i = 2; i < words.Count - 1; i++)
        {
            if (words[i] == "of")
                return i;
        }
        // Metadata name foundations after persons.
        if (isMarked || !AuthorWords.Outlets.Contains(words[^1]) && !AuthorWords.Desks.Contains(words[^1]))
            return 0;
        // "Ann K. Lee", "Ann van Lee"
        var end = words[1].EndsWith('.') || AuthorWords.Particles.Contains(words[1]) ? 3 : 2;
        return end < words.Count - 1 ? end : 0;
    }

    /// <summary>Whether a word says what a person does.</summary>
    internal static bool IsPost(string word) => IsRole(word) || AuthorWords.Posts.Contains(word.Trim('.', ','));

    /// <summary>Whether a whole byline names nobody but those who do the work: "Community Editor", "Our Editors". One word alone is none.</summary>
    internal static bool IsRoleOfHouse(string byline)
    {
        var words = byline.Split(' ');
        return words.Length is 2 or 3 && Array.TrueForAll(words, word => word.Length > 1 && char.IsUpper(word[0]) && word.All(char.IsLetter)) && IsRole(words[^1]) && !AuthorWords.Asides.Contains(words[0]);
    }

    private static bool IsRole(string word) => AuthorWords.Roles.Contains(word.Trim('.', ','));

    // "night_owl", "harbourcat", "PierWatcher7"
    private static bool IsPenName(string part) =>
        part.Length is >= 3 and <= 30 && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && part.Any(char.IsAsciiLetter) &&
        !AuthorWords.Others.Contains(part) && !IsRole(part) && !AuthorWords.Asides.Contains(part) && !AuthorWords.Ends.Contains(part) && !IsWork(part);

    private static bool IsWork(string word) => AuthorWords.Works.Contains(word) || CreditedWork.IsWriting(word);

    // The words up to the first that ends a name: a date, "in Berlin", an e-mail address, a handle.
    private static List<string> Words(string part)
    {
        var words = new List<string>();
        var all = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < all.Length; i++)
        {
            var word = all[i];
            // "Ann Lee@annlee": the handle is stuck to the name; "ann@example.org" is an address.
            if (word.IndexOf('@', StringComparison.Ordinal) is var handle and > 1 && words.Count > 0 && char.IsUpper(word[0]) && !word.AsSpan(handle).Contains('.'))
            {
                words.Add(word[..handle]);
                break;
            }
            if (word.Contains('@', StringComparison.Ordinal) || word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                break;
            // "2025 Ann Lee": the end of a date.
            if (i == 0 && all.Length > 2 && word.Length == 4 && word.All(char.IsAsciiDigit) && all[1].Any(char.IsLower) && char.IsUpper(all[2][0]))
                continue;
            if (char.IsDigit(word[0]) || words.Count > 0 && Ends(word, words.Count) || IsDate(all, i))
                break;
            if (AuthorWords.Degrees.Contains(word.TrimEnd(',')) && words.Count > 1)
                continue;
            var glued = GluedEnd(word);
            words.Add(glued > 0 ? word[..glued] : word);
            if (glued > 0)
                break;
        }
        return words;
    }

    private static bool IsDate(string[] words, int i) =>
        i + 1 < words.Length && char.IsAsciiDigit(words[i + 1][0]) && MonthNames.Find(words[i].Trim('.', ',').ToLowerInvariant(), null) > 0;

    // "LundPublished", "BergTwitter", "HolmMar": the next element's word stuck to the name.
    private static int GluedEnd(string word)
    {
        for (var i = 2; i < word.Length - 1; i++)
        {
            // "王小明2024-05-03"
            if (char.IsAsciiDigit(word[i]) && char.IsLetter(word[i - 1]) && word.Length - i >= 8)
                return i;
            if (!char.IsUpper(word[i]) || !char.IsLower(word[i - 1]))
                continue;
            var rest = word[i..].TrimEnd('.', ',', ':');
            if (AuthorWords.Ends.Contains(rest) || IsRole(rest) || AuthorWords.Asides.Contains(rest) || MonthNames.Find(rest.ToLowerInvariant(), "en") > 0)
                return i;
        }
        return 0;
    }

    private static bool Ends(string word, int before)
    {
        var bare = word.Trim(':', ',', '.');
        return bare is "in" or "for" or "at" or "aus" or "für" or "près" or "à" or "para" or "per" || before > 1 && bare is "For" or "FOR" ||
            AuthorWords.Ends.Contains(bare) && (char.IsLower(word[0]) || bare.Length > 3 || bare is "am" or "pm");
    }

    // "DAVID M. LEE": a full stop stands behind single letters alone.
    private static bool HasOnlyInitials(string name)
    {
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = name.IndexOf('.', dot + 1))
        {
            if (dot == 0 || !char.IsLetter(name[dot - 1]) || dot > 1 && char.IsLetter(name[dot - 2]))
                return false;
        }
        return true;
    }

    private static bool LooksLikeName(string name, List<string> words, bool isMarked)
    {
        if (AuthorWords.Ends.Contains(words[0].Trim(':', ',', '.')) && words.Count == 1 || words[^1] is "by" or "By" or "BY" || name.Contains("'s ", StringComparison.Ordinal) || name.Contains("’s ", StringComparison.Ordinal))
            return false;
        var letters = 0;
        var capital = isMarked && words.Count is 2 or 3;
        foreach (var c in name)
        {
            if (char.IsLetter(c))
                letters++;
            else if (c is not (' ' or '.' or '-' or '\'' or '’' or '´' or '`' or '·' or '‐' or '‑') && !char.IsSurrogate(c) && !char.IsDigit(c) && c < 0x300)
                return false;
            capital |= char.IsUpper(c) || char.IsLetter(c) && !char.IsLower(c);
        }
        if (!isMarked && words.Exists(word => char.IsLower(word[0]) && !AuthorWords.Particles.Contains(word)) && !(words[0] == "the" && IsDesk(words)))
            return false;
        return letters >= 2 && capital && !words.TrueForAll(word => AuthorWords.Particles.Contains(word));
    }
}

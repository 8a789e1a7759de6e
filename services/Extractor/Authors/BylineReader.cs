using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.Entities;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Reads the names out of a byline, an attribute or a JSON-LD name.</summary>
internal static class BylineReader
{
    private const int MaxLength = 300;
    private const int MaxLeadLength = 12;
    private const int MaxName = 60;
    private const int MaxPenName = 30;

    private static readonly string[] PenNameLeads = ["by ", "By ", "von ", "Von ", "par ", "Par ", "av ", "af "];

    /// <summary>The names in <paramref name="raw"/>, one a person or desk, in their order, without repetition.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="isMarked">Whether the page's mark-up says that this is an author.</param>
    internal static List<string> Names(string? raw, bool isMarked = false)
    {
        var names = new List<string>();
        if (OneLine.Clean(raw) is not { } line || line.Length > MaxLength || IsAddress(line))
            return names;
        // The name of an agency may hold what parts a byline: "RFE/RL".
        if (isMarked && Body.Agencies.IsKnown(line))
            return [line];
        if (isMarked && FirmName.Is(line))
            return [line];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        // "HBC News - RFE/RL": its stroke parts nothing.
        if (Array.Find(Body.Agencies.WithStroke, agency => line.EndsWith(agency, StringComparison.Ordinal)) is { } agency && line.Length > agency.Length + 1 && !char.IsLetterOrDigit(line[^(agency.Length + 1)]))
            return [.. Names(line[..^agency.Length].TrimEnd(' ', '-', '–', '—', '|', '/', ','), isMarked), agency];
        if (Body.Agencies.AtEnd(line) is { } source && Names(line[..^source.Length], isMarked) is [.., var last] others && NameLine.IsName(last))
            return [.. others, source];
        (string Text, int Number)? odd = null;
        foreach (var (text, number) in BylineParts.Split(CutLead(BylineStart.AfterBy(CreditedWork.BeforeOther(GluedWords.Part(line)), isMarked))))
        {
            // "By Ann Lee, in News, Region": sections follow.
            if (number > 0 && text.StartsWith("in ", StringComparison.Ordinal))
                break;
            var bare = CutLead(text);
            // "by harbourcat"
            var name = PersonName.Read(bare, isMarked || number == 0 && line.Length < MaxPenName && !bare.Contains(' ', StringComparison.Ordinal) && line.EndsWith(bare, StringComparison.Ordinal) && PenNameLeads.Contains(line[..^bare.Length]));
            // A line that begins with prose is no byline.
            if (name is null && number == 0 && names.Count == 0 && text.Length > MaxName)
                break;
            var before = odd;
            if (name is null || name.Length < text.Length)
                odd = (text, number);
            // "Ann Lee, Berlin": where she writes from.
            if (name is not null && number > 0 && names.Count > 0 && Gazetteer.IsPlace(name))
                continue;
            // "Oslo, 3 May 2024": where and when.
            if (name is not null && !isMarked && number == 0 && name == text && WrittenDates.HasDigit(line) && Gazetteer.IsPlace(name))
                continue;
            // A pen name in lower case stands alone.
            if (name is not null && text.Length + MaxLeadLength < line.Length && !name.Any(char.IsUpper) && char.IsLower(name[0]))
                continue;
            if (name is not null && (number == 0 && names.Count == 0 || MayFollow(name, isOfPost: before is { } other && (other.Number == number ? !IsBesidePost(name, other.Text) : !name.Contains(' ', StringComparison.Ordinal)) && HasPost(other.Text))) && keys.Add(OneLine.Key(name)))
                names.Add(name);
        }
        // "Ann Lee, The Courier"
        if (names.Count > 1 && GivenNames.Begin(names[0]))
            names.RemoveAll(name => name.StartsWith("The ", StringComparison.Ordinal) && !Body.Agencies.IsKnown(name));
        return SurnameFirst(line, names) ?? WithoutInitials(names);
    }

    private static bool HasPost(string text) => text.Split(' ').Any(word => PersonName.IsPost(word) || AuthorWords.Outlets.Contains(word));

    // "Nation Correspondent and Ode Ito": the post ends before the conjunction; "Professor of Lakes and Inland Rivers" goes on.
    private static bool IsBesidePost(string name, string post) =>
        PersonName.IsPost(post[(post.LastIndexOf(' ') + 1)..]) && NameLine.IsName(name) && !HasPost(name);

    // "Ann Lee, Director of Content and Marketing, Harbour Council": what follows a name in full is another only if it looks like one.
    private static bool MayFollow(string name, bool isOfPost)
    {
        if (Body.Agencies.IsKnown(name))
            return true;
        var words = name.Split(' ');
        if (words.Length > 1 && GivenNames.Begin(name, orWeak: true) || PersonName.IsDesk(words))
            return true;
        return !isOfPost && !words.Any(PersonName.IsPost);
    }

    /// <summary>The text after "By", "Von", "Par" and their like.</summary>
    internal static string CutLead(string text)
    {
        var rest = GluedWords.AfterBy(text.AsSpan().Trim(" \t:–—-|•·,*/").ToString());
        for (var again = true; again;)
        {
            again = false;
            foreach (var lead in AuthorWords.LeadsLike(rest))
            {
                if (!rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase) || rest.Length <= lead.Length + 1 || !EndsLead(rest, lead))
                    continue;
                rest = rest[lead.Length..].TrimStart(' ', ':', '：', '/', '|', '-', '–');
                again = true;
                break;
            }
        }
        return rest;
    }

    // "de" and "di" are part of a name unless a capital in "De" or a colon shows a lead at the start of a line.
    private static bool EndsLead(string text, string lead)
    {
        var next = text[lead.Length];
        // Words stand without spaces there, but a single character begins names: 文在寅.
        if (char.IsLetterOrDigit(next) && (lead[0] < PersonName.IdeographsFrom || lead.Length == 1))
            return false;
        if (next is ':' or '：')
            return true;
        return next == ' ' && (lead.Length > 2 || lead is "by" or "av" or "af" or "di" || lead[0] >= PersonName.IdeographsFrom || char.IsUpper(text[0])) && !IsNameWithLead(text, lead);
    }

    // "Di Maio": a lead word that is a particle of names too, and one word more, is a name.
    private static bool IsNameWithLead(string text, string lead) =>
        lead is "de" or "di" && char.IsUpper(text[0]) && !text.AsSpan(lead.Length + 1).Contains(' ');

    // "Ann Lee, BSN", "Ann Lee / TNN": beside a name in full, capitals are a degree, a post or an agency.
    private static List<string> WithoutInitials(List<string> names)
    {
        if (names.Count > 1 && names.Exists(name => name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsLower)))
            names.RemoveAll(name => name.Length <= 5 && !Body.Agencies.IsKnown(name) && name.All(c => char.IsUpper(c) || c is '.' or '-'));
        return names;
    }

    // "Smith, Ann" in a citation is one name.
    private static List<string>? SurnameFirst(string line, List<string> names)
    {
        if (names.Count != 2 || line.Count(c => c == ',') != 1 || names.Exists(name => name.Contains(' ', StringComparison.Ordinal)) || Body.Agencies.IsKnown(names[0]) || Body.Agencies.IsKnown(names[1]))
            return null;
        return line.Trim() == $"{names[0]}, {names[1]}" ? [$"{names[1]} {names[0]}"] : null;
    }

    private static bool IsAddress(string line) =>
        line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || line.StartsWith('@') ||
        line.StartsWith('/') || !line.Contains(' ', StringComparison.Ordinal) && line.Contains('/', StringComparison.Ordinal);
}

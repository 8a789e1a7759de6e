using NewsPipeline.Extractor.Authors;
using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Makes sections of what a page lists as such: the way home, the site's name, the headline, the authors, dates and labels left out.</summary>
internal sealed class SectionCleaner(PageEvidence page, SiteNames sites, string? title, IReadOnlyList<string> authors)
{
    private const int MaxLength = 60;
    private const int MaxSections = 12;
    private const int MinShortened = 20;
    // So many letters a part has that is no abbreviation: "Springfield, IL".
    private const int Abbreviation = 2;

    private static readonly HashSet<string> Home = new(StringComparer.OrdinalIgnoreCase)
    {
        "home", "homepage", "home page", "start", "startseite", "accueil", "inicio", "início", "portada", "hem", "forside", "etusivu", "strona główna", "ana sayfa", "anasayfa", "главная", "головна", "domů", "kezdőlap", "acasă", "首页", "首頁", "ホーム", "トップ", "トップページ", "hauptseite", "홈", "الرئيسية", "news home", "index", "начало", "címlap", "főoldal", "inici", "naslovnica", "početna", "почетна", "úvod", "domov", "αρχική", "خانه", "ראשי", "beranda", "trang chủ", "หน้าแรก", "hjem", "voorpagina", "avaleht",
    };

    // What the page is, and what its buttons do.
    private static readonly HashSet<string> NotSections = new(RuleData.Words("section-words", "not-sections"), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Returns = [.. RuleData.Words("section-words", "returns").Select(lead => lead + " ")];

    private readonly string? _title = title is null ? null : OneLine.Key(title);

    /// <summary>The sections of metadata, where several may stand in one element.</summary>
    internal IReadOnlyList<string> OfMetadata(IReadOnlyList<string> raw) => raw.Count == 0 ? [] : Clean(raw.SelectMany(Parts).Select(name => (name, (string?)null)), isShown: false);

    /// <summary>The sections that the page shows, one each.</summary>
    internal IReadOnlyList<string> Shown(IEnumerable<string> raw) => Clean(raw.Select(name => (name, (string?)null)), isShown: true);

    /// <summary>The sections behind a label that says so: none of them is an author.</summary>
    internal IReadOnlyList<string> Labelled(IEnumerable<string> raw) => Clean(raw.Select(name => (name, (string?)null)), isShown: true, isLabelled: true);

    /// <summary>The steps of a trail of links, without those that lead home or to the page itself.</summary>
    internal IReadOnlyList<string> Trail(IEnumerable<(string Name, string? Url)> steps) => Clean(steps, isShown: true);

    /// <summary>Whether a line has a date in it: <c>October 20, 2023</c>, <c>17/02/2022</c>.</summary>
    internal static bool HasDate(string line) => line.AsSpan().ContainsAnyInRange('0', '9') && line.Count(char.IsAsciiDigit) > 4;

    /// <summary>Whether the parts of a line are a trail: the first leads home, or the last is the headline.</summary>
    internal bool IsTrail(IReadOnlyList<string> parts) =>
        parts.Count > 1 && (Home.Contains(parts[0]) || sites.IsSite(parts[0]) || IsHost(parts[0]) || IsTitle(parts[^1]));

    private List<string> Clean(IEnumerable<(string Name, string? Url)> raw, bool isShown, bool isLabelled = false)
    {
        var sections = new List<string>();
        foreach (var (name, url) in raw)
        {
            if (OneLine.Clean(name)?.TrimStart('#', '›', '»', '>', '/', '|', ' ').TrimEnd('›', '»', '>', '/', '|', ',', ' ') is not { Length: > 1 and < MaxLength } section)
                continue;
            if (section.EndsWith(':') || NotSections.Contains(section) || Array.Exists(Returns, lead => section.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) || IsTime(section) || IsCode(section) || LabelLine.IsLead(section) || !isLabelled && authors.Contains(section, StringComparer.OrdinalIgnoreCase) || AuthorWords.Labels.Contains(section) || Home.Contains(section) || sites.IsSite(section) || IsHost(section) || IsTitle(section) || isShown && HasDate(section) || url is not null && !IsStep(url))
                continue;
            if (!sections.Contains(section, StringComparer.OrdinalIgnoreCase) && sections.Count < MaxSections)
                sections.Add(section);
        }
        return sections;
    }

    /// <summary>The sections of one entry: <c>Region|Harbour</c>, <c>game,news</c>; <c>Arts, Culture &amp; Media</c> and <c>Springfield, IL</c> are one.</summary>
    internal static IEnumerable<string> Parts(string entry)
    {
        foreach (var piece in entry.Split(['|', ';', '>'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = piece.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var isList = parts.Length > 1 && !Array.Exists(parts, part => part.Length <= Abbreviation) && !parts[^1].Contains('&', StringComparison.Ordinal) && !parts[^1].StartsWith("and ", StringComparison.OrdinalIgnoreCase);
            foreach (var part in isList ? parts : [piece])
                yield return part;
        }
    }

    // Some trails begin with the name of the host: "www.example.org".
    private bool IsHost(string section) =>
        page.Host is { } host && section.Contains('.', StringComparison.Ordinal) && host.EndsWith(section.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? section[4..] : section, StringComparison.OrdinalIgnoreCase);

    // "2013 › July" of an archive, a day, a page's number, a sign
    private static bool IsTime(string section) =>
        !section.Any(char.IsLetter) || MonthNames.Find(section.ToLowerInvariant(), null) > 0;

    // "{"name":"World"": what was meant for a script.
    private static bool IsCode(string section) => section[0] == '{' || section.Contains("\":", StringComparison.Ordinal);

    private bool IsTitle(string section)
    {
        if (_title is null)
            return false;
        var key = OneLine.Key(section);
        return key == _title || key.Length >= MinShortened && _title.StartsWith(key, StringComparison.Ordinal);
    }

    private bool IsStep(string url) =>
        !url.EndsWith('#') && (!Uri.TryCreate(url, UriKind.Absolute, out var address) || (address.AbsolutePath.Length > 1 || address.Query.Length > 0) && !(page.Address is { } own && own.AbsolutePath.Length > 1 && own.AbsolutePath == address.AbsolutePath && own.Query == address.Query));
}

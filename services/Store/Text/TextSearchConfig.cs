namespace NewsPipeline.Store.Text;

/// <summary>PostgreSQL's text search configuration for a language (those of PostgreSQL 13 and later).</summary>
public static class TextSearchConfig
{
    private static readonly Dictionary<string, string> ByLanguage = new(StringComparer.Ordinal)
    {
        ["ar"] = "arabic",
        ["da"] = "danish",
        ["de"] = "german",
        ["el"] = "greek",
        ["en"] = "english",
        ["es"] = "spanish",
        ["fi"] = "finnish",
        ["fr"] = "french",
        ["ga"] = "irish",
        ["hu"] = "hungarian",
        ["id"] = "indonesian",
        ["it"] = "italian",
        ["lt"] = "lithuanian",
        ["nb"] = "norwegian",
        ["ne"] = "nepali",
        ["nl"] = "dutch",
        ["nn"] = "norwegian",
        ["no"] = "norwegian",
        ["pt"] = "portuguese",
        ["ro"] = "romanian",
        ["ru"] = "russian",
        ["sv"] = "swedish",
        ["ta"] = "tamil",
        ["tr"] = "turkish",
    };

    /// <summary>Every configuration a row may have.</summary>
    public static IReadOnlyList<string> All { get; } = ["simple", .. ByLanguage.Values.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The configuration of a BCP 47 tag; <c>simple</c> where PostgreSQL has none for it.</summary>
    public static string For(string? language) =>
        language is not null && ByLanguage.TryGetValue(language.Split('-')[0].ToLowerInvariant(), out var config) ? config : "simple";
}

namespace NewsPipeline.Extractor.Labels;

/// <summary>Cuts a line of sections or tags into its entries.</summary>
internal static class LabelLine
{
    private static readonly string[] Leads =
    [
        "tags", "tag", "topics", "topic", "keywords", "related topics", "filed under", "categories", "category", "in", "section", "posted in", "more on", "themen", "themen des artikels", "themenseiten", "published under", "tagged", "tagged with", "schlagworte", "schlagwörter", "mehr zum thema", "stichworte",
        "mots-clés", "sujets", "thèmes", "rubrique", "temas", "etiquetas", "palabras clave", "argomenti", "palavras-chave", "assuntos", "onderwerpen", "trefwoorden", "tagi", "tematy", "ämnen", "emner", "avainsanat", "etiketler", "теги", "темы", "štítky", "témata", "ετικέτες", "キーワード", "タグ", "关键词", "关键字", "标签", "標籤", "關鍵字", "태그", "الوسوم", "وسوم", "الكلمات المفتاحية", "תגיות", "برچسب‌ها",
    ];

    private static readonly HashSet<string> LeadWords = new(Leads, StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries of <c>Tags: a, b</c>, <c>in World, China</c> or <c>#A#B #C</c>.</summary>
    internal static IEnumerable<string> Split(string line)
    {
        var text = line.Trim();
        if (text.StartsWith('#') || text.Contains(" #", StringComparison.Ordinal) || text.Contains(": #", StringComparison.Ordinal))
            return WithoutLead(text).Split('#', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.Trim(',', ' ', '|', '·'));
        return WithoutLead(text).Split([',', ';', '|', '•', '·', '›', '»', '>', '/', '、', '،', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether a line begins with a word that says what it lists.</summary>
    internal static bool IsLabelled(string line) => WithoutLead(line.Trim()).Length < line.Trim().Length;

    /// <summary>Whether an entry is such a word itself, which the page shows before its list.</summary>
    internal static bool IsLead(string entry) => LeadWords.Contains(entry);

    private static string WithoutLead(string text)
    {
        foreach (var lead in Leads)
        {
            if (!text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) || text.Length <= lead.Length)
                continue;
            var next = text[lead.Length];
            // A tag may begin with such a word; a colon, or "in" in lower case, shows the lead.
            if (next is ':' or '：' or '#' || next == ' ' && (lead == "in" && text[0] == 'i' || text[(lead.Length + 1)..].StartsWith('#') || text[(lead.Length + 1)..].StartsWith(':')))
                return text[(lead.Length + 1)..].TrimStart(':', ' ').Insert(0, next == '#' ? "#" : "");
        }
        return text;
    }
}

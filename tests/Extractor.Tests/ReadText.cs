using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests;

/// <summary>Reads texts, a paragraph a line, as the main text of a page.</summary>
internal static class ReadText
{
    /// <summary>The article.</summary>
    internal static Article Read(string text, string language = "en")
    {
        var page = new TestPage { HtmlLanguage = language };
        foreach (var paragraph in text.Split('\n'))
            page.Kept(paragraph);
        return page.Extract();
    }

    /// <summary>The names of a type that are found in a text.</summary>
    internal static string[] Names(string text, string type, string language = "en") => [.. Read(text, language).Entities.Where(entity => entity.Type == type).Select(entity => entity.Name)];

    /// <summary>The quotes of a text.</summary>
    internal static Quote[] QuotesIn(string text, string language = "en") => [.. Read(text, language).Quotes];
}

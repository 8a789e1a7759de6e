using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Body;
using NewsPipeline.Extractor.Entities;
using NewsPipeline.Extractor.Quotes;

namespace NewsPipeline.Extractor;

/// <summary>Reads the main text for quotes and entities, over one list of tokens.</summary>
internal static class TextReading
{
    /// <summary>Both lists; empty where the options leave them out or the language is not supported, or is not the text's.</summary>
    internal static (IReadOnlyList<Quote> Quotes, IReadOnlyList<Entity> Entities) Read(MainText text, string? language, ExtractorOptions options)
    {
        if (!options.Quotes && !options.Entities || Lexicon.For(language) is not { } lexicon)
            return ([], []);
        var tokens = Tokenizer.Read(text, lexicon);
        if (!tokens.IsInLanguage())
            return ([], []);
        var quotations = QuotationScanner.Find(tokens);
        var entities = EntityResolver.Resolve(tokens);
        var points = new CodePoints(text.Text);
        return (options.Quotes ? QuoteFinder.Find(tokens, quotations, entities, points) : [], options.Entities ? EntityField.Collect(tokens, entities, points) : []);
    }
}

using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>Who says a quotation, by the words beside it.</summary>
/// <param name="Verb">The token of the verb of saying.</param>
/// <param name="Speaker">Who says it; null where the text does not name them.</param>
/// <param name="End">The token after the attributing words, where these follow the quotation; else -1.</param>
/// <param name="IsAdjacent">Whether the attribution stands right beside the marks, so that even one word is a quotation.</param>
internal sealed record Attribution(int Verb, NamedEntity? Speaker, int End, bool IsAdjacent);

namespace NewsPipeline.Extractor.Quotes;

/// <summary>What stands between quotation marks in one paragraph.</summary>
/// <param name="From">The first token inside.</param>
/// <param name="To">The token after the last inside: the closing mark, or the end of the paragraph.</param>
/// <param name="OpensParagraph">Whether the opening mark is the first token of its paragraph.</param>
/// <param name="IsClosed">Whether the closing mark is there.</param>
/// <param name="Next">The token after the closing mark: "''" are two tokens.</param>
/// <param name="Continues">Whether it goes on with the quotation of the paragraph before, whose closing mark is left out by custom.</param>
internal sealed record Quotation(int From, int To, bool OpensParagraph, bool IsClosed, int Next, bool Continues);

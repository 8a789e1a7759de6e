using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Quotes;

/// <summary>A quote while it is put together.</summary>
internal sealed class Speech(Quotation first, NamedEntity? speaker)
{
    /// <summary>Its stretches in document order.</summary>
    internal List<Quotation> Parts { get; } = [first];

    /// <summary>Who says it.</summary>
    internal NamedEntity? Speaker { get; set; } = speaker;

    /// <summary>The token of the verb of saying; -1 where there is none.</summary>
    internal int Verb { get; set; } = -1;

    /// <summary>The token after the attributing words that follow; -1 where none do.</summary>
    internal int End { get; set; } = -1;
}

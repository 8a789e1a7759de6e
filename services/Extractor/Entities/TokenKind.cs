namespace NewsPipeline.Extractor.Entities;

/// <summary>The kinds of tokens.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,
    Break,
}

namespace NewsPipeline.Extractor.Entities;

/// <summary>A word, number or mark of the text, or the end of a paragraph.</summary>
internal struct Token
{
    /// <summary>Where it begins, in UTF-16 units.</summary>
    internal int Start;

    /// <summary>Where it ends, exclusive; a possessive ending is left out.</summary>
    internal int End;

    internal TokenKind Kind;

    internal TokenShape Shape;

    internal WordRoles Roles;

    internal readonly bool IsCapital => (Shape & TokenShape.Capital) != TokenShape.None;

    internal readonly bool IsSentenceStart => (Shape & TokenShape.SentenceStart) != TokenShape.None;

    internal readonly bool IsPossessive => (Shape & TokenShape.Possessive) != TokenShape.None;

    internal readonly bool Any(WordRoles roles) => (Roles & roles) != WordRoles.None;

    internal readonly bool Any(TokenShape shape) => (Shape & shape) != TokenShape.None;
}

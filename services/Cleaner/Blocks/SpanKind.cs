namespace NewsPipeline.Cleaner.Blocks;

/// <summary>The mark-up inside a block that is kept.</summary>
internal enum SpanKind
{
    /// <summary><c>a</c>.</summary>
    Link,

    /// <summary><c>strong</c>.</summary>
    Strong,

    /// <summary><c>em</c>.</summary>
    Emphasis,
}

namespace NewsPipeline.Store.Schema;

/// <summary>A row of <c>news.page</c>: the bytes of a page, once for each content.</summary>
public sealed class PageRow
{
    /// <summary>SHA-256 of the raw bytes.</summary>
    public byte[] PageHash { get; set; } = [];

    /// <summary>The bytes, compressed.</summary>
    public byte[] Body { get; set; } = [];

    /// <summary>How they are compressed: <c>br</c> (Brotli).</summary>
    public string Encoding { get; set; } = "";

    /// <summary>Bytes before compression.</summary>
    public int Length { get; set; }

    /// <summary>When they were first archived.</summary>
    public DateTime ArchivedAt { get; set; }
}

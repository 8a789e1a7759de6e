namespace NewsPipeline.Fetcher;

/// <summary>The character encoding to read a page in.</summary>
/// <param name="Charset">Its name, as <see cref="System.Text.Encoding.GetEncoding(string)"/> takes it once the code pages are registered.</param>
/// <param name="Origin">Where it comes from: <c>bom</c>, <c>header</c>, <c>meta</c>, <c>valid-utf8</c> or <c>fallback</c>.</param>
public readonly record struct DetectedCharset(string Charset, string Origin);

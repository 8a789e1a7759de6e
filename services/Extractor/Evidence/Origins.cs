namespace NewsPipeline.Extractor.Evidence;

/// <summary>Where a value can come from, as provenance names it.</summary>
internal static class Origins
{
    internal const string JsonLd = "json-ld";
    internal const string Microdata = "microdata";
    internal const string OpenGraph = "opengraph";
    internal const string Twitter = "twitter";
    internal const string Meta = "meta";
    internal const string Link = "link";
    internal const string H1 = "h1";
    internal const string DocumentTitle = "document-title";
    internal const string Byline = "byline";
    internal const string Time = "time";
    internal const string Element = "element";
    internal const string Url = "url";
    internal const string Text = "text";
    internal const string Html = "html";
    internal const string Header = "header";
    internal const string Words = "words";
}

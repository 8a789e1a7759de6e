namespace NewsPipeline.Extractor.Entities;

/// <summary>The quotation marks of the world.</summary>
internal static class QuoteMarks
{
    /// <summary>Whether a character can be one; the apostrophe can.</summary>
    internal static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‘' or '‚' or '’' or '\'' or '＂';
}

namespace NewsPipeline.Extractor.StructuredData;

/// <summary>The schema.org types that matter here.</summary>
internal static class LdTypes
{
    /// <summary>Whether a type is an article: <c>NewsArticle</c>, <c>BlogPosting</c>, <c>Report</c> and their kin.</summary>
    internal static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) ||
        type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase) && !type.Equals("JobPosting", StringComparison.OrdinalIgnoreCase) ||
        type.Equals("Report", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a type is an organization that publishes or supplies.</summary>
    internal static bool IsOrganization(string type) => type.EndsWith("Organization", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Corporation", StringComparison.OrdinalIgnoreCase);
}

using System.Text;
using System.Text.Json;
using NewsPipeline.Contracts;
using NewsPipeline.Store.Schema;

namespace NewsPipeline.Cli.Showing;

/// <summary>An article of the store as the record it came as, and as a page of plain text.</summary>
public static class StoredArticle
{
    /// <summary>The article record.</summary>
    public static Article ToRecord(ArticleRow row) => new()
    {
        Url = row.Url,
        CanonicalUrl = row.CanonicalUrl,
        Site = row.Site,
        Title = row.Title,
        Subtitle = row.Subtitle,
        Authors = row.Authors,
        Published = row.PublishedText,
        Modified = row.ModifiedText,
        Dateline = row.Dateline,
        Credit = row.Credit,
        Sections = row.Sections,
        Tags = row.Tags,
        Language = row.Language,
        Type = row.Type,
        Lead = row.Lead,
        Text = row.Body,
        Html = row.Html,
        Blocks = List<ArticleBlock>(row.Blocks),
        Images = List<ArticleImage>(row.Images),
        Quotes = List<Quote>(row.Quotes),
        Entities = List<Entity>(row.Entities),
        Links = List<ArticleLink>(row.Links),
        Related = List<RelatedArticle>(row.Related),
        IsAccessibleForFree = row.IsAccessibleForFree,
        WordCount = row.WordCount,
        ContentHash = Convert.ToHexStringLower(row.ContentHash),
        Provenance = JsonSerializer.Deserialize<Dictionary<string, FieldProvenance>>(row.Provenance, ContractJson.Compact) ?? [],
        Templates = row.Templates,
    };

    /// <summary>Headline, what is known of the article, and its text.</summary>
    public static string ToText(ArticleRow row)
    {
        var text = new StringBuilder();
        text.AppendLine(row.Title ?? "(no title)");
        if (row.Subtitle is { } subtitle)
            text.AppendLine(subtitle);
        text.AppendLine();
        Add("article", $"{row.Id}, revision {row.Revision}");
        Add("url", row.Url);
        Add("site", row.Site);
        Add("authors", string.Join(", ", row.Authors));
        Add("published", row.PublishedText);
        Add("modified", row.ModifiedText);
        Add("dateline", row.Dateline);
        Add("credit", row.Credit);
        Add("sections", string.Join(" > ", row.Sections));
        Add("tags", string.Join(", ", row.Tags));
        Add("language", row.Language);
        Add("words", $"{row.WordCount}");
        return text.AppendLine().Append(row.Body).ToString();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.AppendLine($"{name,-10} {value}");
        }
    }

    private static List<T> List<T>(string json) => JsonSerializer.Deserialize<List<T>>(json, ContractJson.Compact) ?? [];
}

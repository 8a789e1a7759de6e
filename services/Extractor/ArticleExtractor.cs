using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Authors;
using NewsPipeline.Extractor.Body;
using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Labels;
using NewsPipeline.Extractor.Languages;
using NewsPipeline.Extractor.Media;
using NewsPipeline.Extractor.Sites;
using NewsPipeline.Extractor.Titles;

namespace NewsPipeline.Extractor;

/// <summary>Makes the article record of a cleaned page: every field from all the evidence there is, with its provenance. Safe for concurrent use.</summary>
/// <param name="options">Limits and thresholds; not to be changed afterwards.</param>
public sealed class ArticleExtractor(ExtractorOptions options)
{
    /// <summary>Reads the record out of <paramref name="page"/>.</summary>
    /// <param name="page">What Cleaner made of the page.</param>
    /// <param name="url">The URL that answered, or null where it is not known.</param>
    public Article Extract(CleanedPage page, string? url)
    {
        ArgumentNullException.ThrowIfNull(page);
        var text = MainText.From(page);
        var evidence = new PageEvidence(page, url, options);
        var record = new Provenance(options.Calibrated);
        // The language comes first, since dates and names are read by it; then the site, which titles and bylines repeat.
        evidence.Language = record.Note("language", LanguageField.Decide(evidence, text.Text));
        var siteBallot = SiteField.Collect(evidence);
        var site = record.Note("site", siteBallot.Decide(name => name, SiteField.Threshold));
        var sites = new SiteNames(siteBallot.Candidates.Where(candidate => candidate.Weight >= 0.3).Select(candidate => candidate.Value), evidence.Host);
        var title = record.Note("title", TitleField.Decide(evidence, sites));
        var agencies = new List<string>();
        var authors = record.Note("authors", AuthorField.Decide(evidence, sites, agencies)) ?? [];
        var (published, modified) = DateFields.Decide(evidence);
        // What is older than the publication is no change of it, but a draft's, a template's or an empty field's ("0001-01-01").
        if (published is not null && modified?.Value.IsBefore(published.Value) == true)
            modified = null;
        var sections = record.Note("sections", SectionField.Decide(evidence, new SectionCleaner(evidence, sites, title, authors))) ?? [];
        var place = text.Prefix?.Place ?? OpeningPlace.Read(text.Opening);
        if (place is not null)
            record.Note("dateline", Origins.Text, text.Prefix?.Place is null ? 0.8 : 0.9);
        else if ((place = HeadDateline.Read(evidence)) is not null)
            record.Note("dateline", Origins.Element, 0.8);
        var canonicalUrl = record.Note("canonicalUrl", CanonicalUrlField.Decide(evidence));
        var own = new OwnPage(evidence, canonicalUrl);
        var (quotes, entities) = TextReading.Read(text, evidence.Language, options);
        return new Article
        {
            Url = url,
            CanonicalUrl = canonicalUrl,
            Site = site,
            Title = title,
            Subtitle = record.Note("subtitle", SubtitleField.Decide(evidence, title, site, text.Opening, text.Item)),
            Authors = authors,
            Published = record.Note("published", published?.As(published.Value.ToString())),
            Modified = record.Note("modified", modified?.As(modified.Value.ToString())),
            Dateline = place,
            Credit = record.Note("credit", CreditField.Decide(evidence, text.Prefix, agencies, new SiteNames(siteBallot.Candidates.Select(candidate => candidate.Value), evidence.Host), site)),
            Sections = sections,
            Tags = record.Note("tags", TagField.Decide(evidence, new TagCleaner(sites, title, sections, authors))) ?? [],
            Language = evidence.Language,
            Type = record.Note("type", TypeField.Decide(evidence, sections)),
            Lead = text.Opening,
            Text = text.Text,
            Html = page.Html,
            Blocks = text.Blocks,
            Images = ImageField.Collect(evidence, title, authors),
            Quotes = quotes,
            Entities = entities,
            Links = LinkField.InText(evidence),
            Related = RelatedField.Collect(evidence, own, title),
            IsAccessibleForFree = record.Note("isAccessibleForFree", AccessField.Decide(evidence)),
            WordCount = WordCounter.Count(text.Text),
            ContentHash = ContentHash.Of(text.Text),
            Provenance = record.Fields,
            Templates = page.Templates,
        };
    }
}

using System.Text.RegularExpressions;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Sites;

/// <summary>Decides the name of the site.</summary>
internal static partial class SiteField
{
    private const int MaxLength = 80;

    // A name that is only the host's: one in the document's title is better.
    private const double OfHost = 0.35;
    // Too little to tell persons and headlines from it.
    private const double OfPage = 0.28;

    /// <summary>What a name must win to be given.</summary>
    internal const double Threshold = 0.25;

    /// <summary>The candidates for the site's name.</summary>
    internal static Ballot<string> Collect(PageEvidence page)
    {
        var ballot = new Ballot<string>();
        var named = page.Meta.First("og:site_name", "og:sitename");
        var isHost = IsHost(named, page);
        Add(ballot, named, Origins.OpenGraph, isHost ? OfHost : 0.7);
        // The host's name alone, which comes first, is hardly a name.
        var hosts = isHost ? ballot.Candidates.Count : 0;
        Add(ballot, page.Article?.Text("publisher"), Origins.JsonLd, 0.55);
        foreach (var node in page.Graph.Nodes)
        {
            if (node.Is("WebSite"))
                Add(ballot, node.Text("name"), Origins.JsonLd, 0.5);
            else if (node.Is("NewsMediaOrganization"))
                Add(ballot, node.Text("name"), Origins.JsonLd, 0.35);
        }
        // Some pages name the application after the article.
        if (page.Meta.First("application-name", "apple-mobile-web-app-title") is { } application && !IsHeadline(page, application))
            Add(ballot, application, Origins.Meta, 0.4);
        Add(ballot, WithoutCopyright(page.Meta.First("publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title", "cre")) ?? WithoutRights(page.Meta.First("copyright")), Origins.Meta, 0.25);
        foreach (var fact in page.Facts(FactKinds.Microdata))
        {
            if (fact.Hint is { } hint && hint.Contains("publisher", StringComparison.OrdinalIgnoreCase))
                Add(ballot, fact.Value ?? fact.Text, Origins.Microdata, 0.3);
        }
        if (!ballot.Candidates.Skip(hosts).Any(candidate => candidate.Weight >= Threshold))
            Add(ballot, SiteInTitle.Find(page), Origins.DocumentTitle, ballot.Candidates.Count == 0 ? Threshold : OfHost + 0.05);
        if (ballot.Candidates.Count == 0 && !page.IsPlainText)
            Add(ballot, SiteInPage.Find(page), Origins.Text, OfPage);
        if (page.IsPlainText)
        {
            foreach (var (name, weight) in SiteInText.Find(page))
                Add(ballot, name, Origins.Text, weight);
        }
        return ballot;
    }

    private static bool IsHeadline(PageEvidence page, string name) =>
        page.Facts(FactKinds.Headline).Any(fact => fact.InArticle && fact.Text == name) || page.Page.Metadata.DocumentTitle == name;

    // A system that was told no name gives the host's: "www.lakeside-courier.example".
    private static bool IsHost(string? name, PageEvidence page) =>
        name is not null && page.Host is { } host && name.Contains('.', StringComparison.Ordinal) && name.Trim().EndsWith(host, StringComparison.OrdinalIgnoreCase);

    // A year without such a word may belong to the name: "Radio 2000".
    private static string? WithoutCopyright(string? publisher) => publisher is not null && RightsWords().IsMatch(publisher) ? WithoutRights(publisher) : publisher;

    // "Copyright (c) 2024 Lakeside Media", "© Lakeside Media. All rights reserved."
    private static string? WithoutRights(string? publisher)
    {
        if (publisher is null)
            return null;
        var name = CopyrightWords().Replace(publisher, " ").Trim(' ', '.', ',', '-', '–', '|');
        return name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name[3..] : name;
    }

    [GeneratedRegex(@"\bcopyright\b|©|\(c\)|\ball rights reserved\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RightsWords();

    [GeneratedRegex(@"\bcopyright\b|©|\(c\)|\b(?:19|20)\d\d\b(?:\s*[-–]\s*(?:19|20)\d\d\b)?|\ball rights reserved\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CopyrightWords();

    private static void Add(Ballot<string> ballot, string? name, string origin, double weight)
    {
        if (OneLine.Clean(name) is not { Length: > 1 and < MaxLength } clean)
            return;
        // A handle is no name.
        if (clean[0] == '@')
            return;
        if (clean.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(clean, UriKind.Absolute, out var address))
            clean = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        ballot.Add(clean, OneLine.Key(clean), origin, weight);
    }
}

using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Authors;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Media;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Body;

/// <summary>Decides the agency or outlet the text comes from; never the site itself.</summary>
internal static class CreditField
{
    private const int MostLines = 3;

    /// <summary>The credit, or null.</summary>
    internal static Choice<string>? Decide(PageEvidence page, DatelinePrefix? prefix, List<string> agencies, SiteNames sites, string? site)
    {
        var ballot = new Ballot<string>();
        Add(ballot, prefix?.Agency, Origins.Text, 0.7, sites);
        var ofPictures = PictureLines.Of(page);
        var known = 0;
        for (var i = 0; i < page.Page.Blocks.Count && known < MostLines; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Role != BlockRoles.Credit || ofPictures.Contains(i))
                continue;
            known++;
            // An element of that name holds pictures' credits, lists of sources and buttons as often as an outlet: a known one, or one with its label.
            if (page.IsPlainText)
                Add(ballot, CreditLine.Read(block.Text), Origins.Text, 0.6, sites);
            else
                Add(ballot, CreditLine.ReadLabelled(block.Text) ?? Known(block.Text), Origins.Element, 0.6, sites);
        }
        foreach (var block in Edges(page, ofPictures))
            Add(ballot, CreditLine.ReadLabelled(block.Text), Origins.Text, 0.6, sites);
        Add(ballot, CreditAlone.AfterText(page), Origins.Text, 0.5, sites);
        Add(ballot, CreditAlone.InLine(page, ofPictures), Origins.Text, 0.5, sites);
        foreach (var agency in agencies.Distinct(StringComparer.OrdinalIgnoreCase))
            Add(ballot, agency, Origins.Byline, 0.5, sites);
        foreach (var fact in page.Facts(FactKinds.Credit).Where(fact => fact.InArticle && !(fact.Block is { } line && ofPictures.Contains(line))))
            Add(ballot, Known(fact.Text ?? ""), Origins.Element, 0.5, sites);
        Add(ballot, page.Article?.Text("sourceOrganization"), Origins.JsonLd, 0.4, sites);
        foreach (var fact in page.Facts(FactKinds.Microdata).Where(fact => fact.InArticle && IsSource(fact.Hint)))
        {
            // "Courier Company": whoever runs the site.
            if (CreditLine.Read(fact.Value ?? fact.Text ?? "") is { } name && !sites.IsSitePart(name))
                Add(ballot, name, Origins.Microdata, 0.4, sites);
        }
        Add(ballot, Known(page.Meta.First("dc.source", "dcterms.source") ?? ""), Origins.Meta, 0.4, sites);
        var choice = ballot.Decide(credit => credit);
        return choice is not null && site is not null && IsInitials(choice.Value, site) ? null : choice;
    }

    // "LNS" on the pages of the Lakeside News Service.
    private static bool IsInitials(string credit, string site)
    {
        var words = site.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).ToList();
        return words.Count > 1 && words.Count == credit.Length && words.Zip(credit).All(pair => pair.First[0] == pair.Second);
    }

    private static string? Known(string text) => CreditLine.Read(text) is { } name && Agencies.IsKnown(name) ? name : null;

    // A source is named above the first or below the last paragraphs.
    private static IEnumerable<PageBlock> Edges(PageEvidence page, HashSet<int> ofPictures)
    {
        for (var i = Math.Max(0, page.Opening - 4); i < page.Page.Blocks.Count && i <= page.LastKept + 6; i++)
        {
            if ((i <= page.Opening || i >= page.LastKept - 1) && !IsOfList(page, i) && !ofPictures.Contains(i))
                yield return page.Page.Blocks[i];
        }
    }

    // The organization or its name, not its address or the symbol of its shares.
    private static bool IsSource(string? hint)
    {
        if (hint is null || !hint.Contains("sourceOrganization", StringComparison.OrdinalIgnoreCase))
            return false;
        var own = hint.AsSpan(0, hint.IndexOf(" in ", StringComparison.Ordinal) is var end and > 0 ? end : hint.Length);
        return own.Contains("sourceOrganization", StringComparison.OrdinalIgnoreCase) || own.Contains("itemprop=name", StringComparison.OrdinalIgnoreCase);
    }

    // Right under a list or a table, it is where the figures come from.
    private static bool IsOfList(PageEvidence page, int at) =>
        at > page.Opening && page.Page.Blocks[at - 1].Kind is BlockKinds.ListItem or BlockKinds.TableRow;

    // "Reuters/Ann Lee" took a picture; "dpa/AFP" wrote the text.
    private static bool IsOfPhoto(string credit) =>
        credit.IndexOf('/', StringComparison.Ordinal) is var stroke and > 0 && Agencies.IsKnown(credit[..stroke]) && NameLine.IsName(credit[(stroke + 1)..].Trim());

    private static void Add(Ballot<string> ballot, string? credit, string origin, double weight, SiteNames sites)
    {
        if (OneLine.Clean(credit) is { Length: > 1 and < 60 } clean && !sites.IsSite(clean) && !IsOfPhoto(clean))
            ballot.Add(clean, OneLine.Key(clean), origin, weight);
    }
}

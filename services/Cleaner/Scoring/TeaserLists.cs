using System.Buffers;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Scoring;

/// <summary>
/// Finds lists of teasers: three or more siblings alike, each with a headline that links to another page of the site and
/// little text. They are other articles, in an article's page as on a tag page.
/// </summary>
internal sealed class TeaserLists(PageTree tree, List<Block> blocks, double[] prose, string? site)
{
    private const int Levels = 7;
    private const int Alike = 3;
    private const int LargestTeaser = 350;
    private const int MostLinksInTeaser = 3;
    private const double HeadlineDensity = 0.7;
    private const int HeadlineWords = 3;
    private const int SectionWords = 2;
    private const int MostDigits = 3;
    private const Tag NoCards = Tag.Paragraph | Tag.Heading | Tag.Row | Tag.Cell | Tag.Root;

    private const int LongestPlain = 1_000;
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("-.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private readonly Dictionary<int, int> headlines = [];
    // Elements with headings that lead nowhere: sections of a text, a link to more at the end of each.
    private readonly HashSet<int> sections = [];
    // Elements with a heading that is a link, whatever other heading, a kicker, they have.
    private readonly HashSet<int> cards = [];

    /// <summary>Marks their elements as related.</summary>
    public void Mark(Hint[] hints)
    {
        foreach (var block in blocks)
        {
            if (IsHeadlineLink(block))
            {
                Count(block.Element);
                if (block.Level > 0)
                    Climb(block.Element, element => cards.Add(element));
            }
            else if (IsSectionHeading(block))
                Climb(block.Element, element => sections.Add(element));
        }
        var groups = new Dictionary<(int Parent, string Dress), List<int>>();
        foreach (var (element, count) in headlines)
        {
            if (count <= MostLinksInTeaser && (cards.Contains(element) || !sections.Contains(element)) && prose[element] is > 0 and < LargestTeaser && !tree.Tag(element).Any(NoCards))
                Group(groups, element);
        }
        foreach (var group in groups.Values)
        {
            if (group.Count < Alike)
                continue;
            foreach (var element in group)
                hints[element] |= Hint.Related;
        }
    }

    private void Count(int element) => Climb(element, around => headlines[around] = headlines.GetValueOrDefault(around) + 1);

    private void Climb(int element, Action<int> visit)
    {
        for (var level = 0; level < Levels && element > 0 && prose[element] < LargestTeaser; level++)
        {
            visit(element);
            element = tree.Parent(element);
        }
    }

    private static bool IsSectionHeading(Block block) =>
        block.Element >= 0 && block.Level > 0 && block.Shape.Words >= SectionWords && (block.Links.Count == 0 || IsCounted(block));

    // "3. The old pier": the third part of a text that counts its parts. Other articles are told by rank in lists, without text of theirs.
    private static bool IsCounted(Block block)
    {
        var digits = block.Text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return block.Level > 0 && digits is > 0 and <= MostDigits && block.Text[digits] is '.' or ')' or ':'
            && digits + 1 < block.Text.Length && block.Text[digits + 1] is ' ';
    }

    private void Group(Dictionary<(int Parent, string Dress), List<int>> groups, int element)
    {
        var node = tree.Element(element);
        var names = node.ClassName ?? "";
        // The first name: later ones count ("item-3", "odd").
        var space = names.IndexOf(' ', StringComparison.Ordinal);
        var key = (tree.Parent(element), node.LocalName + "." + (space < 0 ? names : names[..space]));
        if (!groups.TryGetValue(key, out var group))
            groups[key] = group = [];
        group.Add(element);
    }

    private bool IsHeadlineLink(Block block)
    {
        if (block.Element < 0 || block.Links.Count != 1 || block.Shape.Words < HeadlineWords || block.Shape.LinkDensity < HeadlineDensity || IsCounted(block))
            return false;
        var url = block.Links[0].Url;
        // A link around many blocks is looked at with each of them: only so much of it.
        var host = url.AsSpan(0, Math.Min(url.Length, LongestPlain)).IndexOf("://", StringComparison.Ordinal);
        return host < 0 || (site is not null && IsOfSite(url, host + "://".Length));
    }

    private bool IsOfSite(string url, int host)
    {
        // Most addresses say plainly whose they are.
        var name = url.AsSpan(host);
        var end = name.IndexOfAnyExcept(HostCharacters);
        if (end > 0 && name[end] == '/' && url.Length <= LongestPlain && url.StartsWith("http", StringComparison.Ordinal))
            return SameSite(name[..end], site);
        return Uri.TryCreate(url, UriKind.Absolute, out var target) && SameSite(target.Host, site);
    }

    private static bool SameSite(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Strip(a).Equals(Strip(b), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}

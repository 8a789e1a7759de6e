using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>
/// Watches the tokens while the tree is built, and ends the parse where a limit is passed: the parser itself cannot be
/// cancelled, and takes time quadratic in depth.
/// </summary>
internal sealed class ParseGuard(CleanerOptions options, Deadline deadline)
{
    // What repair adds is an estimate from above; a page is refused only where it is far beyond the limit.
    private const int RepairAllowance = 4;

    private readonly OpenTags tags = new();
    private readonly FormattingTags formatting = new();
    private long elements;
    private long repaired;

    /// <summary>A token was read.</summary>
    public void OnToken(HtmlToken token)
    {
        deadline.Check();
        if (token.Type == HtmlTokenType.StartTag)
            Start((HtmlTagToken)token);
        else if (token.Type == HtmlTokenType.EndTag)
            End(token);
    }

    private void Start(HtmlTagToken token)
    {
        var name = token.Name;
        if (++elements > options.ElementLimit)
            throw new PageRefusedException(ReasonCodes.PageTooComplex, $"more than {options.ElementLimit} elements");
        if (FormattingTags.Has(name))
        {
            formatting.Start(name, Whole(token));
            return;
        }
        repaired += formatting.Count;
        if (repaired > (long)RepairAllowance * options.ElementLimit)
            throw new PageRefusedException(ReasonCodes.PageTooComplex, $"more than {options.ElementLimit} elements once unclosed tags are repaired");
        tags.Start(name, token.IsSelfClosing);
        if (tags.Depth > options.DepthLimit)
            throw TooDeep(options);
    }

    private void End(HtmlToken token)
    {
        var name = token.Name;
        if (FormattingTags.Has(name))
            formatting.End(name);
        else
            tags.End(name);
    }

    /// <summary>The refusal of a page that nests too deep.</summary>
    public static PageRefusedException TooDeep(CleanerOptions options) =>
        new(ReasonCodes.PageTooDeep, $"elements nest deeper than {options.DepthLimit} levels");

    private static int Whole(HtmlTagToken token)
    {
        var hash = string.GetHashCode(token.Name, StringComparison.Ordinal);
        foreach (var attribute in token.Attributes)
        {
            hash ^= HashCode.Combine(
                string.GetHashCode(attribute.Name, StringComparison.Ordinal),
                string.GetHashCode(attribute.Value, StringComparison.Ordinal));
        }
        return hash;
    }
}

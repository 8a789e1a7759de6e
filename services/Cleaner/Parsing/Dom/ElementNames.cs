using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>The names of elements: those of the standards once and for all, others by page.</summary>
internal sealed class ElementNames
{
    private const string KnownHtml = """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas
        caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt em embed fieldset
        figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex
        kbd keygen label legend li link listing main map mark marquee menu menuitem meta meter nav nobr noembed noframes noscript object
        ol optgroup option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select
        shadow slot small source spacer span strike strong style sub summary sup table tbody td template textarea tfoot th thead time
        title tr track tt u ul var video wbr xmp
        """;

    private const string KnownSvg = "svg a circle clipPath defs desc ellipse foreignObject g image line linearGradient mask path pattern polygon polyline radialGradient rect script stop style symbol text title tspan use";
    private const string KnownMath = "math annotation-xml mfrac mi mn mo mrow ms msqrt msub msup mtext";

    private static readonly IHtmlDocument Any = new HtmlParser().ParseDocument("");
    private static readonly FrozenDictionary<string, ElementName> Html = Known(KnownHtml, NamespaceNames.HtmlUri);
    private static readonly FrozenDictionary<string, ElementName> Svg = Known(KnownSvg, NamespaceNames.SvgUri);
    private static readonly FrozenDictionary<string, ElementName> Math = Known(KnownMath, NamespaceNames.MathMlUri);
    private static readonly FrozenDictionary<string, ElementName>.AlternateLookup<ReadOnlySpan<char>> HtmlLookup = Html.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, ElementName>.AlternateLookup<ReadOnlySpan<char>> SvgLookup = Svg.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, ElementName>.AlternateLookup<ReadOnlySpan<char>> MathLookup = Math.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly NodeFlags UnknownHtml = Flags("x-unknown", NamespaceNames.HtmlUri);
    private static readonly NodeFlags UnknownSvg = Flags("unknown", NamespaceNames.SvgUri);
    private static readonly NodeFlags UnknownMath = Flags("unknown", NamespaceNames.MathMlUri);

    private readonly Dictionary<string, ElementName> htmlOfThisPage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementName> svgOfThisPage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementName> mathOfThisPage = new(StringComparer.Ordinal);

    /// <summary>An HTML element's name, lower case.</summary>
    public ElementName OfHtml(ReadOnlySpan<char> name) =>
        HtmlLookup.TryGetValue(name, out var known) ? known : OfThisPage(htmlOfThisPage, name, NamespaceNames.HtmlUri, UnknownHtml);

    /// <summary>The same where it is one of the standards, or was asked for before; else null.</summary>
    public ElementName? FindHtml(ReadOnlySpan<char> name) =>
        HtmlLookup.TryGetValue(name, out var known) || htmlOfThisPage.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out known) ? known : null;

    /// <summary>An SVG element's name.</summary>
    public ElementName OfSvg(ReadOnlySpan<char> name) =>
        SvgLookup.TryGetValue(name, out var known) ? known : OfThisPage(svgOfThisPage, name, NamespaceNames.SvgUri, UnknownSvg);

    /// <summary>A MathML element's name.</summary>
    public ElementName OfMath(ReadOnlySpan<char> name) =>
        MathLookup.TryGetValue(name, out var known) ? known : OfThisPage(mathOfThisPage, name, NamespaceNames.MathMlUri, UnknownMath);

    private static ElementName OfThisPage(Dictionary<string, ElementName> names, ReadOnlySpan<char> span, string space, NodeFlags flags)
    {
        if (names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(span, out var name))
            return name;
        name = Create(span.ToString(), space, flags);
        names.Add(name.Local, name);
        return name;
    }

    private static FrozenDictionary<string, ElementName> Known(string names, string space) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenDictionary(
            name => name,
            // Interned, thus the very strings that AngleSharp compares with.
            name => Create(string.Intern(name), space, Flags(name, space)),
            StringComparer.Ordinal);

    // AngleSharp is asked itself, so that its tree builder sees what it would see of its own nodes.
    private static NodeFlags Flags(string name, string space) => Any.CreateElement(space, name).Flags;

    private static ElementName Create(string name, string space, NodeFlags flags) =>
        new(name, space == NamespaceNames.HtmlUri ? name.ToUpperInvariant() : name, space, flags, Tags.Of(name));
}

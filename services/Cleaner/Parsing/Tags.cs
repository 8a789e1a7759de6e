using System.Collections.Frozen;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>The elements of HTML that we treat in a way of their own.</summary>
internal static class Tags
{
    private static readonly FrozenDictionary<string, Tag> Known = Table().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What we know of an element by its local name, lower case.</summary>
    public static Tag Of(string name) => Known.GetValueOrDefault(name);

    private static Dictionary<string, Tag> Table()
    {
        var table = new Dictionary<string, Tag>(StringComparer.Ordinal);
        Add(Tag.Root | Tag.Block, "html body");
        Add(Tag.Block, "div section center hgroup details summary dir fieldset legend hr search figure-group");
        Add(Tag.Block | Tag.Paragraph, "p");
        Add(Tag.Block | Tag.Heading, "h1 h2 h3 h4 h5 h6");
        Add(Tag.Block | Tag.ListItem, "li dt dd");
        Add(Tag.Block | Tag.List, "ul ol dl");
        Add(Tag.Block | Tag.Quote, "blockquote");
        Add(Tag.Block | Tag.Preformatted, "pre listing xmp plaintext");
        Add(Tag.Block | Tag.Table, "table");
        Add(Tag.Block, "thead tbody tfoot");
        Add(Tag.Block | Tag.Row, "tr");
        Add(Tag.Block | Tag.Cell, "td th");
        Add(Tag.Anchor, "a");
        Add(Tag.LineBreak, "br");
        Add(Tag.Image, "img amp-img");
        Add(Tag.Block | Tag.Figure, "figure");
        Add(Tag.Block | Tag.Caption, "figcaption caption");
        Add(Tag.Block | Tag.Article, "article");
        Add(Tag.Block | Tag.Main, "main");
        Add(Tag.Block | Tag.Navigation, "nav menu");
        Add(Tag.Block | Tag.Aside, "aside");
        Add(Tag.Block | Tag.Header, "header");
        Add(Tag.Block | Tag.Footer, "footer");
        Add(Tag.Block | Tag.Form, "form");
        Add(Tag.Block | Tag.Control, "button label");
        Add(Tag.Strong, "strong b");
        Add(Tag.Emphasis, "em i cite");
        Add(Tag.Time, "time");
        Add(Tag.Block | Tag.Address, "address");
        Add(Tag.Skipped, "head script style template svg math canvas video audio iframe object embed applet map select option textarea input datalist progress meter noframes rt rp frameset dialog");
        Add(Tag.Skipped | Tag.NoScript, "noscript");
        return table;

        void Add(Tag tag, string names)
        {
            foreach (var name in names.Split(' '))
                table.Add(name, tag);
        }
    }
}

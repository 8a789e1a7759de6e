using System.Collections.Frozen;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>
/// The stack of open elements as the tree builder keeps it, near enough to know its depth before the tree is built.
/// Optional end tags are implied as HTML says (WHATWG HTML, 13.1.2.4), so that unclosed paragraphs and list items do not nest.
/// </summary>
internal sealed class OpenTags
{
    private static readonly FrozenDictionary<string, Kind> Kinds = Table().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<(int Name, Kind Kind)> open = [];
    private int foreign;

    [Flags]
    private enum Kind
    {
        None = 0,
        Void = 1,
        Special = 2,
        Paragraph = 4,
        Item = 8,
        List = 16,
        Cell = 32,
        Row = 64,
        Table = 128,
        Foreign = 256,
        Ignored = 512,
        Option = 1024,
        Definition = 2048,
    }

    /// <summary>How many elements are open, <c>html</c> and <c>body</c> included.</summary>
    public int Depth => open.Count + 2;

    /// <summary>A start tag was read.</summary>
    public void Start(ReadOnlySpan<char> name, bool selfClosing)
    {
        var kind = Lookup.TryGetValue(name, out var known) ? known : Kind.None;
        if ((kind & (Kind.Void | Kind.Ignored)) != Kind.None || (selfClosing && foreign > 0))
            return;
        if (foreign == 0)
            CloseImplied(kind);
        if ((kind & Kind.Foreign) != Kind.None)
            foreign++;
        open.Add((string.GetHashCode(name, StringComparison.Ordinal), kind));
    }

    /// <summary>An end tag was read.</summary>
    public void End(ReadOnlySpan<char> name)
    {
        var kind = Lookup.TryGetValue(name, out var known) ? known : Kind.None;
        var hash = string.GetHashCode(name, StringComparison.Ordinal);
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Name == hash)
            {
                CloseFrom(i);
                return;
            }
            // An inline end tag does not reach through a block, and none but a table's own through a table.
            var barrier = (kind & Kind.Special) == Kind.None ? Kind.Special : (kind & (Kind.Table | Kind.Row)) == Kind.None ? Kind.Table : Kind.None;
            if ((open[i].Kind & barrier) != Kind.None)
                return;
        }
    }

    private void CloseImplied(Kind kind)
    {
        if ((kind & Kind.Item) != Kind.None)
            CloseUpTo(Kind.Item, Kind.List | Kind.Table | Kind.Cell);
        else if ((kind & Kind.Definition) != Kind.None)
            CloseUpTo(Kind.Definition, Kind.List | Kind.Table | Kind.Cell);
        else if ((kind & Kind.Cell) != Kind.None)
            CloseUpTo(Kind.Cell, Kind.Row | Kind.Table);
        else if ((kind & Kind.Row) != Kind.None)
            CloseUpTo(Kind.Row, Kind.Table);
        else if ((kind & Kind.Option) != Kind.None)
            CloseUpTo(Kind.Option, Kind.Special);
        if ((kind & Kind.Special) != Kind.None)
            CloseUpTo(Kind.Paragraph, Kind.Table | Kind.Cell);
    }

    private void CloseUpTo(Kind kind, Kind barrier)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if ((open[i].Kind & kind) != Kind.None)
            {
                CloseFrom(i);
                return;
            }
            if ((open[i].Kind & barrier) != Kind.None)
                return;
        }
    }

    private void CloseFrom(int index)
    {
        for (var i = open.Count - 1; i >= index; i--)
        {
            if ((open[i].Kind & Kind.Foreign) != Kind.None)
                foreign--;
        }
        open.RemoveRange(index, open.Count - index);
    }

    private static Dictionary<string, Kind> Table()
    {
        var table = new Dictionary<string, Kind>(StringComparer.Ordinal);
        Add(Kind.Void, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr image");
        // Formatting elements are reopened in every block they were left open in; FormattingTags counts those.
        Add(Kind.Ignored, "html head body a b big code em font i nobr s small strike strong tt u");
        Add(Kind.Special | Kind.Paragraph, "p");
        Add(Kind.Special | Kind.Item, "li");
        Add(Kind.Special | Kind.Definition, "dd dt");
        Add(Kind.Special | Kind.List, "ul ol dl menu dir");
        Add(Kind.Special | Kind.Cell, "td th");
        Add(Kind.Special | Kind.Row, "tr");
        Add(Kind.Special | Kind.Table, "table template");
        Add(Kind.Option, "option optgroup");
        Add(Kind.Foreign, "svg math");
        Add(Kind.Special, "address article aside blockquote center details div fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup main nav pre section summary tbody thead tfoot caption search listing xmp");
        return table;

        void Add(Kind kind, string names)
        {
            foreach (var name in names.Split(' '))
                table.Add(name, kind);
        }
    }
}

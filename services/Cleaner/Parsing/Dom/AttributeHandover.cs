namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>
/// Gives the attributes of a tag to its element past the tree builder, which would copy all of them several times over. Where the builder
/// looks at them itself they go through it: so do those of elements in SVG and MathML, whose names it mends.
/// </summary>
internal sealed class AttributeHandover
{
    private ElementName? name;
    private PageAttribute[]? attributes;
    private int foreign;

    /// <summary>Whether the builder leaves the attributes of such a tag alone.</summary>
    public bool Takes(ElementName tag) => foreign == 0 && tag.KeepsAttributes;

    /// <summary>Keeps attributes for the element that the builder makes of a tag next.</summary>
    public void Offer(ElementName tag, PageAttribute[] ofTag) => (name, attributes) = (tag, ofTag);

    /// <summary>The attributes kept for an element of this name, which other elements that the tag implies have not.</summary>
    public PageAttribute[] Take(ElementName element)
    {
        if (attributes is not { } taken || !ReferenceEquals(element, name))
            return [];
        attributes = null;
        return taken;
    }

    /// <summary>The builder is done with the tag: where it made nothing of it, nobody gets its attributes.</summary>
    public void Withdraw() => attributes = null;

    /// <summary>An element was made that is none of HTML.</summary>
    public void Entered() => foreign++;

    /// <summary>One of them was closed.</summary>
    public void Left() => foreign--;
}

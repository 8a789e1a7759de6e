using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using NewsPipeline.Cleaner.Hints;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>An element of the page.</summary>
internal class PageElement(PageDocument owner, ElementName name) : PageContainer(name.Flags), IConstructableElement, IConstructableNamedNodeMap
{
    /// <summary>How many attributes an element gets by way of the builder, which adds some one by one, and looks each up among the others. No element means more.</summary>
    public const int MostAdded = 1_000;

    // More of them are not looked up one by one.
    private const int Few = 16;

    private PageAttribute[] attributes = [];
    private NameList? classes;

    /// <inheritdoc />
    public override PageDocument Owner => owner;

    /// <summary>What is known of its name.</summary>
    public ElementName Name => name;

    /// <summary>Its name, that of an HTML element in lower case.</summary>
    public string LocalName => name.Local;

    /// <inheritdoc />
    public override string NodeName => name.Node;

    /// <summary>Its attributes, in the order of the page.</summary>
    public ReadOnlySpan<PageAttribute> Attributes => attributes;

    /// <summary>The attribute <c>class</c> as written; null where there is none.</summary>
    public string? ClassName => Classes?.Text;

    /// <summary>The names in the attribute <c>class</c>; null where there is none.</summary>
    public NameList? Classes => classes ??= TryGetAttribute("class", out var names) ? NameList.Of(names) : null;

    /// <summary>The same for who has the attribute's value at hand.</summary>
    public NameList ReadClasses(ReadOnlySpan<char> value) => classes ??= NameList.Of(value);

    /// <summary>The value of an attribute as a string of its own; null where there is none. The name is in lower case.</summary>
    public string? GetAttribute(string attribute) => TryGetAttribute(attribute, out var value) ? value.ToString() : null;

    /// <summary>Whether there is an attribute. The name is in lower case.</summary>
    public bool HasAttribute(string attribute) => TryGetAttribute(attribute, out _);

    /// <summary>The value of an attribute where it lies: good until the document is disposed.</summary>
    public bool TryGetAttribute(ReadOnlySpan<char> attribute, out ReadOnlySpan<char> value)
    {
        foreach (ref readonly var candidate in attributes.AsSpan())
        {
            if (candidate.Name.Length == attribute.Length && candidate.Name.Span.SequenceEqual(attribute))
            {
                value = candidate.Value.Span;
                return true;
            }
        }
        value = default;
        return false;
    }

    StringOrMemory IConstructableElement.NamespaceUri => name.Namespace;

    StringOrMemory IConstructableElement.LocalName => name.Local;

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference { get => null; set => _ = value; }

    int IConstructableNamedNodeMap.Length => attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => throw new NotSupportedException("The maps compare themselves.");

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => Append(new(name.Memory, value.Memory));

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Append(new(name.Memory, value.Memory));

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        TryGetAttribute(localName.Memory.Span, out var value) ? value.ToString() : StringOrMemory.Empty;

    bool IConstructableElement.HasAttribute(StringOrMemory name) => TryGetAttribute(name.Memory.Span, out _);

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count == 0)
        {
            if (attributes.Length == 0)
                attributes = owner.Handover.Take(name);
            return;
        }
        var first = attributes.Length;
        var count = Math.Min(tagAttributes.Count, Math.Max(MostAdded - first, 0));
        Array.Resize(ref attributes, first + count);
        for (var i = 0; i < count; i++)
        {
            // A large structure that is copied out.
            var attribute = tagAttributes[i];
            attributes[first + i] = new(attribute.Name.Memory, attribute.Value.Memory);
        }
    }

    /// <summary>The tree builder has closed the element.</summary>
    public virtual void SetupElement() => owner.Closed(this);

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
        if (!owner.IgnoresComments)
            Add(new PageComment());
    }

    IConstructableNode IConstructableElement.ShallowCopy()
    {
        var copy = Copy();
        copy.attributes = attributes;
        owner.Created(copy);
        return copy;
    }

    // The order of attributes means nothing: three formatting elements alike are enough.
    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not PageElement other || other.attributes.Length != this.attributes.Length)
            return false;
        for (var i = 0; i < this.attributes.Length; i++)
        {
            ref readonly var attribute = ref this.attributes[i];
            ref readonly var same = ref other.attributes[i];
            var value = same.Value.Span;
            // As a rule they stand in the same order.
            if (!same.Name.Span.SequenceEqual(attribute.Name.Span) && (this.attributes.Length > Few || !other.TryGetAttribute(attribute.Name.Span, out value)))
                return false;
            if (!value.SequenceEqual(attribute.Value.Span))
                return false;
        }
        return true;
    }

    /// <summary>A new element of this name, without attributes.</summary>
    protected virtual PageElement Copy() => new(owner, name);

    /// <summary>Adds an attribute behind the others, unless they are very many.</summary>
    public void Append(PageAttribute attribute)
    {
        if (attributes.Length >= MostAdded)
            return;
        Array.Resize(ref attributes, attributes.Length + 1);
        attributes[^1] = attribute;
    }
}

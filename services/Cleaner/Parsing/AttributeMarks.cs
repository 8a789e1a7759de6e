namespace NewsPipeline.Cleaner.Parsing;

/// <summary>What of an element's attributes later readers look for, noted while all of them are looked at once.</summary>
[Flags]
internal enum AttributeMarks : byte
{
    /// <summary>It has none.</summary>
    None = 0,

    /// <summary>It has attributes.</summary>
    Any = 1 << 0,

    /// <summary><c>itemprop</c>.</summary>
    ItemProp = 1 << 1,

    /// <summary><c>datetime</c>.</summary>
    DateTime = 1 << 2,

    /// <summary>One that holds an object or a list of JSON of some length.</summary>
    Data = 1 << 3,

    /// <summary><c>property</c>, where it names the date of publication: <c>dc:date dc:created</c> (RDFa, as Drupal writes it).</summary>
    DateProperty = 1 << 4,
}

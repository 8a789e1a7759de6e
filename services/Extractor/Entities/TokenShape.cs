namespace NewsPipeline.Extractor.Entities;

/// <summary>How a word is written and where it stands.</summary>
[Flags]
internal enum TokenShape : ushort
{
    None = 0,

    /// <summary>Begins with a capital.</summary>
    Capital = 1,

    /// <summary>Two letters or more, all capitals, full stops aside.</summary>
    Upper = 2,

    /// <summary>Begins a sentence, a quotation or what follows a colon, so that its capital says nothing.</summary>
    SentenceStart = 4,

    /// <summary>Is followed by a possessive ending.</summary>
    Possessive = 8,

    /// <summary>A single capital with a full stop.</summary>
    Initial = 16,

    /// <summary>Stands in a heading, or in a paragraph with capitals throughout.</summary>
    Headline = 32,

    /// <summary>Stands between quotation marks.</summary>
    Quoted = 64,

    /// <summary>Stands in the quoted title of a work.</summary>
    Work = 128,
}

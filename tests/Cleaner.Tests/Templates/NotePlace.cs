namespace NewsPipeline.Cleaner.Tests.Templates;

/// <summary>Where a site puts its note.</summary>
internal enum NotePlace
{
    /// <summary>Amid the paragraphs, as one of them.</summary>
    Midst,

    /// <summary>After them.</summary>
    End,

    /// <summary>Amid them, with a heading and a line below.</summary>
    Box,

    /// <summary>Amid the lines of a plain text.</summary>
    Text,
}

namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <summary>Knows which elements hold text alone.</summary>
internal static class TextKinds
{
    /// <summary>What follows the start tag of an HTML element where scripts are off, so that a <c>noscript</c> holds elements.</summary>
    /// <param name="name">Its name, lower case.</param>
    public static TextKind Of(ReadOnlySpan<char> name) => name switch
    {
        "pre" or "listing" => TextKind.Preformatted,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => TextKind.Raw,
        "title" => TextKind.Escapable,
        "textarea" => TextKind.TextArea,
        "script" => TextKind.Script,
        "plaintext" => TextKind.Plain,
        _ => TextKind.Data,
    };
}

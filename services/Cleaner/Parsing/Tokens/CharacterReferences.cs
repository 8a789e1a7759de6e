using System.Text;
using AngleSharp.Html;

namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <summary>
/// Resolves character references (HTML Standard, 13.2.5.72 and the states after it), with AngleSharp's table of their names.
/// </summary>
internal static class CharacterReferences
{
    // "&CounterClockwiseContourIntegral;" has the longest name, and of those that need no semicolon none is longer than "&frac12".
    private const int LongestName = 31;
    private const int LongestUnclosed = 6;

    /// <summary>The text that mark-up stands for.</summary>
    /// <param name="markup">A text, or the value of an attribute without its quotes.</param>
    /// <param name="ofAttribute">Whether it is a value of an attribute: there "&amp;copy=1" is part of an address.</param>
    public static ReadOnlyMemory<char> Resolve(ReadOnlyMemory<char> markup, bool ofAttribute)
    {
        var at = markup.Span.IndexOf('&');
        if (at < 0)
            return markup;
        var text = new StringBuilder(markup.Length);
        do
        {
            text.Append(markup.Span[..at]);
            markup = markup[(at + 1)..];
            markup = markup[Append(text, markup, ofAttribute)..];
            at = markup.Span.IndexOf('&');
        }
        while (at >= 0);
        return text.Append(markup.Span).ToString().AsMemory();
    }

    // Adds what a reference stands for, or the ampersand; gives how many characters after that belong to the reference.
    private static int Append(StringBuilder text, ReadOnlyMemory<char> markup, bool ofAttribute)
    {
        var length = 0;
        var symbol = markup.Span is ['#', ..] ? Numbered(markup.Span, out length) : Named(markup, ofAttribute, out length);
        if (symbol is null)
            text.Append('&');
        else
            text.Append(symbol);
        return length;
    }

    private static string? Named(ReadOnlyMemory<char> markup, bool ofAttribute, out int length)
    {
        var span = markup.Span;
        var run = 0;
        while (run < span.Length && run < LongestName && char.IsAsciiLetterOrDigit(span[run]))
            run++;
        var next = run < span.Length ? span[run] : default;
        length = run + 1;
        // AngleSharp takes the semicolon in "&;" for read.
        if (next == ';' && (run == 0 || Symbol(markup[..length]) is not null))
            return run == 0 ? null : Symbol(markup[..length]);
        var shortest = ofAttribute ? run : 1;
        for (length = Math.Min(run, LongestUnclosed); length >= shortest && length > 0; length--)
        {
            if (Symbol(markup[..length]) is { } symbol && !(ofAttribute && next == '='))
                return symbol;
        }
        length = 0;
        return null;
    }

    private static string? Symbol(ReadOnlyMemory<char> name) => HtmlEntityProvider.ResolverExtended.GetSymbol(name);

    private static string? Numbered(ReadOnlySpan<char> markup, out int length)
    {
        var isHex = markup.Length > 1 && (markup[1] | 0x20) == 'x';
        var first = isHex ? 2 : 1;
        var code = 0;
        length = first;
        for (; length < markup.Length && (isHex ? char.IsAsciiHexDigit(markup[length]) : char.IsAsciiDigit(markup[length])); length++)
            code = unchecked((code * (isHex ? 16 : 10)) + Digit(markup[length]));
        if (length == first)
        {
            length = 0;
            return null;
        }
        if (length < markup.Length && markup[length] == ';')
            length++;
        if (HtmlEntityProvider.IsInCharacterTable(code))
            return HtmlEntityProvider.GetSymbolFromTable(code);
        return HtmlEntityProvider.IsInvalidNumber(code) ? "\uFFFD" : char.ConvertFromUtf32(code);
    }

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}

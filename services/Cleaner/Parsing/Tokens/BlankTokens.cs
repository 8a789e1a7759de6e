using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <summary>A token of each kind, to be copied and filled in: AngleSharp makes them by its own tokenizer only.</summary>
internal static class BlankTokens
{
    /// <summary>A start tag without attributes.</summary>
    public static readonly StructHtmlToken StartTag;

    /// <summary>An end tag.</summary>
    public static readonly StructHtmlToken EndTag;

    /// <summary>A text.</summary>
    public static readonly StructHtmlToken Characters;

    /// <summary>A comment, whose text nobody reads.</summary>
    public static readonly StructHtmlToken Comment;

    static BlankTokens()
    {
        using var tokenizer = new HtmlTokenizer(new TextSource("<a></a>a<!---->"), HtmlEntityProvider.Resolver);
        StartTag = tokenizer.GetStructToken();
        EndTag = tokenizer.GetStructToken();
        Characters = tokenizer.GetStructToken();
        Comment = tokenizer.GetStructToken();
    }
}

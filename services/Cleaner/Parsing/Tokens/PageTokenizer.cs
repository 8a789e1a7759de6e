using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <summary>
/// Cuts a page into the tokens that AngleSharp's tree builder takes (HTML Standard, 13.2.5), as AngleSharp's own tokenizer does. Here texts
/// and attributes stay where they lie, and what holds text alone is not looked at sign by sign.
/// </summary>
/// <param name="page">The page, its line breaks line feeds.</param>
/// <param name="factory">Makes the nodes, and so knows what became of a tag.</param>
/// <param name="deadline">The time left.</param>
internal sealed partial class PageTokenizer(string page, PageNodeFactory factory, Deadline deadline)
{
    private readonly TagReader tags = new(page);
    // Filled in anew for each tag or text. Nothing of one lasts: it gets attributes only as a copy.
    private StructHtmlToken startTag = BlankTokens.StartTag;
    private StructHtmlToken endTag = BlankTokens.EndTag;
    private StructHtmlToken characters = BlankTokens.Characters;
    private StructHtmlToken comment = BlankTokens.Comment;
    private int at;
    private bool isAfterPreformatted;

    /// <summary>What AngleSharp's own tokenizer reads.</summary>
    public PieceReader Pieces { get; } = new();

    /// <summary>Gives the builder the tokens of the page, up to the next piece that AngleSharp's own tokenizer has to read.</summary>
    /// <param name="token">What that has read.</param>
    /// <param name="next">The builder.</param>
    public TokenConsumptionResult Read(ref StructHtmlToken token, TokenConsumer next)
    {
        if (piece == Piece.Doctype)
            next(ref token);
        else if (piece == Piece.CData)
            ReadCData(isText: token.Type == HtmlTokenType.Character, next);
        piece = Piece.None;
        while (at < page.Length)
        {
            // Not every tag makes an element, which would ask as well.
            deadline.Check();
            if (!ReadOne(next))
                return TokenConsumptionResult.Continue;
        }
        return TokenConsumptionResult.Stop;
    }

    // False where a piece is to be read first.
    private bool ReadOne(TokenConsumer next)
    {
        var sign = page[at] == '<' && at + 1 < page.Length ? page[at + 1] : default;
        if (char.IsAsciiLetter(sign))
            return ReadStartTag(next);
        if (sign == '!')
            return ReadDeclaration(next);
        if (sign == '/' && at + 2 < page.Length)
            ReadEndTag(next);
        else if (sign == '?')
            ReadComment(EndOf(">"), next);
        else
            ReadText(next);
        return true;
    }

    private bool ReadStartTag(TokenConsumer next)
    {
        var start = at++;
        var written = tags.Name(ref at);
        var name = factory.Find(written.Span);
        if (name?.Content == TextKind.Preformatted && !Pieces.IsInData)
        {
            at = start;
            Pieces.ReturnToData();
            return false;
        }
        isAfterPreformatted = false;
        if (!tags.ReadAttributes(ref at))
            at = page.Length;
        else if (name is null)
            GiveWithAttributes(written, next);
        else if (name.Content == TextKind.Data)
            GiveStartTag(name, next);
        else
            ReadContent(name, next);
        return true;
    }

    private void GiveStartTag(ElementName name, TokenConsumer next)
    {
        var handover = factory.Document!.Handover;
        if (tags.Found.Count == 0 || handover.Takes(name))
        {
            handover.Offer(name, [.. tags.Found]);
            startTag.Name = name.Memory;
            startTag.IsSelfClosing = tags.IsSelfClosing;
            next(ref startTag);
            handover.Withdraw();
        }
        else
        {
            GiveWithAttributes(name.Memory, next);
        }
    }

    private void GiveWithAttributes(ReadOnlyMemory<char> name, TokenConsumer next)
    {
        var token = BlankTokens.StartTag;
        token.Name = name;
        token.IsSelfClosing = tags.IsSelfClosing;
        foreach (var attribute in tags.Found)
            token.AddAttribute(attribute.Name, attribute.Value);
        next(ref token);
    }

    // What holds text alone does so only where the builder makes an HTML element of its tag.
    private void ReadContent(ElementName name, TokenConsumer next)
    {
        var kind = name.Content;
        factory.LastHtml = null;
        factory.Document!.IgnoresComments = true;
        // Behind these the builder fetches the next token by itself, to take a line break from it: it gets one that changes nothing.
        if (kind == TextKind.Preformatted)
            Pieces.Offer("<!---->");
        else if (kind == TextKind.TextArea)
            Pieces.Offer("\n");
        GiveStartTag(name, next);
        factory.Document.IgnoresComments = false;
        isAfterPreformatted = Pieces.Withdraw() && kind is TextKind.Preformatted or TextKind.TextArea;
        if (kind == TextKind.Preformatted || factory.LastHtml is not { } made || !ReferenceEquals(made.Name, name))
            return;
        Pieces.LeaveData();
        var end = kind switch
        {
            TextKind.Plain => page.Length,
            TextKind.Script => TextEnd.OfScript(page, at),
            _ => TextEnd.Of(page, at, name.Local),
        };
        if (end > at)
            GiveText(end, kind is TextKind.Escapable or TextKind.TextArea, next);
        isAfterPreformatted = false;
        if (at < page.Length)
            ReadEndTag(next);
    }

    private void ReadText(TokenConsumer next)
    {
        // A bracket that opens nothing begins the text.
        var start = page[at] == '<' ? at + 1 : at;
        var rest = page.AsSpan(start);
        var length = rest.IndexOfAny('<', '&');
        var hasReferences = length >= 0 && rest[length] == '&';
        if (hasReferences)
            length = rest[length..].IndexOf('<') is >= 0 and var more ? length + more : -1;
        GiveText(length < 0 ? page.Length : start + length, hasReferences, next);
    }

    private void GiveText(int end, bool hasReferences, TokenConsumer next)
    {
        var text = page.AsMemory(at, end - at);
        at = end;
        if (hasReferences)
            text = CharacterReferences.Resolve(text, ofAttribute: false);
        characters.Name = isAfterPreformatted && text.Span is ['\n', ..] ? text[1..] : text;
        isAfterPreformatted = false;
        next(ref characters);
    }

    private void ReadEndTag(TokenConsumer next)
    {
        isAfterPreformatted = false;
        if (!char.IsAsciiLetter(page[at + 2]))
        {
            if (page[at + 2] == '>')
                at += 3;
            else
                ReadComment(EndOf(">"), next);
            return;
        }
        at += 2;
        var written = tags.Name(ref at);
        endTag.Name = factory.Find(written.Span)?.Memory ?? written;
        if (tags.ReadAttributes(ref at))
            next(ref endTag);
        else
            at = page.Length;
    }
}

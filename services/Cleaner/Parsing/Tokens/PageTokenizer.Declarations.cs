using AngleSharp.Html.Parser;

namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <content>Comments, and the declarations that AngleSharp's own tokenizer reads.</content>
internal sealed partial class PageTokenizer
{
    private Piece piece;

    private enum Piece
    {
        None,
        Doctype,
        CData,
    }

    private bool ReadDeclaration(TokenConsumer next)
    {
        var rest = page.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            ReadComment(CommentEnd.Of(page, at + 4), next);
        else if (rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase))
            return ReadPiece(Piece.Doctype, EndOf(">"));
        else if (factory.HasForeign && rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
            return ReadPiece(Piece.CData, at);
        else
            ReadComment(EndOf(">"), next);
        return true;
    }

    private bool ReadPiece(Piece next, int end)
    {
        if (!Pieces.IsInData)
        {
            Pieces.ReturnToData();
            return false;
        }
        // Whether a section of characters is one depends on where the builder is: an empty one tells.
        Pieces.Offer(next == Piece.CData ? "<![CDATA[]]>" : page[at..end]);
        (piece, at, isAfterPreformatted) = (next, end, false);
        return false;
    }

    private void ReadCData(bool isText, TokenConsumer next)
    {
        if (!isText)
        {
            ReadComment(EndOf(">"), next);
            return;
        }
        var end = EndOf("]]>");
        at += "<![CDATA[".Length;
        var isClosed = end - at >= 3 && page.AsSpan(at, end - at).EndsWith("]]>", StringComparison.Ordinal);
        GiveText(isClosed ? end - 3 : end, hasReferences: false, next);
        at = end;
    }

    private void ReadComment(int end, TokenConsumer next)
    {
        isAfterPreformatted = false;
        at = end;
        next(ref comment);
    }

    // The index behind a sign; the length of the page where there is none.
    private int EndOf(string sign) => page.AsSpan(at).IndexOf(sign, StringComparison.Ordinal) is >= 0 and var found ? at + found + sign.Length : page.Length;
}

using AngleSharp.Text;

namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <summary>
/// Lets AngleSharp's own tokenizer read single pieces of mark-up: what is rare, and what the tree builder fetches by itself. Its source is
/// empty but for the piece at hand.
/// </summary>
internal sealed class PieceReader
{
    // The first tag that it reads is the only one: "a" is then the element whose end tag ends any text, whatever the builder takes it to be in.
    private const string Opening = "<a>";
    private const string Closing = "</a>";

    /// <summary>What the tokenizer reads. Its first token means nothing.</summary>
    public TextSource Source { get; } = new(Opening);

    /// <summary>Whether the tokenizer would read mark-up; otherwise the builder has told it that text follows.</summary>
    public bool IsInData { get; private set; } = true;

    /// <summary>The builder has told the tokenizer that text follows.</summary>
    public void LeaveData() => IsInData = false;

    /// <summary>Hands it what makes it read mark-up again; the token means nothing.</summary>
    public void ReturnToData()
    {
        Offer(Closing);
        IsInData = true;
    }

    /// <summary>Hands it a piece.</summary>
    public void Offer(string piece)
    {
        var start = Source.Length;
        Source.Index = start;
        Source.InsertText(piece);
        Source.Index = start;
    }

    /// <summary>Takes a piece back; true where it has been read.</summary>
    public bool Withdraw()
    {
        var isRead = Source.Index >= Source.Length;
        Source.Index = Source.Length;
        return isRead;
    }
}

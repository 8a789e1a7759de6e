namespace NewsPipeline.Fetcher;

/// <summary>Reads the attributes of one tag: "get an attribute" of the HTML Standard (13.2.3.2).</summary>
internal ref struct AttributeScanner(ReadOnlySpan<char> text, int position)
{
    /// <summary>White space of HTML.</summary>
    public const string Spaces = "\t\n\f\r ";

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where reading goes on; at the tag's end once there are no more attributes.</summary>
    public int Position { get; private set; } = position;

    private readonly char Current => _text[Position];

    private readonly bool IsAtEnd => Position >= _text.Length;

    /// <summary>True for white space of HTML.</summary>
    public static bool IsSpace(char c) => c is '\t' or '\n' or '\f' or '\r' or ' ';

    /// <summary>The next attribute, its name in lower case; false at the end of the tag.</summary>
    public bool TryRead(out string name, out string value)
    {
        name = value = "";
        while (!IsAtEnd && (IsSpace(Current) || Current == '/'))
            Position++;
        if (IsAtEnd || Current == '>')
            return false;
        var start = Position;
        // An equals sign in the first place is a part of the name.
        do
            Position++;
        while (!IsAtEnd && Current is not ('=' or '/' or '>') && !IsSpace(Current));
        name = _text[start..Position].ToString().ToLowerInvariant();
        SkipSpace();
        if (IsAtEnd || Current != '=')
            return true;
        Position++;
        SkipSpace();
        value = ReadValue();
        return true;
    }

    private string ReadValue()
    {
        if (IsAtEnd || Current == '>')
            return "";
        var start = Position;
        if (Current is '"' or '\'')
        {
            var close = _text[(start + 1)..].IndexOf(Current);
            Position = close < 0 ? _text.Length : start + close + 2;
            return close < 0 ? "" : _text.Slice(start + 1, close).ToString();
        }

        while (!IsAtEnd && Current != '>' && !IsSpace(Current))
            Position++;
        return _text[start..Position].ToString();
    }

    private void SkipSpace()
    {
        while (!IsAtEnd && IsSpace(Current))
            Position++;
    }
}

using System.Buffers;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <summary>Reads names and attributes of tags (HTML Standard, 13.2.5.8 and 13.2.5.32 to 13.2.5.40). What is written as it counts is not copied.</summary>
/// <param name="page">The page, its line breaks line feeds.</param>
internal sealed class TagReader(string page)
{
    // More of them are not looked through one by one.
    private const int Few = 16;

    private static readonly SearchValues<char> UnquotedEnd = SearchValues.Create("\t\n\f\r >");

    private readonly List<PageAttribute> found = [];
    private HashSet<string>? many;

    /// <summary>The attributes of the tag read last, each by its first value.</summary>
    public List<PageAttribute> Found => found;

    /// <summary>Whether that tag closes itself.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>The name that starts at an index, lower case; the index goes behind it.</summary>
    public ReadOnlyMemory<char> Name(ref int at)
    {
        var start = at;
        var isLower = true;
        for (; at < page.Length && page[at] is not ('>' or '/' or ' ' or '\n' or '\t' or '\f' or '\r'); at++)
            isLower &= !char.IsAsciiLetterUpper(page[at]);
        return Lower(start, at, isLower);
    }

    /// <summary>Reads on behind a tag's name; false where the page ends in the tag.</summary>
    /// <param name="at">Goes behind the tag.</param>
    public bool ReadAttributes(ref int at)
    {
        found.Clear();
        // To empty a large one again and again costs more than a new one.
        many = null;
        IsSelfClosing = false;
        while (true)
        {
            SkipSpaces(ref at);
            if (at >= page.Length)
                return false;
            switch (page[at])
            {
                case '>':
                    at++;
                    return true;
                case '/':
                    at++;
                    IsSelfClosing = at < page.Length && page[at] == '>';
                    continue;
            }
            if (!ReadAttribute(ref at))
                return false;
        }
    }

    private bool ReadAttribute(ref int at)
    {
        var name = AttributeName(ref at);
        var sign = at;
        SkipSpaces(ref sign);
        ReadOnlyMemory<char> value = default;
        if (sign < page.Length && page[sign] == '=')
        {
            at = sign + 1;
            SkipSpaces(ref at);
            if (at >= page.Length || !Value(ref at, out value))
                return false;
        }
        if (IsNew(name))
            found.Add(new(name, value));
        return true;
    }

    private ReadOnlyMemory<char> AttributeName(ref int at)
    {
        var start = at;
        var isLower = true;
        // An equals sign that comes first is part of the name.
        do
            isLower &= !char.IsAsciiLetterUpper(page[at]);
        while (++at < page.Length && page[at] is not ('=' or '>' or '/' or ' ' or '\n' or '\t' or '\f' or '\r'));
        return Lower(start, at, isLower);
    }

    private bool Value(ref int at, out ReadOnlyMemory<char> value)
    {
        value = default;
        var quote = page[at];
        if (quote == '>')
            return true;
        var isQuoted = quote is '"' or '\'';
        var start = isQuoted ? at + 1 : at;
        var rest = page.AsSpan(start);
        var length = isQuoted ? rest.IndexOfAny(quote, '&') : rest.IndexOfAny(UnquotedEnd);
        var hasReferences = !isQuoted || (length >= 0 && rest[length] == '&');
        if (isQuoted && hasReferences)
            length = rest[length..].IndexOf(quote) is >= 0 and var more ? length + more : -1;
        if (length < 0)
            return false;
        value = page.AsMemory(start, length);
        if (hasReferences)
            value = CharacterReferences.Resolve(value, ofAttribute: true);
        at = start + length + (isQuoted ? 1 : 0);
        return true;
    }

    private bool IsNew(ReadOnlyMemory<char> name)
    {
        if (found.Count >= Few)
            return IsNewOfMany(name);
        foreach (var other in found)
        {
            if (other.Name.Length == name.Length && other.Name.Span.SequenceEqual(name.Span))
                return false;
        }
        return true;
    }

    private bool IsNewOfMany(ReadOnlyMemory<char> name)
    {
        if (many is null)
        {
            many = new(StringComparer.Ordinal);
            foreach (var other in found)
                many.Add(other.Name.ToString());
        }
        return many.Add(name.ToString());
    }

    private ReadOnlyMemory<char> Lower(int start, int end, bool isLower)
    {
        if (isLower)
            return page.AsMemory(start, end - start);
        // Other letters than those of ASCII stay as they are.
        return string.Create(end - start, (page, start), (lower, from) =>
        {
            for (var i = 0; i < lower.Length; i++)
                lower[i] = from.page[from.start + i] is var c && char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c;
        }).AsMemory();
    }

    private void SkipSpaces(ref int at)
    {
        while (at < page.Length && page[at] is ' ' or '\n' or '\t' or '\f' or '\r')
            at++;
    }
}

namespace NewsPipeline.Cleaner.Tests.Fuzz;

/// <summary>Breaks pages in ways that pages are broken in, and in some that no page ever was. The same seed gives the same pages.</summary>
internal sealed class PageMutator(int seed)
{
    private const int MostChanges = 4;
    private const int LongestPiece = 4_000;
    private const int MostCopies = 400;
    // What a copied piece may add in all; longer pages are slow without being stranger.
    private const int MostAdded = 200_000;

    private static readonly string[] Tokens =
    [
        "<div>", "</div>", "<p>", "</p>", "<table>", "</table>", "<tr>", "<td>", "<td colspan=1000000000>", "</tbody>", "<template>", "</template>", "<b>", "</b>", "<i>", "<a href=x>", "</a>",
        "<a href='javascript:x'>", "<li>", "<ul>", "</ul>", "<article>", "</article>", "<main>", "</main>", "<h1>", "</h1>", "<h2>", "<blockquote>", "<pre>", "<plaintext>", "<svg>", "<math>", "<mi>",
        "<foreignObject>", "</svg>", "<select>", "<option>", "</select>", "<frameset>", "<noscript>", "<script>", "</script>", "<style>", "</style>", "<textarea>", "<title>", "</title>",
        "<!--", "-->", "<![CDATA[", "]]>", "<?xml", "<!DOCTYPE", "<base href='http://[/'>", "<base href=//x>", "<body>", "</body>", "</html>", "<head>", "<html lang=x>", "<marquee>", "<object>",
        "<figure>", "<figcaption>", "<picture>", "<img src=x>", "<img srcset='a 1w, b 2x'>", "<time datetime=9999-99-99T99:99>", "<form>", "<button>", "<label>", "<nobr>", "<br><br>", "<hr>", "<ruby><rt>",
        "&", "&amp;", "&#0;", "&#xD800;", "&#x110000;", "&notin;", "&lol9;", "\0", "\uD800", "\uDC00", "\uFEFF", "\uFFFF", "\u202E", "\u00A0", "\u3000", "\r", "\f", "\t", "<", ">", "\"", "'", "=", "/",
        " class='", " id=", " style='display:none'", " hidden", " itemprop=author", " itemprop=articleBody", " class='comments share related byline'", " property=og:title content=",
        "{\"@type\":\"NewsArticle\",", "\"@graph\":[", "\"author\":{\"name\":", "\"datePublished\":\"-1\"", "\"articleBody\":", "]}", "By ", "Reuters", "2026-02-30", "“", "”", "„", "。", "a.b.c.d", "\n\n", "* ",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A page with some changes.</summary>
    /// <param name="page">The page.</param>
    /// <param name="other">Another, of which a piece may come in.</param>
    public string Mutate(string page, string other)
    {
        for (var left = _random.Next(1, MostChanges + 1); left > 0; left--)
            page = Change(page, other);
        return page;
    }

    private string Change(string page, string other)
    {
        var at = _random.Next(page.Length + 1);
        var (start, end) = Piece(page);
        switch (_random.Next(11))
        {
            case 0:
                return page.Insert(at, Tokens[_random.Next(Tokens.Length)]);
            case 1:
                return page.Insert(at, Repeat(Tokens[_random.Next(Tokens.Length)] + Tokens[_random.Next(Tokens.Length)], _random.Next(2, 2_000)));
            case 2:
                return page.Remove(start, end - start);
            case 3:
                return page[..at];
            case 4:
                return page.Insert(at, Repeat(page[start..end], _random.Next(1, MostCopies)));
            case 5:
                var (from, to) = Piece(other);
                return page.Insert(at, other[from..to]);
            case 6:
                return string.Concat(page.AsSpan(0, start), Shuffled(page[start..end]), page.AsSpan(end));
            case 7:
                return string.Concat(page.AsSpan(0, start), new string((char)_random.Next(1, char.MaxValue + 1), end - start), page.AsSpan(end));
            case 8:
                // All tags of a kind lose their end.
                return page.Replace(_random.Next(2) == 0 ? "</div>" : "</p>", "", StringComparison.OrdinalIgnoreCase);
            case 9:
                return page.Replace(Tokens[_random.Next(50)], Tokens[_random.Next(Tokens.Length)], StringComparison.OrdinalIgnoreCase);
            default:
                return page.Length == 0 ? page : string.Concat(page.AsSpan(0, Math.Min(at, page.Length - 1)), [(char)_random.Next(char.MaxValue + 1)], page.AsSpan(Math.Min(at, page.Length - 1) + 1));
        }
    }

    private (int Start, int End) Piece(string page)
    {
        var start = _random.Next(page.Length + 1);
        return (start, Math.Min(page.Length, start + _random.Next(LongestPiece)));
    }

    private string Shuffled(string piece)
    {
        // By tags, so that it stays mark-up.
        var parts = piece.Split('<');
        _random.Shuffle(parts);
        return string.Join('<', parts);
    }

    private static string Repeat(string piece, int count) => piece.Length == 0 ? "" : string.Concat(Enumerable.Repeat(piece, Math.Min(count, Math.Max(1, MostAdded / piece.Length))));
}

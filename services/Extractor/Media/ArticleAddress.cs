using System.Buffers;
using System.Net;

namespace NewsPipeline.Extractor.Media;

/// <summary>Tells from an address whether it leads to one article or to a list, a service, a home page.</summary>
internal static class ArticleAddress
{
    private const int SlugWords = 3;
    private const int LongWord = 20;
    private const int Serial = 5;
    private const int YearDigits = 4;

    private static readonly SearchValues<char> WordBreaks = SearchValues.Create("-_+,.~");

    // What lists of articles are called in addresses, whatever the language of the site.
    private static readonly HashSet<string> Lists = new(StringComparer.OrdinalIgnoreCase)
    {
        "tag", "tags", "tagg", "topic", "topics", "category", "categories", "kategorie", "kategorien", "categoria", "categorie", "thema", "themen", "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs",
        "staff", "profile", "profiles", "user", "users", "search", "suche", "login", "signup", "subscribe", "newsletter", "newsletters", "abo", "shop", "archive", "archives", "about", "partner", "partners", "issue", "issues", "download", "downloads", "boutique", "company", "share", "sharer", "intent",
        "product", "products", "produkt", "produkte", "producto", "productos", "produit", "produits", "dp", "cart", "checkout", "affiliate-link",
    };

    /// <summary>Whether a parsed address has the looks of an article's: a name of several words, a serial number, a date before a name.</summary>
    internal static bool IsArticle(AddressParts address) => HasArticlePath(address) || HasSerial(address.Query);

    /// <summary>The same by the path alone: then parameters name no other article.</summary>
    internal static bool HasArticlePath(AddressParts address)
    {
        var path = address.Path;
        var last = path[(path.LastIndexOf('/') + 1)..];
        return last.Length > 0 && (IsName(last) || HasYearBefore(path[..^last.Length]) && HasLetter(last));
    }

    /// <summary>Whether it leads to a list of articles, a person's page or a service.</summary>
    /// <param name="address">The address.</param>
    /// <param name="ownPath">The path of an article of that site: the words in it are no lists' there.</param>
    internal static bool IsList(AddressParts address, ReadOnlySpan<char> ownPath)
    {
        var path = address.Path;
        var lists = Lists.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in path.Split('/'))
        {
            // "/author-of-the-year-2024" is a name; the list's word stands alone.
            if (lists.Contains(path[range]) && !HasFolder(ownPath, path[range]))
                return true;
        }
        return false;
    }

    private static bool HasFolder(ReadOnlySpan<char> path, ReadOnlySpan<char> folder)
    {
        foreach (var range in path.Split('/'))
        {
            if (path[range].Equals(folder, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        if (dot > 0 && name.Length - dot <= 6)
            name = name[..dot];
        if (LongestDigits(name) >= Serial)
            return true;
        var words = 0;
        var longest = 0;
        foreach (var range in name.SplitAny(WordBreaks))
        {
            var word = name[range];
            words += word.Length > 0 ? 1 : 0;
            longest = Math.Max(longest, word.Contains('%') ? WebUtility.UrlDecode(word.ToString()).Length * 2 : word.Length);
        }
        return words >= SlugWords || longest >= LongWord;
    }

    /// <summary>Whether parameters tell one article from others by a number.</summary>
    internal static bool HasSerial(ReadOnlySpan<char> query)
    {
        query = query.TrimStart('?');
        foreach (var range in query.Split('&'))
        {
            var part = query[range];
            var equals = part.IndexOf('=');
            if (equals is > 0 and <= 12 && !part.StartsWith("utm_") && part.Length - equals > 3 && !part[(equals + 1)..].ContainsAnyExceptInRange('0', '9'))
                return true;
        }
        return false;
    }

    private static bool HasYearBefore(ReadOnlySpan<char> path)
    {
        foreach (var range in path.Split('/'))
        {
            if (path[range] is ['1' or '2', '9' or '0', _, _, ..] segment && LongestDigits(segment) >= YearDigits)
                return true;
        }
        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c) || c == '%')
                return true;
        }
        return false;
    }

    private static int LongestDigits(ReadOnlySpan<char> text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Features;

/// <summary>The texts a page gives of itself in its head, as sets of word hashes: titles, descriptions, and the article's body in JSON-LD.</summary>
internal sealed partial class TextEvidence
{
    /// <summary>Words in a row that are compared in descriptions and bodies.</summary>
    private const int Row = 3;

    private const int LongestBody = 400_000;
    private const int LeastBody = 400;
    private const float Half = 0.5f;

    private readonly GramSet titles = new();
    private readonly GramSet descriptions = new();
    private readonly GramSet body = new();

    /// <summary>Reads a page's head.</summary>
    public TextEvidence(IReadOnlyList<string> pageTitles, PageMetadata metadata)
    {
        foreach (var title in pageTitles)
            Fill(titles, title, 1);
        foreach (var tag in metadata.MetaTags)
        {
            if (tag.Name is "description" or "og:description" or "twitter:description")
                Fill(descriptions, tag.Content, Row);
        }
        ArticleSource = LongestArticleBody(metadata.JsonLd);
        ArticleBody = ArticleSource is null ? null : MarkUp().Replace(ArticleSource, " ");
        if (ArticleBody is not null)
            Fill(body, ArticleBody, Row);
    }

    /// <summary>The <c>articleBody</c> of the page's JSON-LD, mark-up dropped; null where it gives none. Evidence, not text to trust.</summary>
    public string? ArticleBody { get; }

    /// <summary>The same as the page writes it: lines of text, or mark-up.</summary>
    public string? ArticleSource { get; }

    /// <summary>The share of the words that the titles have; -1 without titles.</summary>
    public float InTitles(ReadOnlySpan<uint> words) => Share(titles, words, 1);

    /// <summary>The share of the rows of words that a description has; -1 without one.</summary>
    public float InDescriptions(ReadOnlySpan<uint> words) => Share(descriptions, words, Row);

    /// <summary>The share of the rows of words that the JSON-LD body has; -1 without one.</summary>
    public float InBody(ReadOnlySpan<uint> words) => Share(body, words, Row);

    /// <summary>
    /// Whether a text, which may hold mark-up, is another article's: the page's JSON-LD gives a body, no stub, that has not half of its words.
    /// A body that is cut short stands in the article's text, which is the longer one then.
    /// </summary>
    public bool IsAnother(string markup)
    {
        if (ArticleBody is not { Length: >= LeastBody } || body.Count == 0)
            return false;
        var text = MarkUp().Replace(markup.Length > LongestBody ? markup[..LongestBody] : markup, " ");
        var words = new uint[text.Length];
        var read = words.AsSpan(0, WordGrams.Read(text, words));
        return InBody(read) < Half && BodyIn(read) < Half;
    }

    // The share of the body that a text has.
    private float BodyIn(ReadOnlySpan<uint> words)
    {
        var found = new HashSet<uint>();
        for (var last = Row - 1; last < words.Length; last++)
        {
            if (WordGrams.Gram(words, last, Row) is var gram && body.Contains(gram))
                found.Add(gram);
        }
        return (float)found.Count / body.Count;
    }

    private static void Fill(GramSet set, string text, int length)
    {
        var grams = new WordGrams(text, length);
        while (grams.MoveNext())
            set.Add(grams.Current);
    }

    private static float Share(GramSet set, ReadOnlySpan<uint> words, int length)
    {
        if (set.Count == 0)
            return -1;
        if (words.Length < length)
            return -0.5f;
        var found = 0;
        for (var last = length - 1; last < words.Length; last++)
            found += set.Contains(WordGrams.Gram(words, last, length)) ? 1 : 0;
        return (float)found / (words.Length - length + 1);
    }

    private static string? LongestArticleBody(IReadOnlyList<string> scripts)
    {
        string? longest = null;
        foreach (var script in scripts)
        {
            for (var at = script.IndexOf("\"articleBody\"", StringComparison.Ordinal); at >= 0; at = script.IndexOf("\"articleBody\"", at + 1, StringComparison.Ordinal))
            {
                if (Value(script, at + "\"articleBody\"".Length) is { } value && value.Length > (longest?.Length ?? 0))
                    longest = value;
            }
        }
        return longest;
    }

    // The string after the colon, unescaped; null where none stands there.
    private static string? Value(string script, int at)
    {
        while (at < script.Length && (char.IsWhiteSpace(script[at]) || script[at] == ':'))
            at++;
        if (at >= script.Length || script[at] != '"')
            return null;
        var end = at + 1;
        while (end < script.Length && script[end] != '"' && end - at < LongestBody)
            end += script[end] == '\\' ? 2 : 1;
        if (end >= script.Length || script[end] != '"')
            return null;
        var literal = script.AsSpan(at, end - at + 1);
        try
        {
            return literal.Contains('\n') || literal.Contains('\r') || literal.Contains('\t') ? literal[1..^1].ToString() : JsonSerializer.Deserialize<string>(literal);
        }
        catch (JsonException)
        {
            return literal[1..^1].ToString();
        }
    }

    [GeneratedRegex("<[^<>]{1,500}>|&[a-z]{2,6};|&#[0-9]{1,6};", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex MarkUp();
}

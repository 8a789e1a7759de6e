using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Sites;

/// <summary>All names a page goes by: to tell a site's name from a part of a headline or a person.</summary>
internal sealed class SiteNames
{
    private const int MinLabel = 3;
    private const string Article = "the";

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    // Those of them that begin with "the", without it.
    private readonly HashSet<string> _shortKeys = new(StringComparer.Ordinal);
    private readonly string _hostKey;

    internal SiteNames(IEnumerable<string> names, string? host)
    {
        foreach (var name in names)
        {
            var key = OneLine.Key(name);
            if (key.Length > 1)
                _keys.Add(key);
            if (key.Length > 1 && key.StartsWith(Article, StringComparison.Ordinal))
                _shortKeys.Add(key[Article.Length..]);
        }
        _hostKey = HostKey(host);
    }

    /// <summary>Whether <paramref name="text"/> is the site's name, with or without "The", its domain, or a shorter or longer form of it.</summary>
    internal bool IsSite(string text) => IsSiteKey(OneLine.Key(text));

    /// <summary>The same for a text of which only the key is known.</summary>
    internal bool IsSiteKey(string key)
    {
        if (key.Length == 0)
            return false;
        if (_keys.Contains(key) || _shortKeys.Contains(key) || key.StartsWith(Article, StringComparison.Ordinal) && _keys.Contains(key[Article.Length..]))
            return true;
        return IsHost(key);
    }

    /// <summary>Whether <paramref name="text"/>, the part of a title after its last separator, is the site's name or a form of it.</summary>
    internal bool IsSitePart(string text)
    {
        if (IsSite(text))
            return true;
        var key = OneLine.Key(text);
        if (key.Length < MinLabel || text.Length > 50)
            return false;
        foreach (var name in _keys)
        {
            if (name.Length >= MinLabel && (key.StartsWith(name, StringComparison.Ordinal) || key.EndsWith(name, StringComparison.Ordinal) || key.Length >= 4 && name.Contains(key, StringComparison.Ordinal)))
                return true;
        }
        return key.Length >= 4 && _hostKey.Length >= 4 && (_hostKey.Contains(key, StringComparison.Ordinal) || key.StartsWith(_hostKey, StringComparison.Ordinal) || key.EndsWith(_hostKey, StringComparison.Ordinal));
    }

    private bool IsHost(string key) => _hostKey.Length >= MinLabel &&
        (key == _hostKey || IsWithArticle(key, _hostKey) || IsWithArticle(_hostKey, key) || key.StartsWith(_hostKey, StringComparison.Ordinal) && key.Length <= _hostKey.Length + 4);

    private static bool IsWithArticle(string longer, string shorter) =>
        longer.Length == Article.Length + shorter.Length && longer.StartsWith(Article, StringComparison.Ordinal) && longer.EndsWith(shorter, StringComparison.Ordinal);

    // "www.news-example.co.uk" → "newsexample"
    private static string HostKey(string? host) => host?.Contains('.', StringComparison.Ordinal) == true ? OneLine.Key(SiteLabel.Of(host).ToString()) : "";
}

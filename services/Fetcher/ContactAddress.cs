namespace NewsPipeline.Fetcher;

/// <summary>The address in the User-Agent at which a site's operator reaches whoever runs the crawler.</summary>
internal static class ContactAddress
{
    /// <summary>True for an e-mail address or an http(s) URL that can stand in the comment of a User-Agent (RFC 9110, 5.6.5).</summary>
    public static bool IsValid(string contact)
    {
        contact = contact.Trim();
        if (contact.Length is 0 or > 200 || contact.Any(c => c is <= ' ' or > '~' or '(' or ')' or '\\'))
            return false;
        if (Uri.TryCreate(contact, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return true;
        var at = contact.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == contact.LastIndexOf('@') && contact.IndexOf('.', at) > at + 1 && !contact.EndsWith('.');
    }

    /// <summary>The User-Agent: <c>NewsPipeline/0.1 (+CONTACT)</c>, without the comment where there is no contact.</summary>
    public static string UserAgent(string? contact)
    {
        var version = typeof(ContactAddress).Assembly.GetName().Version ?? new Version(0, 0);
        var product = $"NewsPipeline/{version.Major}.{version.Minor}";
        return string.IsNullOrWhiteSpace(contact) ? product : $"{product} (+{contact.Trim()})";
    }
}

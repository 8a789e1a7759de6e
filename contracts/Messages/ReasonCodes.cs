namespace NewsPipeline.Contracts;

/// <summary>
/// Why a submission was rejected, deferred or failed: the one list of codes. They are frozen; new ones may be added.
/// </summary>
public static class ReasonCodes
{
    /// <summary>The URL is missing, empty or cannot be parsed.</summary>
    public const string MalformedUrl = "malformed-url";

    /// <summary>The URL is longer than the limit (8,192 characters by default).</summary>
    public const string UrlTooLong = "url-too-long";

    /// <summary>The scheme is neither http nor https.</summary>
    public const string UnsupportedScheme = "unsupported-scheme";

    /// <summary>The URL carries a user name or password.</summary>
    public const string CredentialsInUrl = "credentials-in-url";

    /// <summary>No contact address is configured, and public hosts are fetched only with one.</summary>
    public const string ContactMissing = "contact-missing";

    /// <summary>The host name does not resolve.</summary>
    public const string UnknownHost = "unknown-host";

    /// <summary>The host resolves to a private, loopback, link-local or otherwise special address that is not allowed.</summary>
    public const string PrivateAddress = "private-address";

    /// <summary>The server refused the connection or could not be reached.</summary>
    public const string ConnectionFailed = "connection-failed";

    /// <summary>TLS could not be agreed on, or the certificate is not valid.</summary>
    public const string TlsFailed = "tls-failed";

    /// <summary>A deadline passed: connect, headers, body, minimum rate or the whole fetch.</summary>
    public const string Timeout = "timeout";

    /// <summary>The server broke the rules of HTTP, or cut the answer short.</summary>
    public const string ProtocolError = "protocol-error";

    /// <summary>More redirects than the limit.</summary>
    public const string TooManyRedirects = "too-many-redirects";

    /// <summary>A redirect without a usable target.</summary>
    public const string BadRedirect = "bad-redirect";

    /// <summary>404 or 410.</summary>
    public const string NotFound = "not-found";

    /// <summary>401, 402, 403, 407 or 451.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>429.</summary>
    public const string TooManyRequests = "too-many-requests";

    /// <summary>Another status of the 4xx range, or one that has no body to read.</summary>
    public const string HttpClientError = "http-client-error";

    /// <summary>503.</summary>
    public const string ServiceUnavailable = "service-unavailable";

    /// <summary>Another status of the 5xx range.</summary>
    public const string HttpServerError = "http-server-error";

    /// <summary>The site's robots.txt does not allow it.</summary>
    public const string RobotsDisallow = "robots-disallow";

    /// <summary>The media type is neither HTML nor plain text.</summary>
    public const string UnsupportedMediaType = "unsupported-media-type";

    /// <summary>A content coding we do not read, or more than one.</summary>
    public const string UnsupportedEncoding = "unsupported-encoding";

    /// <summary>The body is larger than the cap, as sent or expanded.</summary>
    public const string BodyTooLarge = "body-too-large";

    /// <summary>The body is empty.</summary>
    public const string EmptyBody = "empty-body";

    /// <summary>The compressed body is damaged.</summary>
    public const string CorruptBody = "corrupt-body";

    /// <summary>The encoded message would pass the limit of 8 MiB.</summary>
    public const string MessageTooLarge = "message-too-large";

    /// <summary>The page has more elements than the limit.</summary>
    public const string PageTooComplex = "page-too-complex";

    /// <summary>The page nests elements deeper than the limit.</summary>
    public const string PageTooDeep = "page-too-deep";

    /// <summary>Parsing or cleaning the page took longer than the limit.</summary>
    public const string CleaningTimeout = "cleaning-timeout";

    /// <summary>The page is no article: too little running text, a list of links, a form.</summary>
    public const string NotArticle = "not-article";

    /// <summary>The page says that there is no such page, with a status of success.</summary>
    public const string Soft404 = "soft-404";

    /// <summary>The page only asks to agree to cookies or the like.</summary>
    public const string ConsentWall = "consent-wall";

    /// <summary>The page only wants proof that a person reads it.</summary>
    public const string BotChallenge = "bot-challenge";

    /// <summary>Nothing is given without payment; a page that gives its beginning is kept.</summary>
    public const string Paywall = "paywall";

    /// <summary>The message could not be read: no JSON, or not an object.</summary>
    public const string UnreadableMessage = "unreadable-message";

    /// <summary>A stage threw and kept throwing.</summary>
    public const string StageException = "stage-exception";

    /// <summary>The message ended the process each time it was tried.</summary>
    public const string DeliveryLimit = "delivery-limit";
}

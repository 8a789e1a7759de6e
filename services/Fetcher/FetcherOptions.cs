namespace NewsPipeline.Fetcher;

/// <summary>How Fetcher behaves towards sites. Configuration section <c>Fetcher</c> (environment: <c>Fetcher__Contact</c> and so on).</summary>
public sealed class FetcherOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Fetcher";

    /// <summary>
    /// An e-mail address or http(s) URL where a site's operator reaches whoever runs this crawler; it goes into the
    /// User-Agent. Default: none, and then no public address is fetched.
    /// </summary>
    public string? Contact { get; set; }

    /// <summary>
    /// Private, loopback and other special-purpose networks that may be fetched, as comma-separated CIDRs
    /// (<c>127.0.0.0/8, ::1/128</c>). They need no contact and are not delayed. Default: empty, none.
    /// </summary>
    public string AllowedNetworks { get; set; } = "";

    /// <summary>The value of the Accept-Language header. Default: <c>en, *;q=0.5</c>.</summary>
    public string AcceptLanguage { get; set; } = "en, *;q=0.5";

    /// <summary>The longest URL that is fetched, in characters, as fed and as sent. Default: 8,192.</summary>
    public int MaxUrlLength { get; set; } = 8192;

    /// <summary>The largest body in bytes, as sent and expanded. Default: 5,000,000 (5 MB).</summary>
    public int MaxBodyBytes { get; set; } = 5_000_000;

    /// <summary>Fetches under way at once; as many messages are taken from the queue, and no more. Default: 32, so that even a window full of one public host's pages waits its turn within <see cref="TotalTimeout"/>.</summary>
    public int Concurrency { get; set; } = 32;

    /// <summary>The largest response header, in kilobytes (1,024 bytes). Default: 64.</summary>
    public int MaxHeaderKilobytes { get; set; } = 64;

    /// <summary>
    /// Bytes of bodies that may be held at the same time over all fetches; a fetch waits for room before it reads its body.
    /// Default: 256 MiB.
    /// </summary>
    public long MaxInFlightBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>How long the look-up of a name, and then the connection with its TLS handshake, may take each. Default: 10 s.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an answer's header may take, on top of <see cref="ConnectTimeout"/>. Default: 20 s.</summary>
    public TimeSpan HeadersTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the whole body may take. Default: 60 s.</summary>
    public TimeSpan BodyTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long one fetch may take with all redirects and waits. Default: 90 s.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>The lowest average rate of a body, in bytes a second; 0 switches the rule off. Default: 1,024.</summary>
    public int MinimumBytesPerSecond { get; set; } = 1024;

    /// <summary>How long a body may take before <see cref="MinimumBytesPerSecond"/> counts. Default: 10 s.</summary>
    public TimeSpan MinimumRateGrace { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many redirects are followed. Default: 10.</summary>
    public int MaxRedirects { get; set; } = 10;

    /// <summary>The least time between the starts of two requests to one public host. Default: 2 s.</summary>
    public TimeSpan HostDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many requests run at the same time to one host on an allowed private network. Public hosts get one. Default: 16.</summary>
    public int MaxRequestsPerPrivateHost { get; set; } = 16;
}

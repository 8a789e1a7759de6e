namespace NewsPipeline.ServiceDefaults.Endpoints;

/// <summary>Where the broker is: an AMQP URI (<c>amqp://user:password@host:port/vhost</c>, RabbitMQ URI specification).</summary>
public sealed record RabbitMqEndpoint
{
    /// <summary>The environment variable that names the broker.</summary>
    public const string Variable = "RABBITMQ_URL";

    private RabbitMqEndpoint(Uri url) => Url = url;

    /// <summary>The URI with user and password.</summary>
    public Uri Url { get; }

    /// <summary>Host name or address.</summary>
    public string Host => Url.Host;

    /// <summary>TCP port; 5672, or 5671 for TLS, where the URI names none.</summary>
    public int Port => Url.Port > 0 ? Url.Port : UsesTls ? 5671 : 5672;

    /// <summary>True for <c>amqps</c>.</summary>
    public bool UsesTls => Url.Scheme == "amqps";

    /// <summary>The virtual host; <c>/</c> where the URI names none.</summary>
    public string VirtualHost => Url.AbsolutePath.Length > 1 ? Uri.UnescapeDataString(Url.AbsolutePath[1..]) : "/";

    /// <summary>User name; <c>guest</c> where the URI names none.</summary>
    public string User => Url.UserInfo.Length > 0 ? Uri.UnescapeDataString(Url.UserInfo.Split(':')[0]) : "guest";

    /// <summary>Password; <c>guest</c> where the URI names none.</summary>
    public string Password => Url.UserInfo.Split(':', 2) is [_, var password] ? Uri.UnescapeDataString(password) : "guest";

    /// <summary>Reads an AMQP URI.</summary>
    /// <exception cref="EndpointException">The text is no AMQP URI.</exception>
    public static RabbitMqEndpoint Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new EndpointException($"No broker is named: set {Variable}=amqp://user:password@host:5672/.");
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) || url.Scheme is not ("amqp" or "amqps") || url.Host.Length == 0)
            throw new EndpointException($"{Variable} is no AMQP address: write amqp://user:password@host:5672/ (or amqps://).");
        return new RabbitMqEndpoint(url);
    }

    /// <summary>The address without the password, for people and logs.</summary>
    public override string ToString() => $"{Url.Scheme}://{User}:***@{Host}:{Port}/{(VirtualHost == "/" ? "" : Uri.EscapeDataString(VirtualHost))}";
}

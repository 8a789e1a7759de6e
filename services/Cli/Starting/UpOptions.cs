using NewsPipeline.Cli.Endpoints;
using NewsPipeline.ServiceDefaults.Telemetry;

namespace NewsPipeline.Cli.Starting;

/// <summary>What <c>newspipe up</c> starts with.</summary>
public sealed record UpOptions
{
    /// <summary>The variable with the contact address that Fetcher tells to sites.</summary>
    public const string ContactVariable = "Fetcher__Contact";

    /// <summary>The variable with the private networks that Fetcher may fetch from.</summary>
    public const string AllowedNetworksVariable = "Fetcher__AllowedNetworks";

    /// <summary>A mail address or web page for site owners; null keeps what is set already. Without one, public sites are not fetched.</summary>
    public string? Contact { get; init; }

    /// <summary>Private networks that may be fetched from, CIDR, separated by commas; null keeps what the environment says. Default none.</summary>
    public string? AllowedNetworks { get; init; }

    /// <summary>Whether the schema is brought up to date first. Default true.</summary>
    public bool Migrate { get; init; } = true;

    /// <summary>The settings for the services: those of the environment, and these over them; a contact once given is kept.</summary>
    /// <param name="before">The settings of the last start.</param>
    public IReadOnlyDictionary<string, string> Settings(IReadOnlyDictionary<string, string> before)
    {
        var settings = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Set(ContactVariable, Contact ?? PipelineEndpoints.FromEnvironment(ContactVariable) ?? before.GetValueOrDefault(ContactVariable));
        Set(AllowedNetworksVariable, AllowedNetworks ?? PipelineEndpoints.FromEnvironment(AllowedNetworksVariable));
        Set(PipelineTelemetry.EndpointVariable, PipelineEndpoints.FromEnvironment(PipelineTelemetry.EndpointVariable));
        return settings;

        void Set(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                settings[name] = value;
        }
    }
}

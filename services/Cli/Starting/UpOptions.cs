using Microsoft.Extensions.Configuration;
using NewsPipeline.Cleaner;
using NewsPipeline.Fetcher;

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

    /// <summary>Private networks that may be fetched from, CIDR, separated by commas; empty for none; null keeps what is set already. Default none.</summary>
    public string? AllowedNetworks { get; init; }

    /// <summary>Whether the schema is brought up to date first. Default true.</summary>
    public bool Migrate { get; init; } = true;

    /// <summary>Checks these options and the variables of Fetcher and Cleaner by their own rules, before anything is started with them or kept.</summary>
    /// <exception cref="CommandException">Fetcher or Cleaner would not start with them.</exception>
    public void Check()
    {
        try
        {
            var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            var fetcher = configuration.GetSection(FetcherOptions.Section).Get<FetcherOptions>() ?? new FetcherOptions();
            fetcher.Contact = Contact ?? fetcher.Contact;
            fetcher.AllowedNetworks = AllowedNetworks ?? fetcher.AllowedNetworks;
            if (FetcherOptionsValidator.Faults(fetcher).FirstOrDefault() is { } fault)
                throw new CommandException(fault);
            _ = new PageCleaner(configuration.GetSection(CleanerOptions.Section).Get<CleanerOptions>() ?? new CleanerOptions());
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidDataException)
        {
            // A variable that is no number where one is wanted, or a model that is none, say.
            throw new CommandException(e.Message);
        }
    }

    /// <summary>
    /// The settings for the services: these options, else the environment, else what running services have.
    /// Stopped services forget theirs, except for the contact.
    /// </summary>
    /// <param name="before">The settings of the last start.</param>
    /// <param name="running">Whether the services of the last start still run.</param>
    /// <param name="environment">The variables of the environment that are settings of services; see <see cref="ServiceVariables"/>.</param>
    public IReadOnlyDictionary<string, string> Settings(IReadOnlyDictionary<string, string> before, bool running, IReadOnlyDictionary<string, string> environment)
    {
        var settings = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in before.Where(pair => running || pair.Key == ContactVariable))
            settings[name] = value;
        foreach (var (name, value) in environment)
            settings[name] = value;
        Choose(ContactVariable, Contact);
        Choose(AllowedNetworksVariable, AllowedNetworks);
        return settings;

        void Choose(string name, string? wanted)
        {
            if (wanted is null)
                return;
            if (wanted.Length == 0)
                settings.Remove(name);
            else
                settings[name] = wanted;
        }
    }
}

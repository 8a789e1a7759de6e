namespace NewsPipeline.ServiceDefaults.Hosting;

/// <summary>Something that must be there before a service receives messages.</summary>
public interface IStartPrerequisite
{
    /// <summary>What it is, for logs, with the address where it is looked for.</summary>
    string Name { get; }

    /// <summary>Returns where it is there, throws where it is not; called again until it is.</summary>
    Task CheckAsync(CancellationToken cancellationToken);
}

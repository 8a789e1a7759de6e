namespace NewsPipeline.ServiceDefaults.Hosting;

/// <summary>Where a service answers <c>/health/live</c> and <c>/health/ready</c>; section <c>Health</c>.</summary>
public sealed class HealthOptions
{
    /// <summary>TCP port; 0 takes any free one. Default 8080.</summary>
    public int Port { get; set; } = 8080;

    /// <summary>Address to listen on. Default 127.0.0.1; in a container 0.0.0.0.</summary>
    public string Address { get; set; } = "127.0.0.1";
}

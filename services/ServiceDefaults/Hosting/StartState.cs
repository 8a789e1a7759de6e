namespace NewsPipeline.ServiceDefaults.Hosting;

/// <summary>How far the start of a service is; read by the readiness check.</summary>
public sealed class StartState
{
    /// <summary>True once the bus receives.</summary>
    public bool Started { get; set; }

    /// <summary>What the service waits for, with the reason.</summary>
    public string? WaitingFor { get; set; }
}

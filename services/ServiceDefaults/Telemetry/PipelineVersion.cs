using System.Reflection;

namespace NewsPipeline.ServiceDefaults.Telemetry;

/// <summary>The version of the running code.</summary>
public static class PipelineVersion
{
    /// <summary>The informational version, such as <c>0.1.0</c>.</summary>
    public static string Current { get; } =
        typeof(PipelineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}

namespace NewsPipeline.ServiceDefaults.Endpoints;

/// <summary>An endpoint from the environment or the configuration cannot be read. The message is one line for a person and carries no password.</summary>
public sealed class EndpointException : Exception
{
    /// <summary>Creates it.</summary>
    public EndpointException(string message)
        : base(message)
    {
    }

    /// <summary>Creates it.</summary>
    public EndpointException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Creates it.</summary>
    public EndpointException()
    {
    }
}

using MassTransit;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>Publishing as the client bears it: no token inside, since a cancelled publish upsets its book of confirms; the deadline stands outside.</summary>
public static class ConfirmedPublish
{
    /// <summary>How long the broker may take to confirm. A broker short of memory or disk takes publishes and confirms none.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    /// <summary>Publishes, and returns when the broker has the message safe.</summary>
    /// <exception cref="TimeoutException">No confirmation came in time; the message may arrive all the same.</exception>
    public static Task PublishConfirmedAsync<T>(this IPublishEndpoint endpoint, T message)
        where T : class =>
        endpoint.Publish(message, CancellationToken.None).WaitAsync(Deadline);

    /// <summary>Sends, and returns when the broker has the message safe.</summary>
    /// <exception cref="TimeoutException">No confirmation came in time; the message may arrive all the same.</exception>
    public static Task SendConfirmedAsync<T>(this ISendEndpoint endpoint, T message)
        where T : class =>
        endpoint.Send(message, CancellationToken.None).WaitAsync(Deadline);
}

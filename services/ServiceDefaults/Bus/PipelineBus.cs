using MassTransit;
using MassTransit.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>Sets MassTransit up the one way that loses nothing: see the rules for messages in the design.</summary>
public static class PipelineBus
{
    /// <summary>How long a consumer may take to finish when the service stops: a fetch (90 s) and its publish.</summary>
    public static readonly TimeSpan ConsumerStopTimeout = TimeSpan.FromSeconds(100);

    /// <summary>How long the bus may take to stop.</summary>
    public static readonly TimeSpan BusStopTimeout = TimeSpan.FromSeconds(110);

    /// <summary>How long the process may take to stop.</summary>
    public static readonly TimeSpan HostShutdownTimeout = TimeSpan.FromSeconds(120);

    /// <summary>Registers the bus with its receive endpoints. It is started by <see cref="Hosting.BusStarter"/>, after the topology.</summary>
    public static void AddPipelineBus(this IServiceCollection services, RabbitMqEndpoint endpoint, IReadOnlyList<StageEndpoint> endpoints)
    {
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            foreach (var consumer in endpoints.Select(e => e.Consumer).Distinct())
                bus.AddConsumer(consumer);
            bus.UsingRabbitMq((context, rabbit) =>
            {
                ConfigureHost(rabbit, endpoint, AppDomain.CurrentDomain.FriendlyName);
                foreach (var stage in endpoints)
                    ConfigureStage(rabbit, context, stage);
            });
        });
        services.RemoveMassTransitHostedService();
        services.Configure<MassTransitHostOptions>(options =>
        {
            options.ConsumerStopTimeout = ConsumerStopTimeout;
            options.StopTimeout = BusStopTimeout;
        });
    }

    /// <summary>A bus that only sends; for programs that feed. Start it, and declare the topology first.</summary>
    public static IBusControl CreateSender(RabbitMqEndpoint endpoint, string name) =>
        MassTransit.Bus.Factory.CreateUsingRabbitMq(rabbit => ConfigureHost(rabbit, endpoint, name));

    private static void ConfigureHost(IRabbitMqBusFactoryConfigurator rabbit, RabbitMqEndpoint endpoint, string name)
    {
        rabbit.Host(endpoint.Host, (ushort)endpoint.Port, endpoint.VirtualHost, name, host =>
        {
            host.Username(endpoint.User);
            host.Password(endpoint.Password);
            host.PublisherConfirmation = true;
            host.RequestedConnectionTimeout(TimeSpan.FromSeconds(5));
            if (endpoint.UsesTls)
            {
                host.UseSsl(ssl =>
                {
                    ssl.ServerName = endpoint.Host;
                    ssl.EnforcePolicyErrors(System.Net.Security.SslPolicyErrors.RemoteCertificateChainErrors);
                });
            }
        });
        rabbit.ConfigureJsonSerializerOptions(options =>
        {
            options.WriteIndented = false;
            return options;
        });
        rabbit.SendTopology.ErrorQueueNameFormatter = new SuspectErrorQueueNames();
        rabbit.SendTopology.DeadLetterQueueNameFormatter = new SuspectErrorQueueNames();
        rabbit.SendTopology.ConfigureErrorSettings = UsePlainArguments;
        rabbit.SendTopology.ConfigureDeadLetterSettings = UsePlainArguments;
        MandatoryMessages.Configure(rabbit);
    }

    private static void ConfigureStage(IRabbitMqBusFactoryConfigurator rabbit, IBusRegistrationContext context, StageEndpoint stage)
    {
        var main = stage.HasSuspects ? TopologyTable.StageArguments(stage.Queue) : TopologyTable.PlainArguments;
        rabbit.ReceiveEndpoint(stage.Queue, e => ConfigureEndpoint(e, context, stage, main, stage.Prefetch, stage.Concurrency));
        if (stage.HasSuspects)
        {
            rabbit.ReceiveEndpoint(Queues.Suspect(stage.Queue),
                e => ConfigureEndpoint(e, context, stage, TopologyTable.SuspectArguments(stage.Queue), prefetch: 1, concurrency: 1));
        }
    }

    private static void ConfigureEndpoint(IRabbitMqReceiveEndpointConfigurator e, IBusRegistrationContext context, StageEndpoint stage,
        IReadOnlyDictionary<string, object?> arguments, ushort prefetch, int concurrency)
    {
        e.ConfigureConsumeTopology = false;
        e.PublishFaults = false;
        e.PrefetchCount = prefetch;
        e.ConcurrentMessageLimit = concurrency;
        foreach (var (key, value) in arguments)
            e.SetQueueArgument(key, value);
        if (stage.AcceptsRawJson)
        {
            e.AddDeserializer(new AnyProducerJson(), isDefault: true);
            e.AddDeserializer(new AnyProducerJson(SystemTextJsonMessageSerializer.JsonContentType.MediaType));
        }

        e.ConfigureError(pipe =>
        {
            // Marks the message as faulted; without it, what could not be read would go to the skipped queue as well.
            pipe.UseFilter(new MassTransit.Middleware.GenerateFaultFilter());
            pipe.UseFilter(new StageFailedFilter(Notice(Queues.Error(stage.Queue))));
            pipe.UseFilter(new MassTransit.Middleware.ErrorTransportFilter());
        });
        e.ConfigureDeadLetter(pipe =>
        {
            pipe.UseFilter(new SkippedFilter(Notice(Queues.Skipped(stage.Queue))));
            pipe.UseFilter(new MassTransit.Middleware.DeadLetterTransportFilter());
        });
        e.UseConsumeFilter(typeof(SubmissionFilter<>), context);
        e.UseMessageRetry(retry =>
        {
            // An outage of the database is waited out, within the consumer's stop timeout even where each try takes 5 s to fail.
            retry.Handle<Exception>(stage.IsOutage);
            retry.Intervals([.. Enumerable.Repeat(TimeSpan.FromSeconds(5), 9)]);
        });
        e.UseMessageRetry(retry =>
        {
            // What the outer policy handles must not be tried here first: the outer one would then take it for given up.
            retry.Ignore<Exception>(exception => IsPermanent(exception) || stage.IsOutage(exception));
            retry.Intervals(100, 500, 1400);
        });
        e.ConfigureConsumer(context, stage.Consumer);

        FailureNotice Notice(string queue) => new(() => context.GetRequiredService<IBus>(), stage.Stage, queue,
            context.GetRequiredService<TimeProvider>(), context.GetRequiredService<ILogger<FailureNotice>>());
    }

    // MassTransit copies the source queue's arguments to its error and skipped queues; its limit there would drop what lies in them.
    private static void UsePlainArguments(IRabbitMqQueueConfigurator queue)
    {
        foreach (var argument in new[] { "x-dead-letter-exchange", "x-dead-letter-routing-key", "x-dead-letter-strategy", "x-overflow" })
            queue.SetQueueArgument(argument, null);
        foreach (var (key, value) in TopologyTable.PlainArguments)
            queue.SetQueueArgument(key, value);
    }

    private static bool IsPermanent(Exception exception) =>
        exception is System.Text.Json.JsonException or InvalidDataException or ArgumentException or NotSupportedException or NullReferenceException
            or System.Runtime.Serialization.SerializationException;
}

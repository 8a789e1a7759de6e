using System.Net.Mime;
using System.Runtime.Serialization;
using System.Text.Json;
using MassTransit;
using MassTransit.Serialization;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>
/// Reads JSON whatever content type a producer set: MassTransit's envelope where the body is one, else the body itself as the message.
/// AMQP clients often set no content type, or a wrong one.
/// </summary>
/// <param name="contentType">The content type to read this way; the default is what is read where a message names none, or one nobody knows.</param>
public sealed class AnyProducerJson(string contentType = "application/json") : ISerializerFactory
{
    /// <inheritdoc />
    public ContentType ContentType { get; } = new(contentType);

    /// <inheritdoc />
    public IMessageSerializer CreateSerializer() => new SystemTextJsonMessageSerializer();

    /// <inheritdoc />
    public IMessageDeserializer CreateDeserializer() => new Deserializer(ContentType);

    private sealed class Deserializer(ContentType contentType) : IMessageDeserializer
    {
        private readonly SystemTextJsonMessageSerializer _envelope = new();
        private readonly SystemTextJsonRawMessageSerializer _raw = new(RawSerializerOptions.AnyMessageType | RawSerializerOptions.AddTransportHeaders);

        public ContentType ContentType => contentType;

        public ConsumeContext Deserialize(ReceiveContext receiveContext) =>
            For(receiveContext.Body).Deserialize(receiveContext);

        public SerializerContext Deserialize(MessageBody body, Headers headers, Uri? destinationAddress = null) =>
            For(body).Deserialize(body, headers, destinationAddress);

        public MessageBody GetMessageBody(string text) => _raw.GetMessageBody(text);

        public void Probe(ProbeContext context) => context.CreateScope("anyProducerJson");

        private IMessageDeserializer For(MessageBody body)
        {
            try
            {
                var reader = new Utf8JsonReader(body.GetBytes(), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                using var document = JsonDocument.ParseValue(ref reader);
                if (document.RootElement.ValueKind != JsonValueKind.Object)
                    throw new SerializationException($"The body is JSON but no object (it is {document.RootElement.ValueKind}); write {{\"url\": \"https://…\"}}.");
                var isEnvelope = Has(document.RootElement, "message") && Has(document.RootElement, "messageType");
                return isEnvelope ? _envelope : _raw;
            }
            catch (JsonException e)
            {
                throw new SerializationException($"The body is no JSON: {e.Message}", e);
            }
        }

        private static bool Has(JsonElement element, string name) =>
            element.EnumerateObject().Any(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}

namespace NewsPipeline.ServiceDefaults.Topology;

/// <summary>A binding from a fanout exchange to an exchange or a queue.</summary>
/// <param name="Source">The exchange that messages come from.</param>
/// <param name="Destination">Where they go.</param>
/// <param name="ToQueue">True where the destination is a queue, false where it is an exchange.</param>
public sealed record BindingDeclaration(string Source, string Destination, bool ToQueue);

using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>Writes down where each field comes from, while the record is filled.</summary>
/// <param name="calibrated">Whether confidence is calibrated; else it is the bare support of the vote.</param>
internal sealed class Provenance(bool calibrated)
{
    private readonly Dictionary<string, FieldProvenance> _fields = new(StringComparer.Ordinal);

    /// <summary>What was written down, by the field's camelCase name.</summary>
    internal IReadOnlyDictionary<string, FieldProvenance> Fields => _fields;

    /// <summary>Notes a decision and gives its value; nothing for no decision.</summary>
    internal T? Note<T>(string field, Choice<T>? choice)
    {
        if (choice is null)
            return default;
        _fields[field] = calibrated ? Calibration.Apply(field, choice.Provenance) : choice.Provenance;
        return choice.Value;
    }

    /// <summary>Notes a value that had no competitor.</summary>
    internal void Note(string field, string origin, double confidence) => _fields[field] = new FieldProvenance { Origin = origin, Confidence = confidence };
}

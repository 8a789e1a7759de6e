using System.Globalization;

namespace NewsPipeline.Store.Text;

/// <summary>A date of the record in the three columns that keep it.</summary>
/// <param name="On">The day as the page writes it.</param>
/// <param name="At">The instant in UTC; only where the page gives a time with its zone.</param>
/// <param name="Text">The date as in the record.</param>
public sealed record StoredDate(DateOnly? On, DateTime? At, string? Text)
{
    /// <summary>Reads an ISO 8601 date or date-time; a text that is none is kept as text alone.</summary>
    public static StoredDate Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new StoredDate(null, null, null);
        var day = text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? on
            : (DateOnly?)null;
        DateTime? at = null;
        if (day is not null && HasZone(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
            at = instant.UtcDateTime;
        return new StoredDate(day, at, text);
    }

    private static bool HasZone(string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        return time > 0 && text.AsSpan(time).IndexOfAny('Z', '+', '-') > 0;
    }
}

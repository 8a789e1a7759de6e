using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPipeline.Cli.Calibration;

/// <summary>Compares dates by day: the day as written and, where an offset is given, the day in UTC.</summary>
internal static partial class TruthDay
{
    /// <summary>The first <c>YYYY-MM-DD</c> of a text; null where there is none.</summary>
    internal static DateOnly? Of(string? text) =>
        text is not null && Day().Match(text) is { Success: true } match && DateOnly.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether <paramref name="given"/> falls on <paramref name="truth"/>.</summary>
    internal static bool Matches(DateOnly truth, string given)
    {
        if (Of(given) == truth)
            return true;
        var hasOffset = given.Length > 10 && (given.EndsWith('Z') || given.AsSpan(10).IndexOfAny('+', '-') >= 0);
        return hasOffset && DateTimeOffset.TryParse(given, CultureInfo.InvariantCulture, out var instant) && DateOnly.FromDateTime(instant.UtcDateTime) == truth;
    }

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}

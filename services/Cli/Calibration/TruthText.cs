using System.Globalization;
using System.Net;
using System.Text;

namespace NewsPipeline.Cli.Calibration;

/// <summary>Folds texts for comparison with a truth: entities decoded, compatibility forms, typographic signs as ASCII, white space collapsed, lower case.</summary>
internal static class TruthText
{
    /// <summary>The folded text.</summary>
    internal static string Fold(string? text)
    {
        var decoded = WebUtility.HtmlDecode(WebUtility.HtmlDecode(text ?? ""));
        var mapped = new StringBuilder(decoded.Length);
        foreach (var c in decoded)
        {
            if (Plain(c) is { } plain)
                mapped.Append(plain);
        }
        var folded = new StringBuilder(mapped.Length);
        foreach (var c in Compatible(mapped.ToString()))
        {
            if (!char.IsWhiteSpace(c))
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd().ToLower(CultureInfo.InvariantCulture).Replace("ß", "ss", StringComparison.Ordinal);
    }

    // A lone surrogate has no normal form.
    private static string Compatible(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static string? Plain(char c) => c switch
    {
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '´' or '`' => "'",
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => "\"",
        '–' or '—' or '‑' or '‒' or '−' or '―' => "-",
        '…' => "...",
        // The normal forms of the platform leave these alone where it has no data of its own.
        >= '\uFF01' and <= '\uFF5E' => ((char)(c - 0xFEE0)).ToString(),
        '\u00AD' or '\u200B' or '\uFEFF' or '\u200E' or '\u200F' => null,
        _ => c.ToString(),
    };
}

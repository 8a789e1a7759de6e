using System.Text;

namespace NewsPipeline.Extractor.Body;

/// <summary>Writes a place in capitals as running text would.</summary>
internal static class PlaceCase
{
    /// <summary><c>NEW YORK</c> as <c>New York</c>, <c>ST. LOUIS</c> as <c>St. Louis</c>; a letter before a full stop (<c>U.N.</c>) stays.</summary>
    internal static string Lower(string capitals)
    {
        var text = new StringBuilder(capitals.Length);
        for (var i = 0; i < capitals.Length; i++)
        {
            var startsWord = i == 0 || !char.IsLetter(capitals[i - 1]) && capitals[i - 1] is not ('\'' or '’');
            text.Append(startsWord ? capitals[i] : char.ToLowerInvariant(capitals[i]));
        }
        return text.ToString();
    }
}

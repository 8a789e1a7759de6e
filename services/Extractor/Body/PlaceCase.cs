using System.Text;

namespace NewsPipeline.Extractor.Body;

/// <summary>Writes a place in capitals as running text would.</summary>
internal static class PlaceCase
{
    /// <summary><c>NEW YORK</c> as <c>New York</c>; abbreviations with full stops (<c>U.N.</c>) stay.</summary>
    internal static string Lower(string capitals)
    {
        var text = new StringBuilder(capitals.Length);
        for (var i = 0; i < capitals.Length; i++)
        {
            var startsWord = i == 0 || !char.IsLetter(capitals[i - 1]) && capitals[i - 1] is not ('\'' or '’');
            var abbreviated = i + 1 < capitals.Length && capitals[i + 1] == '.';
            text.Append(startsWord || abbreviated ? capitals[i] : char.ToLowerInvariant(capitals[i]));
        }
        return text.ToString();
    }
}

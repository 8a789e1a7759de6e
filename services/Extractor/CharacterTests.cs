namespace NewsPipeline.Extractor;

/// <summary>Asks the characters of a text one by one: where a text is known to be one, as Linq would ask, without an enumerator.</summary>
internal static class CharacterTests
{
    /// <summary>Whether any character is such.</summary>
    internal static bool Any(this string text, Func<char, bool> isSuch)
    {
        foreach (var c in text)
        {
            if (isSuch(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether all characters are such.</summary>
    internal static bool All(this string text, Func<char, bool> isSuch)
    {
        foreach (var c in text)
        {
            if (!isSuch(c))
                return false;
        }
        return true;
    }

    /// <summary>How many characters are such.</summary>
    internal static int Count(this string text, Func<char, bool> isSuch)
    {
        var count = 0;
        foreach (var c in text)
            count += isSuch(c) ? 1 : 0;
        return count;
    }
}

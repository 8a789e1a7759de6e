namespace NewsPipeline.Extractor.Entities;

/// <summary>Tells from titles and given names whether a person goes by "he" or "she".</summary>
internal static class PersonGender
{
    /// <summary>+1 for "he", -1 for "she", 0 where nothing tells or the signs differ.</summary>
    internal static int Of(TokenList tokens, NamedEntity person)
    {
        var (he, she) = (false, false);
        foreach (var (from, to) in person.Mentions)
        {
            var before = tokens.Has(from - 1, WordRoles.MaleTitle | WordRoles.FemaleTitle) ? from - 1 : from;
            he |= tokens.Has(before, WordRoles.MaleTitle);
            she |= tokens.Has(before, WordRoles.FemaleTitle);
            if (to - from < 2)
                continue;
            he |= tokens.Has(from, WordRoles.Male) && !tokens.Has(from, WordRoles.Female);
            she |= tokens.Has(from, WordRoles.Female) && !tokens.Has(from, WordRoles.Male);
        }
        return he == she ? 0 : he ? 1 : -1;
    }
}

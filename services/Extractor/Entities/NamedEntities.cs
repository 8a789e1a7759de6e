namespace NewsPipeline.Extractor.Entities;

/// <summary>The entities of a text, and who is meant by each name.</summary>
/// <param name="All">The entities, each once.</param>
/// <param name="Mentions">All mentions in document order, by tokens.</param>
/// <param name="Strangers">Where somebody acts whose name tells no more, in document order: a pronoun behind them means nobody named before.</param>
internal sealed record NamedEntities(List<NamedEntity> All, List<(int From, int To, NamedEntity Entity)> Mentions, List<int> Strangers)
{
    /// <summary>The last stranger before a token; -1 where there is none.</summary>
    internal int StrangerBefore(int token)
    {
        var index = Strangers.BinarySearch(token);
        index = index < 0 ? ~index : index;
        return index > 0 ? Strangers[index - 1] : -1;
    }

    /// <summary>The mention that holds a token, or null.</summary>
    internal (int From, int To, NamedEntity Entity)? At(int token)
    {
        var index = FirstFrom(token + 1) - 1;
        return index >= 0 && Mentions[index].To > token ? Mentions[index] : null;
    }

    /// <summary>The index of the first mention that begins at a token or after it.</summary>
    internal int FirstFrom(int token)
    {
        var (low, high) = (0, Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].From < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

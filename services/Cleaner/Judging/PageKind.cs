namespace NewsPipeline.Cleaner.Judging;

/// <summary>Kinds of pages that are no article.</summary>
internal enum PageKind
{
    /// <summary>Says that there is no such page, with a status of success.</summary>
    Soft404,

    /// <summary>Asks to agree to cookies or the like before anything is shown.</summary>
    ConsentWall,

    /// <summary>Wants proof of a person.</summary>
    BotChallenge,

    /// <summary>Answers a search.</summary>
    SearchResults,
}

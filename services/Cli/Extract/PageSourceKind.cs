namespace NewsPipeline.Cli.Extract;

/// <summary>Where a page comes from.</summary>
internal enum PageSourceKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A URL, to be fetched.</summary>
    Url,

    /// <summary>Standard input.</summary>
    StandardInput,
}

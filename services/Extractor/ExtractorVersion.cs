using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor;

/// <summary>Which extractor made a record: travels with the article in its stage runs.</summary>
public static class ExtractorVersion
{
    /// <summary>The version of the code; raised whenever a record may come out differently.</summary>
    public const string Code = "0.9.0";

    /// <summary>A short hash of the embedded word lists.</summary>
    public static string RuleSet => RuleData.Hash;

    /// <summary>Both, in the form of a semantic version with build metadata: <c>0.1.0+1a2b3c4d</c>.</summary>
    public static string Full { get; } = $"{Code}+{RuleData.Hash}";
}

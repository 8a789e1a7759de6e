namespace NewsPipeline.Contracts;

/// <summary>What an article is.</summary>
public static class ArticleTypes
{
    /// <summary>A news report.</summary>
    public const string News = "news";

    /// <summary>An opinion piece, a column, an editorial.</summary>
    public const string Opinion = "opinion";

    /// <summary>An analysis or background piece.</summary>
    public const string Analysis = "analysis";

    /// <summary>A live blog.</summary>
    public const string LiveBlog = "live-blog";

    /// <summary>An interview.</summary>
    public const string Interview = "interview";

    /// <summary>A review.</summary>
    public const string Review = "review";

    /// <summary>A press release.</summary>
    public const string PressRelease = "press-release";

    /// <summary>Paid content.</summary>
    public const string Advertorial = "advertorial";
}

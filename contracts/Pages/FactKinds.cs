namespace NewsPipeline.Contracts;

/// <summary>What a <see cref="PageFact"/> tells of.</summary>
public static class FactKinds
{
    /// <summary>An <c>h1</c>.</summary>
    public const string Headline = "headline";

    /// <summary>An element whose name says subtitle, deck, standfirst or summary.</summary>
    public const string Subtitle = "subtitle";

    /// <summary>An element whose name, <c>rel</c> or <c>itemprop</c> says author or byline.</summary>
    public const string Byline = "byline";

    /// <summary>A <c>time</c> element, or one whose name says date or published; with the hint <c>script[datePublished]</c>, the date in the data of a script.</summary>
    public const string Time = "time";

    /// <summary>A link with <c>rel=tag</c>, or one in a list whose name says tags, topics or keywords.</summary>
    public const string Tag = "tag";

    /// <summary>A part of a breadcrumb, or an element whose name says section, category or kicker.</summary>
    public const string Section = "section";

    /// <summary>An element whose name says credit, source or agency, outside captions.</summary>
    public const string Credit = "credit";

    /// <summary>An element with an <c>itemprop</c> that no other kind covers; the property is in <see cref="PageFact.Hint"/>.</summary>
    public const string Microdata = "microdata";
}

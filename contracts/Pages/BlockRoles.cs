namespace NewsPipeline.Contracts;

/// <summary>What a block is for. Additive: readers treat a role they do not know as boilerplate.</summary>
public static class BlockRoles
{
    /// <summary>Main text.</summary>
    public const string Body = "body";

    /// <summary>A heading inside the main text.</summary>
    public const string Heading = "heading";

    /// <summary>The headline of the article.</summary>
    public const string Title = "title";

    /// <summary>The subtitle, deck or standfirst under the headline.</summary>
    public const string Subtitle = "subtitle";

    /// <summary>The caption or credit of an image.</summary>
    public const string Caption = "caption";

    /// <summary>Who wrote it.</summary>
    public const string Byline = "byline";

    /// <summary>The line with the date of publication or change.</summary>
    public const string Date = "date";

    /// <summary>The agency or outlet the text comes from.</summary>
    public const string Credit = "credit";

    /// <summary>Tags, topics or keywords of the article.</summary>
    public const string Tags = "tags";

    /// <summary>The section or breadcrumb line.</summary>
    public const string Section = "section";

    /// <summary>Links to other articles.</summary>
    public const string Related = "related";

    /// <summary>Articles of the whole site, as shown beside any of them: the most read, the latest, paid ones.</summary>
    public const string Listing = "listing";

    /// <summary>About the author.</summary>
    public const string AuthorBox = "author-box";

    /// <summary>Pitches: newsletter, subscription, app, donation.</summary>
    public const string Newsletter = "newsletter";

    /// <summary>Share and follow buttons.</summary>
    public const string Share = "share";

    /// <summary>Readers' comments and their forms.</summary>
    public const string Comments = "comments";

    /// <summary>Advertising.</summary>
    public const string Advertisement = "advertisement";

    /// <summary>Menus and navigation.</summary>
    public const string Navigation = "navigation";

    /// <summary>Consent text, copyright lines, disclaimers.</summary>
    public const string Legal = "legal";

    /// <summary>The head of the page.</summary>
    public const string Header = "header";

    /// <summary>The foot of the page.</summary>
    public const string Footer = "footer";

    /// <summary>Anything else that is not the article's.</summary>
    public const string Boilerplate = "boilerplate";
}

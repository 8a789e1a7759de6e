namespace NewsPipeline.Cleaner.Hints;

/// <summary>What the names of an element (class, id, role, itemprop) say that it holds.</summary>
[Flags]
internal enum Hint
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>The body of the article, by a name that is used for little else.</summary>
    ArticleBody = 1 << 0,

    /// <summary>Content of some kind.</summary>
    Content = 1 << 1,

    /// <summary>Readers' comments.</summary>
    Comments = 1 << 2,

    /// <summary>Share and follow buttons.</summary>
    Share = 1 << 3,

    /// <summary>Newsletter, subscription, donation, app.</summary>
    Newsletter = 1 << 4,

    /// <summary>Other articles.</summary>
    Related = 1 << 5,

    /// <summary>Menus, paging.</summary>
    Navigation = 1 << 6,

    /// <summary>Advertising.</summary>
    Advertisement = 1 << 7,

    /// <summary>About the author.</summary>
    AuthorBox = 1 << 8,

    /// <summary>Tags and topics.</summary>
    Tags = 1 << 9,

    /// <summary>Captions of images.</summary>
    Caption = 1 << 10,

    /// <summary>The author's name.</summary>
    Byline = 1 << 11,

    /// <summary>A date.</summary>
    Date = 1 << 12,

    /// <summary>Consent, copyright, disclaimers.</summary>
    Legal = 1 << 13,

    /// <summary>The foot of something.</summary>
    Footer = 1 << 14,

    /// <summary>The head of something.</summary>
    Header = 1 << 15,

    /// <summary>A column beside the text.</summary>
    Aside = 1 << 16,

    /// <summary>Text for screen readers only.</summary>
    Invisible = 1 << 17,

    /// <summary>A headline.</summary>
    Title = 1 << 18,

    /// <summary>A subtitle, deck or standfirst.</summary>
    Subtitle = 1 << 19,

    /// <summary>Section, category, kicker, breadcrumb.</summary>
    Section = 1 << 20,

    /// <summary>Agency or source.</summary>
    Credit = 1 << 21,

    /// <summary>Galleries and players.</summary>
    Media = 1 << 22,

    /// <summary>A post of a social network.</summary>
    Embed = 1 << 23,

    /// <summary>Offers behind a payment.</summary>
    Paywall = 1 << 24,

    /// <summary>A dialog or overlay.</summary>
    Overlay = 1 << 25,

    /// <summary>A pulled quote, which repeats the text.</summary>
    PullQuote = 1 << 26,

    /// <summary>Kept out of print or of a reader's view by the page itself.</summary>
    NoPrint = 1 << 27,

    /// <summary>What opens beside a word that is pointed at.</summary>
    Bubble = 1 << 28,

    /// <summary>A card: as a rule one of other articles (<see cref="LinkBoxes"/>).</summary>
    Card = 1 << 29,

    /// <summary>The topics of the day on the whole site, which look like an article's tags.</summary>
    SiteTopics = 1 << 30,

    /// <summary>Articles of the whole site, as shown beside any of them: the most read, the latest, paid ones.</summary>
    Listing = 1 << 31,
}

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Why the rules keep or drop a block, in words for a person. Their order is what a model knows them by: add at the end.</summary>
internal static class Reasons
{
    /// <summary>Kept.</summary>
    public const string RunningText = "running text", ShortLine = "short line amid running text", QuotedPost = "a post that the text quotes",
        Lead = "lead between headline and text", Subtitle = "subtitle", HeadingUnderHeadline = "heading right under the headline";

    /// <summary>Dropped.</summary>
    public const string Outside = "outside the main text", Caption = "caption", Names = "its name, or one around it, says so", Label = "label",
        MostlyLinks = "mostly links", Words = "its words say so", PhotoCredit = "ends in a photo credit", ShortByItself = "short line by itself",
        AboveHeadline = "above the headline", Headline = "headline", HeadlineAgain = "the headline again", Byline = "byline", Date = "date",
        ReadsLikeDate = "reads like a date", ReadsLikeByline = "reads like a byline", EmptyHeading = "heading with no text of its own",
        SaidBefore = "said before", Box = "in a box of such lines", Appended = "another article follows", EndNote = "a note at the end";

    /// <summary>All of them, in a fixed order.</summary>
    public static readonly string[] All =
    [
        RunningText, ShortLine, QuotedPost, Lead, Subtitle, HeadingUnderHeadline, Outside, Caption, Names, Label, MostlyLinks, Words, PhotoCredit,
        ShortByItself, AboveHeadline, Headline, HeadlineAgain, Byline, Date, ReadsLikeDate, ReadsLikeByline, EmptyHeading, SaidBefore, Box, Appended, EndNote,
    ];
}

using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>The role that the names around a block give it.</summary>
internal static class HintRole
{
    private static readonly (Hint Hint, string Role)[] ByWeight =
    [
        (Hint.Comments, BlockRoles.Comments),
        (Hint.Advertisement, BlockRoles.Advertisement),
        (Hint.Newsletter, BlockRoles.Newsletter),
        (Hint.Paywall, BlockRoles.Newsletter),
        (Hint.AuthorBox, BlockRoles.AuthorBox),
        (Hint.Share, BlockRoles.Share),
        (Hint.SiteTopics, BlockRoles.Navigation),
        (Hint.Tags, BlockRoles.Tags),
        (Hint.Related, BlockRoles.Related),
        (Hint.Caption, BlockRoles.Caption),
        (Hint.Legal, BlockRoles.Legal),
        (Hint.Navigation, BlockRoles.Navigation),
        (Hint.Title, BlockRoles.Title),
        (Hint.Subtitle, BlockRoles.Subtitle),
        (Hint.Byline, BlockRoles.Byline),
        (Hint.Date, BlockRoles.Date),
        (Hint.Credit, BlockRoles.Credit),
        (Hint.Section, BlockRoles.Section),
        (Hint.Footer, BlockRoles.Footer),
        (Hint.Header, BlockRoles.Header),
    ];

    /// <summary>One of <see cref="BlockRoles"/>; boilerplate where nothing more is known.</summary>
    public static string Of(Hint hints)
    {
        foreach (var (hint, role) in ByWeight)
        {
            if (hints.Any(hint))
                return role;
        }
        return BlockRoles.Boilerplate;
    }
}

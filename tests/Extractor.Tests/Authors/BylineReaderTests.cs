using NewsPipeline.Extractor.Authors;

namespace NewsPipeline.Extractor.Tests.Authors;

public sealed class BylineReaderTests
{
    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("Von Björn Öst", "Björn Öst")]
    [InlineData("Par Élodie Martin", "Élodie Martin")]
    [InlineData("Por María José Ruiz", "María José Ruiz")]
    [InlineData("Door Jan van den Berg", "Jan van den Berg")]
    [InlineData("By Ann Lee and Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("By Ann Lee, Bo Ek & Cy Fox", "Ann Lee|Bo Ek|Cy Fox")]
    [InlineData("Von Ann Lee und Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("By Ann Lee, Bo Ek, and Cy Fox", "Ann Lee|Bo Ek|Cy Fox")]
    [InlineData("By Ann Lee, Senior Reporter", "Ann Lee")]
    [InlineData("Ann Lee | May 3, 2024", "Ann Lee")]
    [InlineData("By Ann Lee May 3, 2024 at 9:00 am", "Ann Lee")]
    [InlineData("By Ann Lee Updated 3 hours ago", "Ann Lee")]
    [InlineData("Ann Lee (ann.lee@news.example)", "Ann Lee")]
    [InlineData("Ann Lee @annlee", "Ann Lee")]
    [InlineData("By ANN LEE", "Ann Lee")]
    [InlineData("By Ann Lee in Brussels", "Ann Lee")]
    [InlineData("By Ann Lee for Example News", "Ann Lee")]
    [InlineData("By Theresa May", "Theresa May")]
    [InlineData("Ann Lee, Jr., and Bo Ek", "Ann Lee Jr.|Bo Ek")]
    [InlineData("José Ortega y Gasset", "José Ortega y Gasset")]
    [InlineData("Lee, Ann", "Ann Lee")]
    [InlineData("The Daily Desk by The Daily Desk", "The Daily Desk")]
    [InlineData("Published May 3, 2024 by Ann Lee", "Ann Lee")]
    [InlineData("Ann LeePublished", "Ann Lee")]
    [InlineData("Ann Lee, Ann Lee", "Ann Lee")]
    [InlineData("Ann Lee@annlee", "Ann Lee")]
    [InlineData("Ann Lee, BSN", "Ann Lee")]
    [InlineData("Ann Lee / TNN", "Ann Lee")]
    [InlineData("Posted byAnn Lee", "Ann Lee")]
    [InlineData("Ann Lee Ann Lee", "Ann Lee")]
    [InlineData("By Ann Lee ⋅ Review Editor", "Ann Lee")]
    [InlineData("[山田太郎]", "山田太郎")]
    [InlineData("山田太郎2024-05-03 14:27", "山田太郎")]
    [InlineData("Иван Петров", "Иван Петров")]
    [InlineData("山田太郎", "山田太郎")]
    public void Names_are_read_one_an_entry(string byline, string expected) => Assert.Equal(expected.Split('|'), BylineReader.Names(byline));

    [Theory]
    [InlineData("")]
    [InlineData("By")]
    [InlineData("Senior Reporter")]
    [InlineData("Staff reporter")]
    [InlineData("Chefredakteur")]
    [InlineData("https://www.facebook.com/example")]
    [InlineData("@annlee")]
    [InlineData("ann.lee@news.example")]
    [InlineData("May 3, 2024")]
    [InlineData("Photograph by Ann Lee")]
    [InlineData("View all articles")]
    [InlineData("Getting your audio player ready")]
    [InlineData("12 comments")]
    [InlineData("admin")]
    public void What_is_no_name_gives_none(string byline) => Assert.Empty(BylineReader.Names(byline));

    [Theory]
    [InlineData("By Ann Lee", true)]
    [InlineData("by: Ann Lee, May 3, 2024", true)]
    [InlineData("03/05/2024 by Ann Lee, Harbour Council", true)]
    [InlineData("by the lake", false)]
    [InlineData("Ann Lee", false)]
    public void A_line_that_names_its_author_is_told_by_its_first_words(string line, bool isByline) => Assert.Equal(isByline, BylineStart.IsLead(line));

    [Theory]
    [InlineData("harbourcat")]
    [InlineData("q_writer7")]
    public void A_pen_name_is_a_name_only_where_the_mark_up_says_author(string name)
    {
        Assert.Equal([name], BylineReader.Names(name, isMarked: true));
        Assert.Empty(BylineReader.Names(name));
    }

    [Theory]
    [InlineData("The Daily Desk", true)]
    [InlineData("AFP staff", true)]
    [InlineData("Example News", true)]
    [InlineData("Harbour Post staff reporter", true)]
    [InlineData("Staff reporter", false)]
    [InlineData("Ann Lee", false)]
    public void Desks_are_told_from_persons_and_roles(string name, bool isDesk) => Assert.Equal(isDesk, PersonName.IsDesk(name.Split(' ')));
}

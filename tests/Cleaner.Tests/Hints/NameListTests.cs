using NewsPipeline.Cleaner.Hints;

namespace NewsPipeline.Cleaner.Tests.Hints;

public sealed class NameListTests
{
    [Theory]
    [InlineData("article-body main")]
    [InlineData("share-bar d-none d-lg-flex")]
    [InlineData("")]
    public void A_list_that_is_kept_says_what_its_names_say(string names)
    {
        Assert.Equal(HintReader.Names(names), NameList.Of(names).Hint);
        Assert.Equal(names, NameList.Of(names).Text);
    }

    [Fact]
    public void Lists_that_take_each_others_place_keep_their_own_meaning()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 20_000; i++)
                Assert.Equal($"name-{i}", NameList.Of($"name-{i}").Text);
        }
    }

    [Theory]
    [InlineData("hidden", true)]
    [InlineData("hidden md:block", false)]
    [InlineData("d-none d-lg-flex", false)]
    [InlineData("card", false)]
    public void Names_hide_unless_others_show(string names, bool hides) => Assert.Equal(hides, NameList.Of(names).Hides);
}

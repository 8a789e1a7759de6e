using NewsPipeline.ServiceDefaults.Bus;

namespace NewsPipeline.ServiceDefaults.Tests.Bus;

public sealed class OneLineTests
{
    [Fact]
    public void A_detail_is_one_line_of_at_most_1000_characters()
    {
        Assert.Equal("first second", OneLine.Detail("first\r\nsecond"));
        Assert.Equal(1000, OneLine.Detail(new string('x', 5000)).Length);
    }

    [Fact]
    public void A_url_is_cut_to_2048_characters_and_never_inside_one()
    {
        Assert.Equal(2048, OneLine.Url(new string('u', 5000)).Length);
        Assert.Equal(new string('u', 2047), OneLine.Url(new string('u', 2047) + "😀😀"));
    }
}

using NewsPipeline.Store.Text;

namespace NewsPipeline.Store.Tests.Text;

public sealed class StoredDateTests
{
    [Fact]
    public void A_time_with_its_zone_gives_an_instant_and_the_day_as_the_page_writes_it()
    {
        var date = StoredDate.Parse("2026-03-02T00:15:00+05:30");
        Assert.Equal(new DateOnly(2026, 3, 2), date.On);
        Assert.Equal(new DateTime(2026, 3, 1, 18, 45, 0, DateTimeKind.Utc), date.At);
    }

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-02T08:15:00")]
    public void Without_a_zone_there_is_a_day_but_no_instant(string text)
    {
        var date = StoredDate.Parse(text);
        Assert.Equal((new DateOnly(2026, 3, 2), null, text), (date.On!.Value, date.At, date.Text));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-13-45T00:00:00Z")]
    public void What_is_no_date_is_kept_as_text_alone(string text) => Assert.Equal(new StoredDate(null, null, text), StoredDate.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_nothing(string? text) => Assert.Equal(new StoredDate(null, null, null), StoredDate.Parse(text));
}

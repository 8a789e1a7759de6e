using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Tests.Output;

public class PrintableTests
{
    [Theory]
    [InlineData(0.35, "350 ms")]
    [InlineData(4.23, "4.2 s")]
    [InlineData(185, "3 min 5 s")]
    [InlineData(7800, "2 h 10 min")]
    [InlineData(273600, "3 d 4 h")]
    public void A_duration_is_told_in_its_two_largest_parts(double seconds, string words) =>
        Assert.Equal(words, Printable.Duration(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void A_time_is_iso_8601() =>
        Assert.Equal("2026-03-04T05:06:07.089Z", Printable.Time(new DateTime(2026, 3, 4, 5, 6, 7, 89, DateTimeKind.Utc)));
}

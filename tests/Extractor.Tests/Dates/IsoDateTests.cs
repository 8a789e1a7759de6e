using NewsPipeline.Extractor.Dates;

namespace NewsPipeline.Extractor.Tests.Dates;

public sealed class IsoDateTests
{
    [Theory]
    [InlineData("2024-05-03", "2024-05-03")]
    [InlineData("20240503", "2024-05-03")]
    [InlineData("2024/05/03", "2024-05-03")]
    [InlineData("2024.5.3", "2024-05-03")]
    [InlineData("2024-05-03T15:47", "2024-05-03T15:47:00")]
    [InlineData("2024-05-03 15:47:42", "2024-05-03T15:47:42")]
    [InlineData("2024-05-03T15:47:42Z", "2024-05-03T15:47:42+00:00")]
    [InlineData("2024-05-03T15:47:42.389Z", "2024-05-03T15:47:42+00:00")]
    [InlineData("2024-05-03T15:47:42+02:00", "2024-05-03T15:47:42+02:00")]
    [InlineData("2024-05-03T15:47:42-0430", "2024-05-03T15:47:42-04:30")]
    [InlineData("2024-05-03 15:47:42 +0200", "2024-05-03T15:47:42+02:00")]
    [InlineData("2024-05-03T24:00:00Z", "2024-05-03T00:00:00+00:00")]
    [InlineData("1714751262", "2024-05-03T15:47:42+00:00")]
    [InlineData("1714751262000", "2024-05-03T15:47:42+00:00")]
    public void Machine_dates_are_read_as_written(string text, string expected) => Assert.Equal(expected, IsoDate.Read(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-05")]
    [InlineData("2024-13-03")]
    [InlineData("2023-02-29")]
    [InlineData("2024-05-031")]
    [InlineData("03.05.2024")]
    [InlineData("99999999999999")]
    [InlineData("about 2024-05-03")]
    public void What_is_no_machine_date_gives_none(string text) => Assert.Null(IsoDate.Read(text));

    [Fact]
    public void A_leap_day_is_a_day() => Assert.Equal("2024-02-29", IsoDate.Read("2024-02-29")?.ToString());
}

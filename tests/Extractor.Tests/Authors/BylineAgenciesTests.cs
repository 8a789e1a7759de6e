using NewsPipeline.Extractor.Authors;

namespace NewsPipeline.Extractor.Tests.Authors;

public sealed class BylineAgenciesTests
{
    [Theory]
    [InlineData("By Ann Lee (Reuters)", "Reuters")]
    [InlineData("Par Ann Lee (avec AFP)", "AFP")]
    [InlineData("Von Ann Lee, dpa", "dpa")]
    [InlineData("Von Ann Lee und dpa", "dpa")]
    [InlineData("dpa/Ann Lee", "dpa")]
    [InlineData("Mit Material von dpa", "dpa")]
    [InlineData("Ann Lee, Associated Press writer", "Associated Press")]
    [InlineData("Ann Lee (RFE/RL)", "")]
    [InlineData("Ann Lee, Map", "")]
    [InlineData("By Ann Lee", "")]
    public void An_agency_beside_the_persons_is_found(string byline, string expected)
    {
        List<string> agencies = [];
        BylineAgencies.AddTo(agencies, byline);
        Assert.Equal(expected, string.Join('|', agencies));
    }
}

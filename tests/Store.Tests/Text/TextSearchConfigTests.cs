using NewsPipeline.Store.Text;

namespace NewsPipeline.Store.Tests.Text;

public sealed class TextSearchConfigTests
{
    [Theory]
    [InlineData("en", "english")]
    [InlineData("pt-BR", "portuguese")]
    [InlineData("nb", "norwegian")]
    [InlineData("zh", "simple")]
    [InlineData(null, "simple")]
    public void A_language_has_its_configuration_or_simple(string? language, string config) => Assert.Equal(config, TextSearchConfig.For(language));
}

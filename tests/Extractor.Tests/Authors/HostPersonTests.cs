using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Authors;

public sealed class HostPersonTests
{
    [Theory]
    [InlineData("carolinajournal.com", "Carolina Journal")]
    [InlineData("reginaherald.com", "Regina Herald")]
    [InlineData("carolinareporter.com", "Carolina Reporter")]
    [InlineData("hannaphotography.example", "Hanna Photography")]
    public void A_publication_is_no_person(string host, string name) =>
        Assert.Empty(On(host).Block(BlockRoles.Footer, $"© 2024 {name}").Block(BlockRoles.Footer, $"About {name}").Extract().Authors);

    [Fact]
    public void The_name_the_site_or_its_titles_go_by_is_no_person()
    {
        const string Footer = "© 2024 Marie Claire. All rights reserved.";
        Assert.Empty(On("marieclaire.com").Meta("og:site_name", "Marie Claire").Block(BlockRoles.Footer, Footer).Extract().Authors);
        Assert.Empty(On("marieclaire.com").Meta("og:site_name", "Marie Claire UK").Block(BlockRoles.Footer, Footer).Extract().Authors);
        Assert.Empty(On("marieclaire.com", "Boats | Marie Claire").Block(BlockRoles.Footer, Footer).Extract().Authors);
        Assert.Empty(On("marieclaire.com", "Marie Claire: Boats").Block(BlockRoles.Footer, Footer).Extract().Authors);
    }

    [Theory]
    [InlineData("© 2024 Hanna Berg. All rights reserved.", true)]
    [InlineData("Copyright 2019-2024 by Hanna Berg", true)]
    [InlineData("About Hanna Berg", true)]
    [InlineData("Hi, I'm Hanna Berg and I build boats.", true)]
    [InlineData("Über Hanna Berg", true)]
    [InlineData("Subscribe to Hanna Berg", false)]
    [InlineData("Hanna Berg", false)]
    [InlineData("© 2024 HannaBerg", false)]
    [InlineData("© 2024 Lake Boats. The theme is named for Hanna Berg.", false)]
    public void A_person_is_whom_the_page_speaks_of_as_one(string line, bool isPerson) =>
        Assert.Equal(isPerson ? ["Hanna Berg"] : [], On("hannaberg.example", "Boats").Block(BlockRoles.Footer, line).Extract().Authors);

    private static TestPage On(string host, string? title = null) =>
        new TestPage { Address = $"https://www.{host}/boats", DocumentTitle = title }.Headline("Boats").Body();
}

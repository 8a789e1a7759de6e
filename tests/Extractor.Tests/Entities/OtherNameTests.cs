using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Entities;

/// <summary>Organizations and places that a list knows as something else.</summary>
public sealed class OtherNameTests
{
    [Fact]
    public void The_text_knows_its_acronyms_better_than_a_list() =>
        Assert.Equal(["Anglers for Progress"], Names("Anglers for Progress (AFP), a group of sailors, came. AFP said the pier was old.", "organization"));

    [Fact]
    public void Words_elsewhere_that_an_acronym_stands_for_count_too() =>
        Assert.DoesNotContain("Federal Aviation Administration", Names("The Fishing Angling Act is old. When the FAA was passed, few boats sailed.", "organization"));

    [Theory]
    [InlineData("The Federal Aviation Agency (FAA) came. The FAA said the pier was old.")]
    [InlineData("The FAA said the pier was old. A Fishing Act was passed.")]
    public void But_not_where_they_are_the_lists_or_none(string text) => Assert.Contains(Names(text, "organization"), name => name.StartsWith("Federal Aviation", StringComparison.Ordinal));

    [Fact]
    public void The_name_of_a_disease_is_no_place() => Assert.Empty(Names("Two cases of Kenya virus were found. The Kenya program is old.", "place"));

    [Fact]
    public void But_the_place_itself_is() => Assert.Equal(["Kenya"], Names("Two cases of Kenya virus were found in Kenya on Monday.", "place"));

    [Theory]
    [InlineData("The study stood in the Orlund Journal of Tides on Monday.")]
    [InlineData("They read the Journal of the Norrvik College of Tides on Monday.")]
    public void A_journal_is_no_organization_nor_is_its_name_cut(string text) => Assert.Empty(Names(text, "organization"));

    [Fact]
    public void Those_whose_association_it_is_belong_to_its_name() =>
        Assert.Equal(["Orlund Federation of Fishermen’s Associations"], Names("The Orlund Federation of Fishermen’s Associations said the pier was old.", "organization"));

    [Fact]
    public void A_county_may_have_a_persons_name() => Assert.Equal(["Sherman County", "Dalton Township"], Names("They came from Sherman County to Dalton Township on Monday.", "place"));
}

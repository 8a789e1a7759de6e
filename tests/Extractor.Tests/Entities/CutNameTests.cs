using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Entities;

/// <summary>Names that must not be given shortened.</summary>
public sealed class CutNameTests
{
    [Theory]
    [InlineData("They asked George W Orlick to wait on the pier.", "George W Orlick")]
    [InlineData("They asked Paul \"Bear\" Orlick to wait on the pier.", "Paul \"Bear\" Orlick")]
    [InlineData("They asked coach Paul “Bear” Orlick to wait on the pier.", "Paul “Bear” Orlick")]
    public void Persons(string text, string name) => Assert.Equal([name], Names(text, "person"));

    [Fact]
    public void A_plural_makes_no_other_name() => Assert.Equal(["Orlund Harbour Inspections Centre"], Names("They asked the Orlund Harbour Inspections Centre to wait. The Orlund Harbour Inspection Centre is good.", "organization"));

    [Fact]
    public void But_a_firm_is_no_person() => Assert.Empty(Names("They asked Joseph A Orlick & Co to wait on the pier.", "person"));

    [Theory]
    [InlineData("They asked the University of Orlund’s Department of Mathematics and Geology to wait.", "Department of Mathematics and Geology")]
    [InlineData("They asked the Department of Philosophy and History to wait.", "Department of Philosophy and History")]
    [InlineData("They asked Central Bank of Oslo President Ann Lee to wait.", "Central Bank of Oslo")]
    [InlineData("They asked the Norrvik Committee for an Open Harbour to wait.", "Norrvik Committee for an Open Harbour")]
    [InlineData("They asked the Supreme Court of Norway to wait.", "Supreme Court of Norway")]
    [InlineData("They asked the Red Cross of Norway and Sweden to wait.", "Red Cross of Norway and Sweden")]
    [InlineData("They asked JPMorgan Chase to wait. The boats of JPMorgan are old.", "JPMorgan Chase")]
    [InlineData("They asked the Orlund County Water Department to wait. The Water Department is good.", "Orlund County Water Department")]
    public void Organizations(string text, string name) => Assert.Contains(name, Names(text, "organization"));

    [Fact]
    public void A_part_is_not_given_beside_the_whole() => Assert.Equal(["Orlund County Water Department"], Names("They asked the Orlund County Water Department to wait. The Water Department is good.", "organization"));

    [Theory]
    [InlineData("He will visit the Clara Hills in the summer, they said.", "Clara Hills")]
    [InlineData("NEW Zealand has a new harbour, and it is open to all.", "New Zealand")]
    public void Places(string text, string name) => Assert.Equal([name], Names(text, "place"));

    [Fact]
    public void Capitals_at_the_beginning_may_be_one_word() => Assert.Empty(Names("SOUTH Monday was cold in the harbour, and it was empty.", "place"));

    [Theory]
    [InlineData("The chief executive Ann Lee came to the pier.", "chief executive")]
    [InlineData("Chief Executive Ann Lee came to the pier.", "Chief Executive")]
    public void Titles_are_whole(string text, string title) => Assert.Equal([title], Assert.Single(Read(text).Entities).Titles);
}

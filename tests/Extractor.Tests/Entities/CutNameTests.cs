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
    public void A_plural_makes_no_other_name() => Assert.Equal(["Orlund Harbour Evaluations Centre"], Names("They asked the Orlund Harbour Evaluations Centre to wait. The Orlund Harbour Evaluation Centre is good.", "organization"));

    [Fact]
    public void But_a_firm_is_no_person() => Assert.Empty(Names("They asked Joseph A Orlick & Co to wait on the pier.", "person"));

    [Theory]
    [InlineData("They asked the University of Orlund’s Department of Physics and Astronomy to wait.", "Department of Physics and Astronomy")]
    [InlineData("They asked the Department of Philosophy and History to wait.", "Department of Philosophy and History")]
    [InlineData("They asked Federal Reserve Bank of Kansas City President Ann Lee to wait.", "Federal Reserve Bank of Kansas City")]
    [InlineData("They asked the National Committee for an Effective Harbour to wait.", "National Committee for an Effective Harbour")]
    [InlineData("They asked the Supreme Court of Norway to wait.", "Supreme Court of Norway")]
    [InlineData("They asked the Red Cross of Norway and Sweden to wait.", "Red Cross of Norway and Sweden")]
    [InlineData("They asked JPMorgan Chase to wait. The boats of JPMorgan are old.", "JPMorgan Chase")]
    [InlineData("They asked the Orlund County Health Department to wait. The Health Department is good.", "Orlund County Health Department")]
    public void Organizations(string text, string name) => Assert.Contains(name, Names(text, "organization"));

    [Fact]
    public void A_part_is_not_given_beside_the_whole() => Assert.Equal(["Orlund County Health Department"], Names("They asked the Orlund County Health Department to wait. The Health Department is good.", "organization"));

    [Theory]
    [InlineData("He will visit the Alban Hills in the summer, they said.", "Alban Hills")]
    [InlineData("SOUTH Korea has a new harbour, and it is open to all.", "South Korea")]
    public void Places(string text, string name) => Assert.Equal([name], Names(text, "place"));

    [Fact]
    public void Capitals_at_the_beginning_may_be_one_word() => Assert.Empty(Names("SOUTH Monday was cold in the harbour, and it was empty.", "place"));

    [Fact]
    public void A_county_keeps_its_name_behind_other_words() => Assert.Equal(["Lake County"], Names("They came to Lake County by boat. The plan is called Enroll Lake County! It is for all of Lake County and its sailors.", "place"));

    [Theory]
    [InlineData("The chief executive Ann Lee came to the pier.", "chief executive")]
    [InlineData("Chief Executive Ann Lee came to the pier.", "Chief Executive")]
    public void Titles_are_whole(string text, string title) => Assert.Equal([title], Assert.Single(Read(text).Entities).Titles);
}

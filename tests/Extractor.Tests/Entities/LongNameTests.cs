using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Entities;

public sealed class LongNameTests
{
    [Theory]
    [InlineData("They heard the Los Angeles Harbour Philharmonic on Monday.")]
    [InlineData("It is in the United Nations Boats Convention of that year.")]
    [InlineData("Then the White House Frontiers Days began.")]
    public void The_head_of_a_longer_name_is_no_mention(string text) => Assert.Empty(Read(text).Entities);

    [Theory]
    [InlineData("They wrote to the Middle East News Agency on Monday.", "Middle East News Agency")]
    [InlineData("The case went to the United States Court of Appeals on Monday.", "United States Court of Appeals")]
    [InlineData("It was paid by Norrvik US, Inc. on Monday.", "Norrvik US, Inc.")]
    [InlineData("It was paid by Norrvik US Inc. on Monday.", "Norrvik US Inc.")]
    [InlineData("Her lawyers are at Orlick and Venn LLP in town.", "Orlick and Venn LLP")]
    [InlineData("Their pier belongs to Orlund College Dublin since spring.", "Orlund College Dublin")]
    [InlineData("A professor at Ohio State wrote it.", "Ohio State")]
    [InlineData("A lecture was read at the University of Texas at Austin on Monday.", "University of Texas at Austin")]
    public void Longer_names_are_organizations_as_a_whole(string text, string name)
    {
        var entity = Assert.Single(Read(text).Entities);

        Assert.Equal(("organization", name), (entity.Type, entity.Name));
    }

    [Theory]
    [InlineData("They asked the University of Utah and Ravn Museum of Wales on Monday.", "University of Utah|Ravn Museum of Wales")]
    [InlineData("They asked the Institute of Algae and National Harbour Museum on Monday.", "Institute of Algae|National Harbour Museum")]
    public void A_head_word_at_the_end_begins_another(string text, string names) => Assert.Equal(names.Split('|'), Names(text, "organization"));

    [Theory]
    [InlineData("The boats of the Oslo Otterlings were late. The Otterlings lost.", "Oslo Otterlings", 2)]
    [InlineData("They lost to the San Orlo Sharklings. The Sharklings won.", "", 0)]
    [InlineData("They lost to the San Antonio Spurs. The Spurs won, and Spurs fans sang.", "San Antonio Spurs", 3)]
    [InlineData("They signed the Oslo Accords on Monday.", "", 0)]
    [InlineData("The boats of Norrvik Shipping Co. were late. Norrvik has nine boats.", "Norrvik Shipping Co.", 2)]
    [InlineData("Nokia Corp. has a pier in the town. Nokia wrote a letter.", "Nokia Corp.", 2)]
    public void Short_names_are_folded_into_what_the_text_writes_out(string text, string name, int mentions)
    {
        var organizations = Read(text).Entities.Where(entity => entity.Type == "organization").ToArray();

        Assert.Equal(name.Length == 0 ? [] : [name], organizations.Select(entity => entity.Name));
        Assert.Equal(mentions, organizations.Sum(entity => entity.Mentions.Count));
    }

    [Fact]
    public void A_team_called_after_a_place_is_no_place() => Assert.Empty(Names("They lost to the San Orlo Sharklings. The boats were late.", "place"));

    [Fact]
    public void A_first_word_that_two_firms_have_means_neither() =>
        Assert.Equal(2, Read("Norrvik Shipping Co. and Norrvik Fishing Ltd. are in town. Norrvik is old.").Entities.Sum(entity => entity.Mentions.Count));

    [Theory]
    [InlineData("They went to Kiev and to Holland.", "Kiev|Holland")]
    [InlineData("They went to Kyiv. The people of Kiev were glad.", "Kyiv")]
    [InlineData("They went to the U.S. and came back from America.", "United States")]
    [InlineData("America is large. They went to the U.S. in spring.", "United States")]
    [InlineData("They saw New York, and then they saw New York City.", "New York")]
    [InlineData("They saw New York City on Monday.", "New York City")]
    [InlineData("They went from Britain to L.A. in spring.", "Great Britain|Los Angeles")]
    public void A_known_name_is_given_as_the_text_has_it_and_short_forms_are_written_out(string text, string names) => Assert.Equal(names.Split('|'), Names(text, "place"));

    [Theory]
    [InlineData("It was Middle East respiratory syndrome (MERS) again.")]
    [InlineData("It was MERS (Middle East respiratory syndrome) again.")]
    [InlineData("It was MERS, or Middle East respiratory syndrome, again.")]
    public void What_an_acronym_stands_for_is_no_place(string text) => Assert.Empty(Names(text, "place"));

    [Fact]
    public void A_place_before_an_acronym_that_stands_for_something_else_is_one() =>
        Assert.Equal(["Middle East"], Names("They came from the Middle East by old ferry (NHB) again.", "place"));

    [Theory]
    [InlineData("The crew asked P.J. Orlick to wait. It was late for Orlick.", "P.J. Orlick")]
    [InlineData("The crew asked Javier Orlo de Venn to wait.", "Javier Orlo de Venn")]
    [InlineData("Tomas James came late. They call him King James, and James likes it.", "Tomas James")]
    [InlineData("The crew asked Bashar al-Orlani to wait. Later Orlani spoke, and Al-Orlani was late.", "Bashar al-Orlani")]
    [InlineData("“The pier is open,” said Orlo’s widow, Clarva Venn.", "Clarva Venn")]
    [InlineData("They asked his lawyer, Clarva Venn, to wait.", "Clarva Venn")]
    [InlineData("They asked Clarva Venn, whose brother sailed, to wait.", "Clarva Venn")]
    [InlineData("They asked Secretary General Javier Orlo de Venn to wait.", "Javier Orlo de Venn")]
    [InlineData("They met in the hall of the Otters Ann Lee on Monday.", "Ann Lee")]
    [InlineData("They met Presidents Orlo Venn on Monday.", "Orlo Venn")]
    [InlineData("They asked the Roman-rooted Ann Lee to wait.", "Ann Lee")]
    [InlineData("The throne of King James was sold.", "King James")]
    [InlineData("The crew asked Ann Orlick-Long to wait.", "Ann Orlick-Long")]
    public void Initials_particles_and_bynames_belong_to_the_name(string text, string name) => Assert.Equal([name], Names(text, "person"));

    [Theory]
    [InlineData("They found a T. Rex at the pier. The boats waited for T. Rex too.")]
    [InlineData("They asked the D.A. Orlick office in D.C. Orlick and at 9 P.M. Orlick.")]
    [InlineData("They drank from Clarva Venn, whose wines are old, at a pre-Roman pier.")]
    [InlineData("They sang with Sean & Carrie on Monday.")]
    public void Things_and_pairs_are_no_persons(string text) => Assert.Empty(Names(text, "person"));

    [Fact]
    public void An_article_makes_a_thing_of_a_family_name() =>
        Assert.Equal(2, Assert.Single(Read("Ann West came late. The West has many boats, and the West family sold them.").Entities).Mentions.Count);

    [Fact]
    public void A_word_for_a_people_before_a_noun_is_no_family_name() =>
        Assert.Equal(2, Assert.Single(Read("Clara French came late. They sold French boats, and French said it was good.").Entities).Mentions.Count);

    [Theory]
    [InlineData("Using Norrvik Energy is good for the boats.", 0)]
    [InlineData("Sailing Norrvik Society has a pier. They asked the Sailing Norrvik Society to wait.", 2)]
    [InlineData("Red Norrvik Society has a pier.", 1)]
    public void A_capital_at_the_beginning_may_hide_another_word(string text, int mentions) => Assert.Equal(mentions, Read(text).Entities.Sum(entity => entity.Mentions.Count));
}

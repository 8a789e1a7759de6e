using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Entities;

public sealed class EntityFieldTests
{
    private static Article Read(string text, string language = "en")
    {
        var page = new TestPage { HtmlLanguage = language };
        foreach (var paragraph in text.Split('\n'))
            page.Kept(paragraph.TrimStart('#'), paragraph[0] == '#' ? BlockKinds.Heading : BlockKinds.Paragraph);
        return page.Extract();
    }

    private static string[] Names(Article article, string type) => [.. article.Entities.Where(entity => entity.Type == type).Select(entity => entity.Name)];

    [Fact]
    public void Surnames_and_titled_surnames_are_folded_into_the_full_name_with_the_titles_given()
    {
        var article = Read("Harbour Minister Tomasz Orlecki opened the pier on Monday.\nOrlecki said the work had taken long, and President Weber praised Orlecki’s patience.");

        Assert.Equal(["Tomasz Orlecki", "Weber"], Names(article, "person"));
        var orlecki = article.Entities.Single(entity => entity.Name == "Tomasz Orlecki");
        Assert.Equal(3, orlecki.Mentions.Count);
        Assert.Contains(orlecki.Titles, title => title.EndsWith("Minister", StringComparison.Ordinal));
        Assert.All(orlecki.Mentions, mention => Assert.EndsWith("Orlecki", article.Text[mention.Start..mention.End], StringComparison.Ordinal));
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        var article = Read("The 🚢 called 🛳 left Oslo on Friday.");

        var mention = Assert.Single(article.Entities).Mentions[0];
        Assert.Equal("Oslo", string.Concat(article.Text.EnumerateRunes().Skip(mention.Start).Take(mention.End - mention.Start)));
    }

    [Fact]
    public void A_family_name_that_comes_first_stands_for_the_person() =>
        Assert.Equal(3, Read("Trade Minister Zhou Lan met the bankers.\nZhou said little. The bankers thanked Zhou.").Entities.Single(entity => entity.Name == "Zhou Lan").Mentions.Count);

    [Theory]
    [InlineData("Secretary of State Orla Brandt left for home.", "Orla Brandt")]
    [InlineData("Assistant Secretary of State for European and Eurasian Affairs Nora Quist spoke first.", "Nora Quist")]
    [InlineData("It was foreign policy chief Jorun Halle who wrote the letter.", "Jorun Halle")]
    [InlineData("A letter came from Ilmari Kosk, a harbour economist who had seen it.", "Ilmari Kosk")]
    [InlineData("They found Perrin Ashgrove, 34, near the boat.", "Perrin Ashgrove")]
    [InlineData("The book is by J. K. Marlow of the town.", "J. K. Marlow")]
    [InlineData("Then Theresa May rose.", "Theresa May")]
    [InlineData("It was told by Ursula van der Meer at noon.", "Ursula van der Meer")]
    [InlineData("He asked [Council President Viktor] Lund to wait.", "Viktor Lund")]
    public void Persons_are_known_by_title_apposition_age_initials_and_given_name(string text, string name) => Assert.Equal([name], Names(Read(text), "person"));

    [Theory]
    [InlineData("Publicly the plan was praised. Analysts doubted it. Signs of trouble grew.")]
    [InlineData("On Monday the council met; in January it will meet again, before Christmas.")]
    [InlineData("The Russian and Chinese crews drank with American sailors and two Germans.")]
    [InlineData("#Harbour Plan Wins New Friends In Spring Town")]
    [InlineData("They watched “Face to Face” and read “The Long Road Home” in bed.")]
    [InlineData("Try Sellify for free. You can use Sellify with friends; Sellify is good.")]
    [InlineData("The Brass-winning band was Lake-based and the GDP fell, the CEO and the HR team said.")]
    [InlineData("Mark my words: Will and Hope are not names here, and May is a month.")]
    public void What_only_looks_like_a_name_is_left_out(string text) => Assert.Empty(Read(text).Entities);

    [Fact]
    public void Acronyms_are_resolved_by_the_text_and_by_the_list()
    {
        var article = Read("The Northern Harbour Safety Agency (NHSA) warned the EU in May.\nThe NHSA said the E.U. had not answered.");

        Assert.Equal(["Northern Harbour Safety Agency", "European Union"], Names(article, "organization"));
        Assert.Equal([3, 2], article.Entities.Select(entity => entity.Mentions.Count));
    }

    [Theory]
    [InlineData("The Ministry of Fisheries and Trade wrote it.", "Ministry of Fisheries and Trade")]
    [InlineData("She studied at the University of Lindholm for years.", "University of Lindholm")]
    [InlineData("It was built by Norrvik Shipping Ltd. in a year.", "Norrvik Shipping Ltd.")]
    [InlineData("It was in the hands of the Bank of England then.", "Bank of England")]
    [InlineData("She leads the Ravn Institute for Coastal Economics in town.", "Ravn Institute for Coastal Economics")]
    [InlineData("He read at Orlund College of Liberal Arts and Sciences for years.", "Orlund College of Liberal Arts and Sciences")]
    [InlineData("They met at Varnby University of Science and Technology then.", "Varnby University of Science and Technology")]
    [InlineData("The National Institute on Tidal Power has a pier.", "National Institute on Tidal Power")]
    [InlineData("The National Court of Norway sat.", "National Court of Norway")]
    [InlineData("The Office for the Northern District of Norway wrote.", "Office for the Northern District of Norway")]
    [InlineData("He heads the Institute of Algae and Coastal Weeds at home.", "Institute of Algae and Coastal Weeds")]
    [InlineData("They wrote to the Department for Boats and Navigation on Monday.", "Department for Boats and Navigation")]
    [InlineData("The boats of the People’s Harbour Army were late.", "People’s Harbour Army")]
    [InlineData("It was for the European Centre for Boat Safety and Control then.", "European Centre for Boat Safety and Control")]
    [InlineData("The Norway State Sailors Association President Ann Lee came.", "Norway State Sailors Association")]
    [InlineData("They saw the Lindholm Zoo on Monday.", "Lindholm Zoo")]
    public void Organizations_are_known_by_their_words(string text, string name) => Assert.Equal([name], Names(Read(text), "organization"));

    [Theory]
    [InlineData("She left Varnby University for Google on Monday.", "Varnby University", "Google")]
    [InlineData("They came to Varnby Space Center for the Ravn Group start.", "Varnby Space Center", "Ravn Group")]
    [InlineData("Varnby University on Monday sued the Ravn Institute.", "Varnby University", "Ravn Institute")]
    [InlineData("They came from the University of Lindholm and the University of Varnby too.", "University of Lindholm", "University of Varnby")]
    public void Two_organizations_are_not_one(string text, string first, string second) => Assert.Equal([first, second], Names(Read(text), "organization"));

    [Fact]
    public void The_short_form_of_an_organization_is_folded_into_its_whole_name()
    {
        var article = Read("She leads the Ravn Institute for Coastal Economics.\nThe Ravn Institute has a pier, and the University of Varnby a boat.");

        Assert.Equal(["Ravn Institute for Coastal Economics", "University of Varnby"], Names(article, "organization"));
        Assert.Equal(2, article.Entities.Single(entity => entity.Name.StartsWith("Ravn", StringComparison.Ordinal)).Mentions.Count);
    }

    [Fact]
    public void Of_two_organizations_with_one_short_form_the_one_named_last_is_meant()
    {
        var article = Read("The Supreme Court of Norway sat on Monday. The Supreme Court has nine rooms.\nThe Supreme Court of Sweden sat, too. The Supreme Court has a pier.");

        Assert.Equal(["Supreme Court of Norway", "Supreme Court of Sweden"], Names(article, "organization"));
        Assert.All(article.Entities.Where(entity => entity.Type == "organization"), entity => Assert.Equal(2, entity.Mentions.Count));
    }

    [Theory]
    [InlineData("They praised the Ravn Society for Swedish help.", "Ravn Society")]
    [InlineData("He sued Varnby Bank for Norwegian losses.", "Varnby Bank")]
    [InlineData("A plan of the Ravn Association for Danish Fishermen was read.", "Ravn Association for Danish Fishermen")]
    public void The_name_of_an_organization_does_not_end_in_what_a_thing_is_like(string text, string name) => Assert.Equal([name], Names(Read(text), "organization"));

    [Theory]
    [InlineData("en", "The U.S. Harbour Service met on Monday. Then the Harbour Service wrote a letter.", "U.S. Harbour Service")]
    [InlineData("en", "The Harbour Service met on Monday. Then the U.S. Harbour Service wrote a letter.", "U.S. Harbour Service")]
    [InlineData("en", "The Northern Harbour Board met on Monday. Then the NHB wrote a letter.", "Northern Harbour Board")]
    [InlineData("en", "The Centre for Drowned Cats (CDC) met on Monday. Then the CDC wrote a letter.", "Centre for Drowned Cats")]
    public void Acronyms_mean_what_the_text_has_named(string language, string text, string name)
    {
        var organization = Read(text, language).Entities.Single(entity => entity.Type == "organization");

        Assert.Equal(name, organization.Name);
        Assert.True(organization.Mentions.Count >= 2);
    }

    [Fact]
    public void Two_names_of_one_country_are_one_place()
    {
        var place = Read("En EEUU no hay puente. Dijo que en Estados Unidos la ciudad es bella y que el puerto es grande.", "es").Entities.Single();

        Assert.Equal(("Estados Unidos", 2), (place.Name, place.Mentions.Count));
    }

    [Theory]
    [InlineData("He runs the Farming, Fisheries and Trade Department of the town.")]
    [InlineData("He wrote to the Foreign, Trade & Development Office on Monday.")]
    public void A_name_whose_beginning_is_cut_off_is_left_out(string text) => Assert.Empty(Names(Read(text), "organization"));

    [Theory]
    [InlineData("de", "Die Boote baut der Hersteller Norrvik Schiffe AG. Die Stadt ist nicht groß, und der Hafen ist alt.", "Norrvik Schiffe AG")]
    [InlineData("de", "Es hat die Stiftung Warentest Mängel gefunden. Die Stadt ist nicht groß, und der Hafen ist alt.", "Stiftung Warentest")]
    [InlineData("es", "El Ministerio de Puertos y Navegación está en la ciudad y el puente es bello.", "Ministerio de Puertos y Navegación")]
    [InlineData("es", "La Asamblea Permanente por los Puertos Libres está en la ciudad y el puente es bello.", "Asamblea Permanente por los Puertos Libres")]
    public void Organizations_of_other_languages_are_whole_and_have_no_nouns_beside_them(string language, string text, string name) =>
        Assert.Equal([name], Names(Read(text, language), "organization"));

    [Fact]
    public void A_German_word_is_no_newspaper() => Assert.Empty(Names(Read("Das Wasser war wie ein Spiegel, und die Stadt ist nicht groß, und der Hafen ist alt.", "de"), "organization"));

    [Fact]
    public void A_country_belongs_to_the_known_name_behind_it() =>
        Assert.Equal(["U.S. Securities and Exchange Commission"], Names(Read("It was asked by the U.S. Securities and Exchange Commission on Monday."), "organization"));

    [Fact]
    public void Ordinary_words_before_a_word_for_organizations_are_no_name() =>
        Assert.Empty(Names(Read("He is Head of Water and Family Services at the pier, and a Training Centre opened."), "organization"));

    [Fact]
    public void A_title_does_not_swallow_the_organization_before_it()
    {
        var article = Read("European Council President Marta Ruiz and NATO Secretary General Jan Vos met.");

        Assert.Equal(["European Council", "NATO"], Names(article, "organization"));
        Assert.Equal(["Marta Ruiz", "Jan Vos"], Names(article, "person"));
    }

    [Fact]
    public void Places_are_known_by_list_by_their_words_and_by_what_follows()
    {
        var article = Read("The boat went from Lake Orn to Velden, Austria, and past the village of Gross on to Paris.");

        Assert.Equal(["Lake Orn", "Velden", "Austria", "Gross", "Paris"], Names(article, "place"));
    }

    [Theory]
    [InlineData("Then Paris Hilton and Chelsea Clinton sang.", "Paris Hilton", "Chelsea Clinton")]
    [InlineData("Michael Jordan won. The crowd called for Jordan.", "Michael Jordan")]
    [InlineData("Stephen King and Martin Luther King wrote.", "Stephen King", "Martin Luther King")]
    public void A_person_named_like_a_place_or_a_title_is_a_person(string text, params string[] names)
    {
        var article = Read(text);

        Assert.Equal(names, Names(article, "person"));
        Assert.Empty(Names(article, "place"));
    }

    [Theory]
    [InlineData("de", "Am Montag traf Bundeskanzler Olaf Brandner in Berlin die Sprecherin Anna Meyer. Der Rat der Stadt war nicht dabei, und das Wetter war gut.", "Olaf Brandner|Anna Meyer", "Berlin")]
    [InlineData("fr", "Le ministre Jean Duval est arrivé à Marseille avec Marie Leblanc. Il a dit que la ville était belle et que le pont serait ouvert.", "Jean Duval|Marie Leblanc", "Marseille")]
    [InlineData("es", "El alcalde Pedro Lozano llegó a Sevilla con Carmen Ortega. Dijo que la ciudad era muy bella y que el puente se abrirá.", "Pedro Lozano|Carmen Ortega", "Sevilla")]
    public void Names_are_found_in_other_languages_and_nouns_with_capitals_are_not(string language, string text, string persons, string place)
    {
        var article = Read(text, language);

        Assert.Equal(persons.Split('|'), Names(article, "person"));
        Assert.Equal([place], Names(article, "place"));
        Assert.Empty(Names(article, "organization"));
    }

    [Fact]
    public void The_switch_leaves_the_list_empty() =>
        Assert.Empty(new TestPage().Kept("President Ann Lee went to Oslo.").Extract(new ExtractorOptions { Entities = false }).Entities);

    [Fact]
    public void A_page_of_capitals_ends_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("Russian President Of The Smith (RP) ", 40_000));

        Assert.NotNull(new TestPage { HtmlLanguage = "en" }.Kept(text[..190_000]).Extract());
    }
}

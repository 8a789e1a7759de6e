using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Body;
using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Entities;

public sealed class NameEdgeTests
{
    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u0085")]
    [InlineData("\v")]
    [InlineData("\u2003")]
    [InlineData("  ")]
    public void A_first_name_in_capitals_may_be_parted_by_any_space(string space)
    {
        var blocks = new ArticleBlock[] { new() { Kind = BlockKinds.Paragraph, Text = $"MARY{space}Orlick was late again." } };
        var (_, entities) = TextReading.Read(new MainText(blocks[0].Text, blocks, null, null, null), "en", new ExtractorOptions());

        Assert.Equal("Mary Orlick", Assert.Single(entities).Name);
    }

    [Theory]
    [InlineData("They saw the Roman Harbourage, and a Christian Pilgrimist spoke.", "en")]
    [InlineData("Er bekam 1000 Mark Belohnung und die Mark Lindholm, und die Stadt ist nicht groß, und der Hafen ist alt.", "de")]
    [InlineData("Es kostet Millionen Mark Hafengeld, und die Stadt ist nicht groß, und der Hafen ist alt.", "de")]
    [InlineData("En la ciudad ayudó la Cruz Azul y también el Ángel Dorado. El puerto es grande y la ciudad es bella.", "es")]
    [InlineData("Cruz Azul ayudó en la ciudad con la Marina Antigua. El puerto es grande y la ciudad es bella.", "es")]
    public void What_stands_behind_an_article_or_a_number_is_a_thing(string text, string language) => Assert.Empty(Names(text, "person", language));

    [Theory]
    [InlineData("Am Montag kam Mark Orlick mit Jonas Mark, und die Stadt ist nicht groß, und der Hafen ist alt.", "de", "Mark Orlick|Jonas Mark")]
    [InlineData("In der Stadt war das Anna Brandt Konzert, und der Hafen ist nicht groß, und das Meer ist alt.", "de", "Anna Brandt")]
    [InlineData("Ángel Ortega llegó con Jesús Lozano a la ciudad. El puerto es grande y la ciudad es bella.", "es", "Ángel Ortega|Jesús Lozano")]
    public void Persons_of_such_names_are_still_known(string text, string language, string names) => Assert.Equal(names.Split('|'), Names(text, "person", language));

    [Theory]
    [InlineData("He wrote to the Ministry of Boats and Ministry of Norway on Monday.", "Ministry of Boats|Ministry of Norway")]
    [InlineData("It was paid by the Office for Harbour Statistics and Harbour Ferry Foundation on Monday.", "Office for Harbour Statistics|Harbour Ferry Foundation")]
    [InlineData("He heads the Department of Boats and Human Services at home.", "Department of Boats and Human Services")]
    public void An_organization_behind_another_is_one_of_its_own(string text, string names) => Assert.Equal(names.Split('|'), Names(text, "organization"));

    [Fact]
    public void Nobody_has_titles_without_end()
    {
        var text = new StringBuilder("Ann Lee came to the harbour.");
        foreach (var first in new[] { "foreign", "finance", "deputy", "vice", "acting", "former", "senior" })
        {
            foreach (var second in new[] { "chief", "minister", "president", "director", "professor", "senator" })
                text.Append(" Then they saw ").Append(first).Append(' ').Append(second).Append(" Ann Lee again.");
        }

        Assert.Equal(20, Assert.Single(Read(text.ToString()).Entities).Titles.Count);
    }
}

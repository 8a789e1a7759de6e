using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Entities;

public sealed class PersonNameTests
{
    private static string[] Persons(string text, string language = "en") => [.. Read(text, language).Entities.Where(entity => entity.Type == "person").Select(entity => entity.Name)];

    [Theory]
    [InlineData("“The pier is open to all,” said Orlo Venn of the harbour board.", "Orlo Venn")]
    [InlineData("“The pier is open to all,” said Orlo Venn, Director, Norrvik Ferries.", "Orlo Venn")]
    [InlineData("“The pier is open to all,” says Orlo Venn, who keeps a boat.", "Orlo Venn")]
    [InlineData("“The pier is open to all,” explained Orlo Venn, a harbour official.", "Orlo Venn")]
    [InlineData("The boats were late.\nOrlo Venn, an organizer at the harbour, came on Monday. They asked Venn to stay. “It is open,” Venn said.", "Orlo Venn")]
    [InlineData("The vote was read by Christian Venn, and nobody spoke.", "Christian Venn")]
    [InlineData("The talks with deputy minister Zhao He lasted a day.", "Zhao He")]
    [InlineData("MARY Orlick was late again. The boats left without Mary.", "Mary Orlick")]
    [InlineData("The board heard Assemblymember Nora Quist first, and Quist spoke long.", "Nora Quist")]
    [InlineData("Deputy Director of Public Harbours Ann Lee took the decision.", "Ann Lee")]
    [InlineData("Thomas W. Quist came, and Thomas Quist Jr. wrote.", "Thomas W. Quist")]
    [InlineData("ANN LEE: We came early. Then Ann Lee spoke.", "Ann Lee")]
    [InlineData("They love Beverly Hills, and Ann Lee came.", "Ann Lee")]
    [InlineData("Orlava P. Quist came late to the harbour.", "Orlava P. Quist")]
    [InlineData("It was Senator Nora Book who wrote the letter.", "Nora Book")]
    [InlineData("They met at Orlby\tAnn Lee was late.", "Ann Lee")]
    public void English_names_are_known_by_what_stands_around_them(string text, string name) => Assert.Equal([name], Persons(text));

    [Theory]
    [InlineData("“The plan is good,” said Orlo Harbour, a company that owns the boats.")]
    [InlineData("“The plan is good,” said Orlo Venn Boats, which owns the pier.")]
    [InlineData("They went to the Nora Quist Hall and won the Nora Quist Award.")]
    [InlineData("A course for the Nurse Certificate began, and the Engineer Diploma was given.")]
    [InlineData("It was written by Orlo Venn, President Norrvik North, and a 10th Gen Norvik Core was in the boat.")]
    [InlineData("It was a white, Christian America that they spoke of.")]
    public void Companies_and_things_named_after_persons_are_none(string text) => Assert.Empty(Persons(text));

    [Fact]
    public void A_thing_named_after_a_person_who_acts_is_a_mention() =>
        Assert.Equal(["Nora Quist"], Persons("She came to the Nora Quist Show late. There, Quist said it was open."));

    [Fact]
    public void Father_and_son_are_two() =>
        Assert.Equal(["Thomas Quist Sr.", "Thomas Quist Jr."], Persons("Thomas Quist Sr. came late, and then Thomas Quist Jr. wrote."));

    [Fact]
    public void What_somebody_is_accused_of_is_no_title() =>
        Assert.Empty(Read("The police asked suspected killer Nora Quist to wait.").Entities.Single(entity => entity.Type == "person").Titles);

    [Theory]
    [InlineData("Der Hafensprecher Jonas Brandt war da. Die Stadt hat nicht gefragt, und der Hafen ist alt.", "Jonas Brandt", "Hafensprecher")]
    [InlineData("Die Meeresbiologin Anna Lehmann war da. Die Stadt hat nicht gefragt, und der Hafen ist alt.", "Anna Lehmann", "Meeresbiologin")]
    [InlineData("„Der Hafen ist alt“, sagte Trainer Orlo Venn. Die Stadt hat nicht gefragt. „Er bleibt alt“, sagte Venn.", "Orlo Venn", "Trainer")]
    [InlineData("Am Montag kam Bürgermeister Karl-Jonas Brandt in die Stadt, die nicht groß ist.", "Karl-Jonas Brandt", "Bürgermeister")]
    public void German_compounds_are_titles(string text, string name, string title)
    {
        var person = Read(text, "de").Entities.Single(entity => entity.Type == "person");

        Assert.Equal((name, title), (person.Name, Assert.Single(person.Titles)));
    }

    [Theory]
    [InlineData("Christian Venn und Mark Orlick waren in der Stadt. Der Hafen ist nicht groß, und die Boote sind alt.", "Christian Venn|Mark Orlick")]
    [InlineData("Christian P. Venn war in der Stadt. Der Hafen ist nicht groß, und die Boote sind alt.", "Christian P. Venn")]
    [InlineData("Anna Lehmanns Boot ist nicht groß. Am Montag war Anna Lehmann in der Stadt, und Lehmanns Hund war dabei.", "Anna Lehmann")]
    [InlineData("„Der Hafen ist nicht groß“, sagte Yoram Ophal, Leiter der Werft. Die Stadt ist alt.", "Yoram Ophal")]
    [InlineData("Anna Lehmann war da. Der Kontrolleur Lehmann hat nicht gefragt, und die Stadt ist alt.", "Anna Lehmann")]
    [InlineData("Am Montag kam Anna Orlo Venn, und die Stadt ist nicht alt.", "Anna Orlo Venn")]
    [InlineData("Die Boote haben Anna den Hafen und Paul das Meer gezeigt, und die Stadt ist nicht alt.", "")]
    [InlineData("Man nimmt z. B. Segel, z.B. Taue und eine Art Anker, und die Stadt ist nicht alt.", "")]
    [InlineData("Sie ist Präsidentin des Deutschen Fischereiverbandes, und die Stadt ist nicht alt.", "")]
    [InlineData("Die Mutter Nordsee und die Tochter Seebahn sind nicht in der Stadt, und der Hafen ist alt.", "")]
    public void German_nouns_are_no_names(string text, string names) => Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), Persons(text, "de"));

    [Theory]
    [InlineData("fr", "Orlo Venn, 37 ans, est dans la ville. Le port est grand et la ville est belle.", "Orlo Venn")]
    [InlineData("fr", "Le député HCV Jean Duval est dans la ville. Le port est grand et la ville est belle.", "Jean Duval")]
    [InlineData("es", "«El puente está abierto para todos», dice Orla Venno, que vive en la ciudad. El puerto es grande.", "Orla Venno")]
    public void Ages_and_verbs_of_saying_tell_in_other_languages(string language, string text, string name) => Assert.Equal([name], Persons(text, language));

    [Fact]
    public void A_text_in_another_language_than_the_page_claims_is_not_read()
    {
        var article = Read(string.Concat(Enumerable.Repeat("La nova ponto super la lago malfermiĝis merkredon “kaj la ŝipoj restos tie dum la tuta vintro,” diris Ann Lee. ", 8)), "en");

        Assert.Empty(article.Entities);
        Assert.Empty(article.Quotes);
    }
}

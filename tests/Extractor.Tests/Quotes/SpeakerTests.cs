using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Quotes;

public sealed class SpeakerTests
{
    private static Quote[] Read(string text, string language = "en")
    {
        var page = new TestPage { HtmlLanguage = language };
        foreach (var paragraph in text.Split('\n'))
            page.Kept(paragraph);
        return [.. page.Extract().Quotes];
    }

    [Theory]
    [InlineData("«El puente está abierto para todos ustedes», explicó.")]
    [InlineData("«El puente está abierto para todos ustedes», ha dicho.")]
    [InlineData("«El puente está abierto para todos ustedes», dijo en la ciudad.")]
    public void A_Spanish_verb_without_its_subject_is_said_by_who_was_named_last(string quoted) =>
        Assert.Equal("Carmen Ortega", Assert.Single(Read($"Carmen Ortega llegó el lunes a la ciudad y no quiso esperar.\n{quoted}\nEl puerto es grande y la ciudad es bella.", "es")).Speaker);

    [Theory]
    [InlineData("Indicó que «el puente está abierto para todos ustedes» en la ciudad.")]
    [InlineData("Además, añadió que «el puente está abierto para todos ustedes» en la ciudad.")]
    public void So_is_one_that_leads_up_to_the_speech(string sentence) =>
        Assert.Equal("Carmen Ortega", Assert.Single(Read($"Carmen Ortega llegó el lunes a la ciudad y no quiso esperar.\n{sentence}\nEl puerto es grande y la ciudad es bella.", "es")).Speaker);

    [Fact]
    public void An_organization_behind_a_preposition_is_no_subject() =>
        Assert.NotEqual("Twitter", Assert.Single(Read("One user on Twitter, which is large, wrote: “The pier is open to all of you.”")).Speaker);

    [Theory]
    [InlineData("«El puente está abierto para todos ustedes», dijeron.")]
    [InlineData("«El puente está abierto para todos ustedes», explicó la vecina.")]
    public void But_not_where_others_say_it(string quoted) =>
        Assert.Null(Assert.Single(Read($"Carmen Ortega llegó el lunes a la ciudad y no quiso esperar.\n{quoted}\nEl puerto es grande y la ciudad es bella.", "es")).Speaker);

    [Fact]
    public void The_speaker_may_stand_behind_a_parenthesis() =>
        Assert.Equal("Carmen Ortega", Assert.Single(Read("Pedro Lozano llegó a la ciudad. «El puente está abierto para todos», dijo, por su parte, Carmen Ortega, que no quiso esperar.", "es")).Speaker);

    [Theory]
    [InlineData("The plan is “a danger to all of the boats” in the harbour, said Ann Lee, a sailor.", "said")]
    [InlineData("“The deal was good for the whole of the harbour” announced in spring, said Ann Lee.", "said")]
    [InlineData("It is “the slow end of all the boats” that sail from here, according to Ann Lee.", "according")]
    public void The_sentence_that_goes_on_behind_the_marks_names_the_speaker_at_its_end(string text, string verb)
    {
        var quote = Assert.Single(Read(text));

        Assert.Equal(("Ann Lee", verb), (quote.Speaker, quote.Verb));
    }

    [Fact]
    public void A_pronoun_stands_for_who_is_named_behind_a_verb_of_saying() =>
        Assert.Equal("Ann Lee", Read("Mary Berg spoke of “the end of all our boats” on Monday.\nThe boats will be safe, says Ann Lee. “That is what the harbour is for,” she says.")[^1].Speaker);

    [Fact]
    public void A_pronoun_stands_for_whose_words_were_reported() =>
        Assert.Equal("Ann Lee", Read("“The end of all our boats is near,” Mary Berg said on Monday.\nAccording to Ann Lee, the boats will be safe. “That is what the harbour is for,” she says.")[^1].Speaker);

    [Fact]
    public void An_organization_with_a_clause_of_its_own_is_the_subject() =>
        Assert.Equal("European Union", Assert.Single(Read("The European Union, which pays for the pier, wrote a letter warning that “the harbour is not open to all.”")).Speaker);

    [Fact]
    public void A_pronoun_behind_a_stranger_means_nobody_named_before() =>
        Assert.Null(Read("Mayor Ann Lee came on Monday.\nOrlova said it was late. “We are glad to be here,” she said.")[^1].Speaker);

    [Fact]
    public void A_name_behind_the_marks_that_tells_no_more_is_a_stranger_whatever_the_verb() =>
        Assert.Null(Assert.Single(Read("Carmen Ortega llegó el lunes a la ciudad.\n«El puente está abierto para todos ustedes», contó Orlo. «No quise esperar más aquí», confesó.\nEl puerto es grande y la ciudad es bella.", "es")).Speaker);

    [Theory]
    [InlineData("“The pier is open to all,” said Ann Lee. “It is the end of our boats,” said Bob Hill.", "Ann Lee|Bob Hill")]
    [InlineData("“The pier is open to all,” said one sailor. “It is the end of our boats,” said Bob Hill.", "|Bob Hill")]
    [InlineData("“The pier is open to all,” said Ann Lee. “It is the end of our boats,” said one sailor.", "Ann Lee|")]
    [InlineData("“The pier is open to all,” said Ann Lee. “It is not the end of our boats,” she added.", "Ann Lee")]
    [InlineData("“The pier is open to all,” said Ann Lee. “It is not the end of our boats,” added the sailor.", "Ann Lee")]
    [InlineData("“The pier is open to all,” said Ann Lee, “and it is not the end of our boats.”", "Ann Lee")]
    public void What_two_say_is_two_quotes(string text, string speakers) =>
        Assert.Equal(speakers, string.Join('|', Read(text).Select(quote => quote.Speaker)));

    [Theory]
    [InlineData("«El puente está abierto para todos ustedes», dijo a la agencia un vecino.")]
    [InlineData("«El puente está abierto para todos ustedes», explicó a los medios el capitán.")]
    public void A_subject_far_behind_a_Spanish_verb_is_somebody_else(string quoted) =>
        Assert.Null(Assert.Single(Read($"Carmen Ortega llegó el lunes a la ciudad y no quiso esperar.\n{quoted}\nEl puerto es grande y la ciudad es bella.", "es")).Speaker);

    [Theory]
    [InlineData("“You cannot land your boats here,” Ann Lee was told by the crew.")]
    [InlineData("On Monday Ann Lee was told: “You cannot land your boats here.”")]
    public void Who_is_told_does_not_speak(string text) => Assert.Null(Assert.Single(Read(text)).Speaker);
}

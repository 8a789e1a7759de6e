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

    [Theory]
    [InlineData("Ann Lee, who heads research at the Norrvik Bank, a lender, said: “The pier is open to all of you.”", "Ann Lee")]
    [InlineData("Ann Lee of the Norrvik Bank, a lender in the town, said: “The pier is open to all of you.”", "Ann Lee")]
    [InlineData("Ann Lee — a member of the harbour crew — told reporters “the pier is open to all of you.”", "Ann Lee")]
    [InlineData("Ann Lee (head of the harbour crew) said “the pier is open to all of you.”", "Ann Lee")]
    [InlineData("Ann Lee praised the crews but has pledged that “the pier is open to all of you.”", "Ann Lee")]
    [InlineData("“The pier is open to all of you,” said Tom Orlo’s widow, Ann Lee.", "Ann Lee")]
    public void Appositions_auxiliaries_and_relations_stand_between_the_name_and_the_verb(string text, string speaker) => Assert.Equal(speaker, Assert.Single(Read(text)).Speaker);

    [Theory]
    [InlineData("Ann Lee said the work had been hard. “It took us three winters and a spring.”")]
    [InlineData("“The boats are late,” said Bob Hill. Ann Lee said the work had been hard. “It took us three winters and a spring.”")]
    [InlineData("The work had been hard and slow, said Ann Lee, head of the harbour crew.\n“It took us three winters and a spring.”")]
    [InlineData("According to Ann Lee, head of the harbour crew:\n“It took us three winters and a spring.”")]
    [InlineData("Ann Lee put it this way and said:\n“It took us three winters and a spring.” The boats are in the harbour.")]
    public void A_sentence_that_stands_alone_is_said_by_whose_words_lead_up_to_it(string text) => Assert.Equal("Ann Lee", Read(text)[^1].Speaker);

    [Fact]
    public void Nobody_says_what_stands_behind_a_sentence_without_speech() =>
        Assert.Null(Assert.Single(Read("Ann Lee sold the boats on Monday. “It took us three winters and a spring.”")).Speaker);

    [Theory]
    [InlineData("Tom Berg came late.\nHe and U.S. pilot Bob Hill were on the pier when the water rose, and “then I heard the bell ring,” he said.", "Tom Berg")]
    [InlineData("“We are glad to be here,” said Tom Berg.\nA prize went to Bob Hill’s crew.\n“We are very glad of it,” he said.", "Tom Berg")]
    [InlineData("“We are glad to be here,” said Tom Berg.\nFor people like Bob Hill, though, nothing is good.\n“I never go there again,” he said.", "Bob Hill")]
    [InlineData("“We are glad to be here,” said Tom Berg.\nHe came with people like Bob Hill.\n“I never go there again,” he said.", "Tom Berg")]
    public void A_pronoun_means_the_subject_or_whom_the_paragraph_before_is_about(string text, string speaker) => Assert.Equal(speaker, Read(text)[^1].Speaker);

    [Theory]
    [InlineData("Mayor Ann Lee came on Monday.\nThe boats are late, a harbour spokeswoman said.\n“We are glad to be here,” she said.")]
    [InlineData("Mayor Ann Lee came on Monday.\n“The boats are late,” said one resident. “They have been late all winter.”\n“We are not glad,” she said.")]
    public void A_pronoun_behind_an_unnamed_speaker_means_nobody_named_before(string text) => Assert.Null(Read(text)[^1].Speaker);

    [Theory]
    [InlineData("Venna Orlas, late again. Mayor Ann Lee came on Monday.\nOrlas said it was late. “We are glad to be here,” she said.", null)]
    [InlineData("Mayor Ann Lee came on Monday.\nSailors said it was late. “We are glad to be here,” she said.", "Ann Lee")]
    public void A_name_that_ends_like_a_plural_is_one_where_the_text_has_it_in_full(string text, string? speaker) => Assert.Equal(speaker, Read(text)[^1].Speaker);

    [Theory]
    [InlineData("Mayor Ann Lee came on Monday.\nThe boats are late, a harbour spokesman said.\n“We are glad to be here,” she said.")]
    [InlineData("Mayor Ann Lee came on Monday.\nShe recalled a friend asking for the boats.\n“We are glad to be here,” she said.")]
    public void But_who_goes_by_another_pronoun_or_only_asks_is_not_meant(string text) => Assert.Equal("Ann Lee", Read(text)[^1].Speaker);
}

using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Quotes;

/// <summary>Who speaks where the last person named is not the one.</summary>
public sealed class OtherSpeakerTests
{
    [Theory]
    [InlineData("“We are glad to be here,” said Tom Hill.\nIlmaro Venk of Orlund law firm, who spoke for the sailors, welcomed the plan.\n“It will be a better harbour for all of us,” he said.", "Ilmaro Venk")]
    [InlineData("“We are glad to be here,” said Tom Hill.\nIlmaro Day of Orlund law firm, who spoke for the sailors, welcomed the plan.\n“It will be a better harbour for all of us,” he said.", null)]
    public void Who_comes_from_somewhere_and_does_something_is_a_person(string text, string? speaker) => Assert.Equal(speaker, QuotesIn(text)[^1].Speaker);

    [Theory]
    [InlineData("“We are glad to be here,” said Tom Hill.\nThe sailors came from the harbour.\n“I take my hat off to Mr. Hill for what was done,” he said.")]
    [InlineData("Tom Hill came in the morning. On some days, Hill would shout, and they shut him down, saying, “We heard you, Tom. Thank you for that.”")]
    [InlineData("Tom Hill came in the morning. They shut him down, and he heard them saying, “Tom, we have heard you before. Thank you.”")]
    [InlineData("Tom Hill came in the morning. The boats were old.\n“Tom Hill is the greatest of all the sailors,” he said.")]
    public void Nobody_speaks_to_himself_by_name(string text) => Assert.Null(QuotesIn(text)[^1].Speaker);

    [Theory]
    [InlineData("“I said to myself, ‘Tom, you have to go now,’” said Tom Hill.")]
    [InlineData("“Tom Hill is a man of the sea, and that is all,” said Tom Hill.")]
    [InlineData("Tom Hill came in the morning. The boats were old.\n“My name is Tom Hill, and I sail these boats,” he said.")]
    [InlineData("Tom Hill came in the morning. He wrote: “We have seen the boats of the harbour. Yours, Tom Hill.”")]
    public void But_may_tell_of_himself(string text) => Assert.Equal("Tom Hill", QuotesIn(text)[^1].Speaker);

    [Fact]
    public void A_family_name_with_an_age_beside_speech_is_a_person() =>
        Assert.Equal("Zodvo Kagamo", Assert.Single(QuotesIn("Zodvo Kagamo baked a cake for the sailors. But Kagamo was glad, too.\n“If it was not for him, I would not be here,” said Kagamo, 58, as the others nodded.")).Speaker);

    [Theory]
    [InlineData("“We are glad to be here,” said Tom Hill.\nHill took a deep breath and complimented Ilmari Lee.\n“He is the best sailor of all,” he said.", "Tom Hill")]
    [InlineData("“We are glad to be here,” said Tom Hill.\nThe newly elected Peter Lee came in the evening.\n“I am the best sailor of all,” he said.", "Peter Lee")]
    public void Whom_somebody_praised_is_no_subject(string text, string speaker) => Assert.Equal(speaker, QuotesIn(text)[^1].Speaker);

    [Theory]
    [InlineData("A spokeswoman for Norwegian Minister Ann Lee said the trial had “raised doubts about the whole of the harbour”.")]
    [InlineData("“The trial raised doubts about the whole of the harbour,” a spokesman for Chancellor Ann Lee said.")]
    public void A_title_does_not_hide_the_preposition(string text) => Assert.Null(Assert.Single(QuotesIn(text)).Speaker);

    [Theory]
    [InlineData("of President Ann Lee said “we have seen the boats of the harbour and all of its sailors”.")]
    [InlineData("Ann Lee came in the morning.\n“We have heard all of you before, Ann")]
    [InlineData("Ann Lee came in the morning.\n“Ann,")]
    public void A_text_that_is_cut_off_is_read_to_its_end(string text) => Assert.True(QuotesIn(text).Length <= 1);

    [Theory]
    [InlineData("“The harbour is not what it was,” Secretary of State Ann Lee said.")]
    [InlineData("“The harbour is not what it was,” former Sailors of Norway president Ann Lee wrote in a letter.")]
    public void An_office_with_a_preposition_is_no_object(string text) => Assert.Equal("Ann Lee", Assert.Single(QuotesIn(text)).Speaker);

    [Theory]
    [InlineData("“We are glad to be here,” said Tom Hill.\nPeter Lee has left.\nHe said that Lee will go on to provide “the best of all the boats of the harbour.”", "Tom Hill")]
    [InlineData("“We are glad to be here,” said Tom Hill.\nHe said Hill will go on to provide “the best of all the boats of the harbour.”", null)]
    public void Who_speaks_of_somebody_is_another(string text, string? speaker) => Assert.Equal(speaker, QuotesIn(text)[^1].Speaker);

    [Fact]
    public void Going_on_to_do_something_is_not_saying() => Assert.Equal("Peter Lee", QuotesIn("Peter Lee said that Tom Hill will continue to provide “the best of all the boats of the harbour.”")[^1].Speaker);

    [Fact]
    public void According_to_somebody_tells_whose_the_next_sentence_is() =>
        Assert.Equal("Ann Lee", Assert.Single(QuotesIn("Tom Hill left. According to Ann Lee, the harbour may be too small for that. “It has a long wall and not the sort of water that boats like.”")).Speaker);

    [Theory]
    [InlineData("Robin Kosk, a sailor, is a full-time mother of two who lives in a boat with Tom Hill.\n“We are afraid to go to the harbour,” she said.", "Robin Kosk")]
    [InlineData("“We sail at ten,” said Robin Kosk, an actress.\n“We are afraid to go to the harbour,” he said.", null)]
    public void What_somebody_is_tells_what_they_go_by(string text, string? speaker) => Assert.Equal(speaker, QuotesIn(text)[^1].Speaker);

    [Fact]
    public void A_clause_of_its_own_has_its_own_speaker() =>
        Assert.Equal("Tom Hill", Assert.Single(QuotesIn("Ann Lee would shout, and Tom Hill would shut the door, saying, “We have heard all of that before.”")).Speaker);

    [Theory]
    [InlineData("«El puerto no es de nadie y la ciudad lo sabe», se queja Ana Ruiz, que vive en el puerto.", "es")]
    [InlineData("«El puerto no es de nadie y la ciudad lo sabe», expone Ana Ruiz, que vive en el puerto.", "es")]
    [InlineData("«Le port est à nous et la ville le sait bien», s'exclame Ana Ruiz, qui est dans la ville avec les habitants.", "fr")]
    [InlineData("„Der Hafen gehört uns und nicht der Stadt“, bemerkt Ana Ruiz, die nicht in der Stadt ist.", "de")]
    public void More_words_for_saying(string text, string language) => Assert.Equal("Ana Ruiz", Assert.Single(QuotesIn(text, language)).Speaker);
}

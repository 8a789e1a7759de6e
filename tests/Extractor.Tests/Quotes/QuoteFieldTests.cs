using NewsPipeline.Contracts;
using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Quotes;

public sealed class QuoteFieldTests
{
    private static Quote Only(string text, string language = "en") => Assert.Single(Read(text, language).Quotes);

    [Theory]
    [InlineData("“The pier is open to all of you,” said Mayor Ann Lee on Monday.", "Ann Lee", "said")]
    [InlineData("“The pier is open to all of you,” Mayor Ann Lee said on Monday.", "Ann Lee", "said")]
    [InlineData("\"The pier is open to all of you,\" said Ann Lee, the mayor.", "Ann Lee", "said")]
    [InlineData("Mayor Ann Lee told reporters: “The pier is open to all of you.”", "Ann Lee", "told")]
    [InlineData("Ann Lee, the mayor of the town, warned: “The pier is not open to you.”", "Ann Lee", "warned")]
    [InlineData("According to Ann Lee, “the pier is open to all of you.”", "Ann Lee", "According")]
    [InlineData("Ann Lee raised the matter, adding that “the pier is open to all of you.”", "Ann Lee", "adding")]
    [InlineData("“The pier is open to all of you,” said the mayor’s husband, Tom Lee.", "Tom Lee", "said")]
    [InlineData("‘The pier is open to all of you,’ Ann Lee said, and the boats’ crews cheered.", "Ann Lee", "said")]
    [InlineData("“The pier is open to all of you,” a group of sailors said.", null, "said")]
    public void The_speaker_stands_before_or_after_the_verb(string text, string? speaker, string verb)
    {
        var quote = Only(text);

        Assert.Equal((speaker, verb), (quote.Speaker, quote.Verb));
        Assert.Contains("pier", quote.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_and_end_frame_the_words_without_their_marks()
    {
        var article = Read("🚢 “The pier is open to all of you,” said Ann Lee.");

        var quote = Assert.Single(article.Quotes);
        Assert.Equal(quote.Text, string.Concat(article.Text.EnumerateRunes().Skip(quote.Start).Take(quote.End - quote.Start)));
        Assert.Equal("The pier is open to all of you,", quote.Text);
    }

    [Theory]
    [InlineData("Mayor Ann Lee spoke first.\n“We are glad to be here,” she said.", "Ann Lee")]
    [InlineData("Ann Lee met Tom Berg in the morning.\n“We are glad to be here,” he said.", "Tom Berg")]
    [InlineData("Foreign Minister Zhou Lan came late.\n“We are glad to be here,” Zhou said.", "Zhou Lan")]
    [InlineData("Finance Minister Ann Lee came late, and so did Tom Berg.\n“We are glad to be here,” the minister said.", "Ann Lee")]
    [InlineData("The Northern Harbour Agency (NHA) met.\n“We are glad to be here,” the NHA said.", "Northern Harbour Agency")]
    public void Pronouns_surnames_offices_and_acronyms_are_resolved(string text, string speaker) => Assert.Equal(speaker, Only(text).Speaker);

    [Theory]
    [InlineData("“The pier is open,” Ann Lee said. “It will stay open all winter.”", "The pier is open. It will stay open all winter.")]
    [InlineData("“There is no better day,” Ann Lee wrote, “for all who work at sea.”", "There is no better day, for all who work at sea.")]
    public void The_parts_of_a_split_quote_are_joined(string text, string words)
    {
        var quote = Only(text);

        Assert.Equal(("Ann Lee", words, 2), (quote.Speaker, quote.Text, quote.Parts.Count));
    }

    [Fact]
    public void A_quote_goes_on_where_the_next_paragraph_repeats_the_opening_mark()
    {
        var quote = Only("Ann Lee said: “The pier is open to all of you.\n“It will stay open all winter.”");

        Assert.Equal("The pier is open to all of you. It will stay open all winter.", quote.Text);
        Assert.Equal(2, quote.Parts.Count);
    }

    [Fact]
    public void A_quoted_paragraph_belongs_to_who_spoke_right_before_it()
    {
        var quotes = Read("Ann Lee said the work had been hard.\n“It took us three winters and a spring.”\nTom Berg watched the boats.\n“Nobody knows what will become of them.”").Quotes;

        Assert.Equal(["Ann Lee", null], quotes.Select(quote => quote.Speaker));
    }

    [Theory]
    [InlineData("The “open pier” was closed, the so-called “friends of the sea” said.")]
    [InlineData("As for the “position paper,” Ann Lee said it was long.")]
    [InlineData("Ann Lee read “The Old Man of the Harbour” and liked it.")]
    [InlineData("The board is 6\" wide and 12\" long.")]
    public void Scare_quotes_titles_and_inches_are_no_quotes(string text) => Assert.Empty(Read(text).Quotes);

    [Fact]
    public void One_word_is_a_quote_where_it_is_a_sentence() => Assert.Equal("Never,", Only("“Never,” said Ann Lee.").Text);

    [Theory]
    [InlineData("de", "„Die Brücke ist für alle offen“, sagte Bürgermeisterin Anna Lehmann. Der Rat war nicht da, und die Boote sind im Hafen.", "Anna Lehmann", "sagte")]
    [InlineData("de", "Anna Lehmann erklärte: »Die Brücke ist für alle offen, und das bleibt so.« Der Rat war nicht da.", "Anna Lehmann", "erklärte")]
    [InlineData("fr", "« Le pont est ouvert à tous les habitants », a déclaré Marie Leblanc. La ville est belle et le port est grand.", "Marie Leblanc", "déclaré")]
    [InlineData("fr", "Marie Leblanc est venue lundi. « Le pont est ouvert à tous les habitants », a-t-elle dit dans la ville.", "Marie Leblanc", "dit")]
    [InlineData("es", "«El puente está abierto para todos ustedes», dijo Carmen Ortega. La ciudad es muy bella y el puerto es grande.", "Carmen Ortega", "dijo")]
    public void German_French_and_Spanish_patterns(string language, string text, string speaker, string verb)
    {
        var quote = Only(text, language);

        Assert.Equal((speaker, verb), (quote.Speaker, quote.Verb));
    }

    [Fact]
    public void Languages_without_word_lists_give_none() => Assert.Empty(Read("„Most jest otwarty dla wszystkich”, powiedziała Anna Nowak, która nie jest z tego miasta, ale już tam była.", "pl").Quotes);

    [Fact]
    public void The_switch_leaves_the_list_empty() =>
        Assert.Empty(new TestPage().Kept("“The pier is open to all,” said Ann Lee.").Extract(new ExtractorOptions { Quotes = false }).Quotes);
}

using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Quotes;

public sealed class QuotationMarksTests
{
    private static IReadOnlyList<Quote> Read(string text, string language = "en")
    {
        var page = new TestPage { HtmlLanguage = language };
        foreach (var paragraph in text.Split('\n'))
            page.Kept(paragraph);
        return page.Extract().Quotes;
    }

    [Theory]
    [InlineData("“The pier is open to all of you,’’ Ann Lee told the paper. “It will stay open all winter.’’ The boats are in the harbour.")]
    [InlineData("\"The pier is open to all of you,'' Ann Lee told the paper. \"It will stay open all winter.'' The boats are in the harbour.")]
    public void Two_single_marks_close_a_double_one(string text)
    {
        var quote = Assert.Single(Read(text));

        Assert.Equal(("Ann Lee", "The pier is open to all of you. It will stay open all winter."), (quote.Speaker, quote.Text));
    }

    [Fact]
    public void A_straight_mark_that_the_next_paragraph_repeats_opens_a_long_quote()
    {
        var quote = Assert.Single(Read("Ann Lee said on Monday: \"The pier is open to all of you.\n\"It will stay open all winter.\"\nThe boats are in the harbour."));

        Assert.Equal(("Ann Lee", "The pier is open to all of you. It will stay open all winter."), (quote.Speaker, quote.Text));
    }

    [Fact]
    public void A_straight_mark_without_its_pair_is_an_error_elsewhere() =>
        Assert.Empty(Read("Ann Lee sold a board of 12 \"inches and went home to the harbour.\nThe boats are in the harbour."));

    [Theory]
    [InlineData("\"I have never read the “Book of Boats” at all,\" Ann Lee said.", "en", "I have never read the “Book of Boats” at all,")]
    [InlineData("« Je ne veux plus de ces « petits bateaux » dans le port », a dit Marie Leblanc, qui est dans la ville avec les habitants.", "fr", "Je ne veux plus de ces « petits bateaux » dans le port")]
    [InlineData("« Je ne veux plus de ces « petits bateaux dans le port », a dit Marie Leblanc, qui est dans la ville avec les habitants.", "fr", "Je ne veux plus de ces « petits bateaux dans le port")]
    public void A_quote_within_the_quote_does_not_end_it(string text, string language, string words) => Assert.Equal(words, Assert.Single(Read(text, language)).Text);

    [Theory]
    [InlineData("« Le pont est ouvert à tous les habitants, explique-t-elle. Il le restera tout l’hiver. »")]
    [InlineData("« Le pont est ouvert à tous les habitants, a-t-elle dit. Il le restera tout l’hiver. »")]
    [InlineData("« Le pont est ouvert à tous les habitants, a expliqué Marie Leblanc. Il le restera tout l’hiver. »")]
    [InlineData("« Le pont est ouvert à tous les habitants, explique Marie Leblanc. Il le restera tout l’hiver. »")]
    public void French_names_the_speaker_between_the_marks(string quoted)
    {
        var quote = Assert.Single(Read($"Marie Leblanc est venue lundi dans la ville.\n{quoted}\nLe port est grand et la ville est belle.", "fr"));

        Assert.Equal("Marie Leblanc", quote.Speaker);
        Assert.Equal("Le pont est ouvert à tous les habitants. Il le restera tout l’hiver.", quote.Text);
    }

    [Fact]
    public void A_question_between_French_marks_names_nobody() =>
        Assert.Equal("Pourquoi, dit-on, est-il venu dans le port de la ville ?", Assert.Single(Read("Marie Leblanc est venue. « Pourquoi, dit-on, est-il venu dans le port de la ville ? », a-t-elle demandé.", "fr")).Text);

    [Theory]
    [InlineData("In the evening the crews sang “Down by the Harbour Wall.” Then they went home.", "en")]
    [InlineData("They all know the song “Nobody told me that” by heart, Ann Lee said.", "en")]
    [InlineData("Das ist der zweite Teil der Reihe „Frauen am Hafen: gestern, heute und morgen“. Die Stadt ist nicht groß, und der Hafen ist alt.", "de")]
    [InlineData("Anna Lehmann sagte es mit Blick auf die Aktion „Boote in den Hafen bringen“ der Fischer, die nicht in der Stadt sind.", "de")]
    public void Titles_and_slogans_are_no_speech(string text, string language) => Assert.Empty(Read(text, language));

    [Fact]
    public void A_sentence_before_a_comma_is_speech_in_German() =>
        Assert.Equal("Der Hafen gehört uns allen", Assert.Single(Read("Sie blieb ruhig. „Der Hafen gehört uns allen“, lachte die Frau, die nicht in der Stadt war.", "de")).Text);
}

using NewsPipeline.Extractor.Languages;

namespace NewsPipeline.Extractor.Tests.Languages;

public sealed class LanguageFieldTests
{
    [Theory]
    [InlineData("en_us", "en-US")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("English", "en")]
    [InlineData("de, en", "de")]
    [InlineData("pt_BR.UTF-8", "pt")]
    [InlineData("x-default", null)]
    [InlineData("und", null)]
    [InlineData("", null)]
    public void Tags_are_brought_into_the_form_of_BCP_47(string written, string? tag) => Assert.Equal(tag, LanguageTag.Normalize(written));

    [Theory]
    [InlineData("en", "The council of the town has agreed that the bridge will be opened for all who have to cross the lake, and that it is not for cars which are too heavy to be on it.")]
    [InlineData("de", "Der Rat der Stadt hat beschlossen, dass die Brücke für alle geöffnet wird, die über den See müssen, und dass sie nicht für Wagen ist, die zu schwer sind.")]
    [InlineData("fr", "Le conseil de la ville a décidé que le pont sera ouvert pour tous ceux qui doivent traverser le lac, et que les voitures trop lourdes ne sont pas admises sur le pont.")]
    [InlineData("es", "El consejo de la ciudad ha decidido que el puente se abrirá para todos los que tienen que cruzar el lago, y que no es para los coches que son muy pesados.")]
    [InlineData("it", "Il consiglio della città ha deciso che il ponte sarà aperto per tutti quelli che devono attraversare il lago, e che non è per le auto che sono più pesanti di un carro.")]
    [InlineData("nl", "De raad van de stad heeft besloten dat de brug wordt geopend voor iedereen die het meer over moet, en dat hij niet is voor wagens die te zwaar zijn om er op te rijden.")]
    [InlineData("pl", "Rada miasta zdecydowała, że most będzie otwarty dla wszystkich, którzy muszą przejść przez jezioro, i że nie jest on dla samochodów, które są za ciężkie, oraz że tak już jest.")]
    [InlineData("sv", "Stadens råd har beslutat att bron ska öppnas för alla som måste över sjön, och att den inte är för bilar som är för tunga, men att det kan bli så efter en tid.")]
    [InlineData("tr", "Belediye meclisi, köprünün gölü geçmek zorunda olan herkes için açılacağını ve çok ağır olan arabalar için olmadığını söyledi; bu karar daha sonra değil, iki gün önce oldu.")]
    [InlineData("ru", "Совет города решил, что мост будет открыт для всех, кто должен перейти через озеро, и что он не для машин, которые так тяжелы, но это было уже после того как его построили.")]
    [InlineData("ja", "町の議会は、湖を渡らなければならないすべての人のために橋を開くことを決めた。重すぎる車は通れない。")]
    [InlineData("zh", "市议会决定为所有必须过湖的人开放这座桥，太重的汽车不得通行，市长在周三的仪式上这样说。")]
    public void The_language_of_a_text_is_told_from_its_words(string language, string text) => Assert.Equal(language, StopWordVote.Vote(text, null)?.Language);

    [Fact]
    public void The_text_overrules_a_wrong_claim_of_the_page()
    {
        var article = new TestPage { HtmlLanguage = "de" }.Headline("Bridge opens early").Body().Body().Extract();

        Assert.Equal("en", article.Language);
        Assert.Equal("words", article.Provenance["language"].Origin);
    }

    [Fact]
    public void The_region_comes_from_the_page() => Assert.Equal("en-GB", new TestPage { HtmlLanguage = "en-gb" }.Body().Extract().Language);

    [Fact]
    public void A_language_the_vote_does_not_know_stands_as_the_page_says() => Assert.Equal("eu", new TestPage { HtmlLanguage = "eu" }.Kept("Zubia goiz zabaldu da.").Extract().Language);
}

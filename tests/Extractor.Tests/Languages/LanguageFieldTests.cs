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

    [Theory]
    [InlineData("en", "The mayor said that the new bridge would open before the summer.")]
    [InlineData("de", "Die Bürgermeisterin sagte, dass die neue Brücke noch vor dem Sommer öffnet.")]
    [InlineData("fr", "La maire a dit que le nouveau pont ouvrirait avant l'été.")]
    [InlineData("es", "La alcaldesa dijo que el nuevo puente se abriría antes del verano.")]
    [InlineData("it", "La sindaca ha detto che il nuovo ponte aprirà prima dell'estate.")]
    [InlineData("pt", "A prefeita disse que a nova ponte vai abrir antes do verão.")]
    [InlineData("nl", "De burgemeester zei dat de nieuwe brug nog voor de zomer opengaat.")]
    [InlineData("pl", "Burmistrz powiedziała, że nowy most zostanie otwarty jeszcze przed latem.")]
    [InlineData("sv", "Borgmästaren sade att den nya bron ska öppnas före sommaren.")]
    [InlineData("da", "Borgmesteren sagde, at den nye bro skal åbnes inden sommeren.")]
    [InlineData("no", "Ordføreren sa at den nye broen skal åpnes før sommeren.")]
    [InlineData("fi", "Pormestari sanoi, että uusi silta avataan jo ennen kesää.")]
    [InlineData("tr", "Sabah pazara çok insan geldi ama pazar kapalıydı ve kimse bir şey söylemedi.")]
    [InlineData("cs", "Starostka řekla, že nový most se otevře ještě před létem.")]
    [InlineData("hu", "A polgármester azt mondta, hogy az új hidat még a nyár előtt megnyitják.")]
    [InlineData("ro", "Primarul a spus că noul pod se va deschide înainte de vară.")]
    [InlineData("id", "Wali kota mengatakan bahwa jembatan baru itu akan dibuka sebelum musim panas.")]
    [InlineData("is", "Borgarstjórinn sagði að nýja brúin yrði opnuð fyrir sumarið.")]
    [InlineData("ca", "L'alcaldessa va dir que el nou pont s'obriria abans de l'estiu.")]
    [InlineData("lt", "Merė sakė, kad naujas tiltas bus atidarytas dar prieš vasarą.")]
    [InlineData("ru", "Мэр сказала, что новый мост откроют ещё до начала лета.")]
    [InlineData("uk", "Мерка сказала, що новий міст відкриють ще до початку літа.")]
    [InlineData("bg", "Кметицата каза, че новият мост ще бъде открит преди лятото.")]
    [InlineData("sr", "Градоначелница је рекла да ће нови мост бити отворен пре лета.")]
    [InlineData("sl", "Županja je povedala, da bodo novi most odprli še pred poletjem.")]
    [InlineData("hr", "Gradonačelnica je rekla da će novi most biti otvoren prije ljeta.")]
    [InlineData("sk", "Primátorka povedala, že nový most sa otvorí ešte pred letom.")]
    [InlineData("et", "Linnapea ütles, et uus sild avatakse veel enne suve.")]
    [InlineData("lv", "Mēre teica, ka jauno tiltu atvērs vēl pirms vasaras.")]
    [InlineData("sq", "Kryetarja tha se ura e re do të hapet para verës.")]
    [InlineData("mk", "Градоначалничката рече дека новиот мост ќе биде отворен пред летото.")]
    [InlineData("be", "Мэр сказала, што новы мост адкрыюць яшчэ да пачатку лета.")]
    [InlineData("kk", "Қала әкімі жаңа көпір жазға дейін ашылады деп айтты.")]
    [InlineData("mn", "Хотын дарга шинэ гүүр зуны өмнө нээгдэх болно гэж хэлсэн.")]
    [InlineData("az", "Şəhər meri dedi ki, yeni körpü yaydan əvvəl açılacaq və hamı üçün pulsuz olacaq.")]
    [InlineData("uz", "Shahar hokimi yangi koʻprik yozdan oldin ochilishini aytdi va bu hamma uchun quvonchli.")]
    [InlineData("eu", "Alkateak esan du zubi berria uda baino lehen irekiko dela.")]
    [InlineData("gl", "A alcaldesa dixo que a nova ponte abrirá antes do verán.")]
    [InlineData("ms", "Datuk bandar berkata bahawa jambatan baharu itu akan dibuka sebelum musim panas.")]
    [InlineData("tl", "Sinabi ng alkalde na bubuksan ang bagong tulay bago mag tag-init.")]
    [InlineData("sw", "Meya alisema kwamba daraja jipya litafunguliwa kabla ya msimu wa joto.")]
    [InlineData("af", "Die burgemeester het gesê dat die nuwe brug voor die somer sal oopmaak.")]
    [InlineData("cy", "Dywedodd y maer y byddai'r bont newydd yn agor cyn yr haf.")]
    [InlineData("ga", "Dúirt an méara go n-osclófar an droichead nua roimh an samhradh.")]
    [InlineData("mt", "Is-sindku qal li l-pont il-ġdid se jinfetaħ qabel is-sajf.")]
    [InlineData("lb", "De Buergermeeschter sot, datt déi nei Bréck nach virum Summer opgeet.")]
    [InlineData("eo", "La urbestro diris, ke la nova ponto malfermiĝos antaŭ la somero.")]
    [InlineData("vi", "Thị trưởng nói rằng cây cầu mới sẽ được mở trước mùa hè.")]
    [InlineData("ar", "قالت رئيسة البلدية إن الجسر الجديد سيفتح قبل فصل الصيف.")]
    [InlineData("fa", "شهردار گفت که پل جدید پیش از تابستان باز خواهد شد.")]
    [InlineData("ur", "میئر نے کہا کہ نیا پل گرمیوں سے پہلے کھول دیا جائے گا۔")]
    [InlineData("ps", "ښاروال وویل چې نوی پل به له اوړي مخکې پرانیستل شي.")]
    [InlineData("ku", "Şaredar got ku pira nû wê berî havînê were vekirin.")]
    [InlineData("ckb", "سەرۆکی شارەوانی وتی کە پردە نوێیەکە پێش هاوین دەکرێتەوە.")]
    [InlineData("hi", "महापौर ने कहा कि नया पुल गर्मियों से पहले खोल दिया जाएगा।")]
    [InlineData("mr", "महापौरांनी सांगितले की नवीन पूल उन्हाळ्यापूर्वी सुरू होणार आहे.")]
    [InlineData("ne", "मेयरले नयाँ पुल गर्मी अघि नै खुल्ने बताए र यो राम्रो छ।")]
    [InlineData("el", "Η δήμαρχος είπε ότι η νέα γέφυρα θα ανοίξει πριν από το καλοκαίρι.")]
    [InlineData("he", "ראש העיר אמרה שהגשר החדש ייפתח עוד לפני הקיץ.")]
    [InlineData("ko", "시장은 새 다리가 여름이 오기 전에 열릴 것이라고 말했다.")]
    [InlineData("ja", "市長は新しい橋が夏の前に開通すると述べた。")]
    [InlineData("zh", "市长说新桥将在夏天到来之前对所有行人开放。")]
    [InlineData("th", "นายกเทศมนตรีกล่าวว่าสะพานใหม่จะเปิดก่อนฤดูร้อน")]
    public void One_sentence_is_enough_for_most_languages(string language, string sentence) => Assert.Equal(language, StopWordVote.Vote(sentence, null)?.Language);

    [Theory]
    [InlineData("朝、市場")]
    [InlineData("Bridge opens early")]
    [InlineData("12 34 56")]
    public void A_few_words_tell_no_language(string text) => Assert.Null(StopWordVote.Vote(text, null));

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

    [Theory]
    [InlineData("en", 200, true)]
    [InlineData("zu", 200, false)]
    [InlineData("en", 60, false)]
    public void A_claim_to_a_language_of_which_a_long_text_has_no_word_is_doubted(string claimed, int words, bool isDoubted)
    {
        const string zulu = "Imeya ithe ibhuloho elisha lizovulwa ngaphambi kwehlobo, futhi bonke abantu bazolisebenzisa mahhala.";
        var text = string.Join(' ', Enumerable.Repeat(zulu, 1 + words / zulu.Split(' ').Length));

        var article = new TestPage { HtmlLanguage = claimed }.Kept(text).Extract();

        Assert.Equal(claimed, article.Language);
        Assert.Equal(isDoubted, article.Provenance["language"].Confidence < 0.5);
    }
}

using NewsPipeline.Cleaner.Judging;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Judging;

public sealed class PageKindTests
{
    private const string Menu = "<nav><a href='/'>Harbour Post</a> <a href='/news'>News</a> <a href='/sport'>Sport</a></nav>";

    [Theory]
    [InlineData("404", "The page you asked for may have moved. Try the first page, or search for what you want.")]
    [InlineData("Page not found", "We are sorry. The page you were looking for has been moved or deleted, or it never was here.")]
    [InlineData("Oops! That page can't be found", "It looks like nothing was found at this place. Maybe try a search? It often helps.")]
    [InlineData("Seite nicht gefunden", "Die gewünschte Seite gibt es leider nicht mehr. Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.")]
    [InlineData("Page introuvable", "La page que vous cherchez a été déplacée ou supprimée. Revenez à la page d'accueil ou lancez une recherche.")]
    [InlineData("Página no encontrada", "La página que busca ya no existe o ha cambiado de lugar. Vuelva a la portada o use el buscador.")]
    [InlineData("Pagina non trovata", "La pagina che cerchi non esiste più o è stata spostata. Torna alla prima pagina o usa la ricerca.")]
    [InlineData("Página não encontrada", "A página que procura foi movida ou apagada. Volte à página inicial ou use a pesquisa do sítio.")]
    [InlineData("Pagina niet gevonden", "De pagina die u zoekt bestaat niet meer of is verplaatst. Ga terug naar de voorpagina of zoek verder.")]
    [InlineData("Nie znaleziono strony", "Strona, której szukasz, została przeniesiona lub usunięta. Wróć na stronę główną albo skorzystaj z wyszukiwarki.")]
    [InlineData("Sayfa bulunamadı", "Aradığınız sayfa taşınmış ya da silinmiş olabilir. Ana sayfaya dönün ya da aramayı kullanın lütfen.")]
    [InlineData("Sidan hittades inte", "Sidan du söker har flyttats eller tagits bort. Gå tillbaka till förstasidan eller använd sökningen här.")]
    public void A_page_that_says_it_is_not_there_is_a_soft_404(string title, string text) =>
        Expect(ReasonCodes.Soft404, Pages.Page($"{Menu}<main><h1>{title}</h1><p>{text}</p></main>", title));

    [Theory]
    [InlineData("Before you continue", "We and our partners use cookies to store personal data. You can accept all cookies or refuse them. See our privacy policy for more.")]
    [InlineData("Your privacy choices", "We and our partners process personal data such as cookies. Accept all to go on reading. You may withdraw consent at any time.")]
    [InlineData("We value your privacy", "With your consent, we use cookies for personalised ads. Some of our partners rely on legitimate interest. Accept all to continue.")]
    [InlineData("Bevor Sie fortfahren", "Wir und unsere Partner verwenden Cookies. Mit Ihrer Einwilligung verarbeiten wir personenbezogene Daten. Sie können die Zustimmung widerrufen.")]
    [InlineData("Avant de continuer", "Nous et nos partenaires utilisons des cookies. Votre consentement nous permet de traiter des données personnelles. Vous pouvez tout accepter.")]
    [InlineData("Antes de continuar", "Nosotros y nuestros socios usamos cookies. Con su consentimiento tratamos datos personales. Puede aceptar todo o rechazar.")]
    [InlineData("Prima di continuare", "Noi e i nostri partner usiamo i cookie. Con il tuo consenso trattiamo dati personali. Puoi scegliere accetta tutto.")]
    [InlineData("Antes de continuar", "Nós e os nossos parceiros usamos cookies. Com o seu consentimento tratamos dados pessoais. Pode aceitar tudo ou recusar.")]
    [InlineData("Voordat je verdergaat", "Wij en onze partners gebruiken cookies. Met je toestemming verwerken wij persoonsgegevens. Je kunt alles accepteren of weigeren.")]
    [InlineData("Szanujemy twoją prywatność", "My i nasi partnerzy używamy plików cookie. Za twoją zgodą przetwarzamy dane osobowe. Możesz wycofać zgodę w każdej chwili.")]
    [InlineData("Devam etmeden önce", "Biz ve iş ortaklarımız çerez kullanıyoruz. Açık rıza vermeniz halinde kişisel verileriniz işlenir. Tümünü kabul edebilirsiniz.")]
    [InlineData("Innan du fortsätter", "Vi och våra partner använder kakor. Med ditt samtycke behandlar vi personuppgifter. Du kan godkänn alla eller neka.")]
    public void A_page_that_only_asks_for_consent_is_a_wall(string title, string text) =>
        Expect(ReasonCodes.ConsentWall, Pages.Page($"<main><h1>{title}</h1><p>{text}</p><button>OK</button></main>", "Harbour Post"));

    [Theory]
    [InlineData("Just a moment...", "Checking that you are a person. This may take a few seconds. You will be sent on then.")]
    [InlineData("Attention Required!", "Why have I been stopped? The site guards itself from attacks. What you just did set that guard off.")]
    [InlineData("Access denied", "You don't have permission to see this. Your address was blocked. Write to the owner of the site.")]
    [InlineData("Are you a robot?", "Please tick the box below to show that you are a person. Then you can read on.")]
    [InlineData("Pardon our interruption", "Something about your browser made us think of a bot. There are a few reasons for that.")]
    [InlineData("Sicherheitsüberprüfung", "Wir prüfen, ob Sie ein Mensch sind. Das dauert nur wenige Sekunden. Danach geht es weiter.")]
    [InlineData("Vérification de sécurité", "Nous vérifions que vous êtes une personne. Cela ne prend que quelques secondes. Patientez un peu.")]
    [InlineData("Verificación de seguridad", "Comprobamos que es usted una persona. Solo serán unos segundos. Espere un poco, por favor.")]
    [InlineData("Verifica di sicurezza", "Controlliamo che tu sia una persona. Bastano pochi secondi. Poi potrai leggere la pagina.")]
    [InlineData("Verificação de segurança", "Estamos a verificar que é uma pessoa. Demora apenas alguns segundos. Aguarde um pouco, por favor.")]
    [InlineData("Een ogenblik", "We kijken even of u een mens bent. Dat duurt maar een paar tellen. Daarna gaat u verder.")]
    [InlineData("Güvenlik kontrolü", "İnsan olduğunuzu kontrol ediyoruz. Bu yalnızca birkaç saniye sürer. Sonra devam edebilirsiniz.")]
    public void A_page_that_wants_proof_of_a_person_is_a_challenge(string title, string text) =>
        Expect(ReasonCodes.BotChallenge, Pages.Page($"<main><h1>{title}</h1><p>{text}</p></main>", title));

    [Fact]
    public void The_scripts_of_a_challenge_tell_it_without_any_words() =>
        Expect(ReasonCodes.BotChallenge, Pages.Page("<div id=challenge-error-text>harbour-post.example</div><script>window._cf_chl_opt={}</script>", "harbour-post.example"));

    [Fact]
    public void The_script_of_a_challenge_proves_nothing_beside_a_text() =>
        Assert.True(Pages.Clean(Pages.Page($"<h1>Pier closed</h1>{Pages.Paragraphs(1)}<script src='https://ct.captcha-delivery.com/c.js'></script>", "Pier closed")).IsCleaned);

    [Fact]
    public void It_does_beside_a_title_that_says_so() =>
        Expect(ReasonCodes.BotChallenge, Pages.Page($"<h1>Access denied</h1>{Pages.Paragraphs(1)}<script src='https://ct.captcha-delivery.com/c.js'></script>", "Access denied"));

    [Fact]
    public void A_long_title_is_not_cut_within_a_character()
    {
        var title = "Page not found " + new string('a', 64) + "\U0001F6A2 and on it goes";
        var detail = Pages.Clean(Pages.Page($"<h1>{title}</h1><p>Nothing here.</p>", title)).Rejection!.Detail!;
        Assert.Equal(PageText.Repair(detail), detail);
    }

    [Theory]
    [InlineData("Search results for pier")]
    [InlineData("Suchergebnisse für Pier")]
    [InlineData("Résultats de recherche : ponton")]
    [InlineData("Resultados de búsqueda para muelle")]
    [InlineData("Risultati della ricerca: molo")]
    [InlineData("Resultados da pesquisa: cais")]
    [InlineData("Zoekresultaten voor pier")]
    [InlineData("Wyniki wyszukiwania: molo")]
    [InlineData("Arama sonuçları: iskele")]
    [InlineData("Sökresultat för pir")]
    public void Results_of_a_search_are_no_article(string title) =>
        Expect(ReasonCodes.NotArticle, Pages.Page($"{Menu}<main><h1>{title}</h1>{Teasers(6)}</main>", title));

    [Fact]
    public void A_list_of_teasers_that_were_kept_is_no_article() =>
        Expect(ReasonCodes.NotArticle, Pages.Page($"{Menu}<main><h1>Harbour</h1>{Teasers(10)}</main>", "Harbour"));

    [Theory]
    [InlineData("<meta name='article:content_tier' content=locked>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"WebPage\",\"isAccessibleForFree\":false}</script>")]
    public void So_is_one_that_says_it_is_not_free_where_its_teasers_are_kept(string paid)
    {
        var html = Pages.Page($"{paid}{Menu}<main><h1>Harbour</h1>{Teasers(10)}</main>", "Harbour");
        var read = Pages.Clean(html).Read!;
        var kept = read with { Blocks = [.. read.Blocks.Select(block => block with { Kept = true })] };
        Assert.Equal(ReasonCodes.NotArticle, ArticleCheck.Judge(kept, html, new CleanerOptions())?.Reason);
    }

    [Theory]
    [InlineData("404 ships lie in the harbour, and nobody counts them")]
    [InlineData("Just a moment: how the pier was nearly lost")]
    [InlineData("Access denied: fishermen locked out of their own pier")]
    [InlineData("Search results for a lost ferry: what divers found")]
    [InlineData("Before you continue to the island, read this")]
    public void An_article_about_such_things_stays_one(string title) =>
        Assert.True(Pages.Clean(Pages.Page($"{Menu}<article><h1>{title}</h1>{Pages.Paragraphs(8)}</article>", title)).IsCleaned);

    [Fact]
    public void A_short_notice_that_calls_itself_an_article_stays_one() =>
        Assert.True(Pages.Clean(Pages.Page($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\"}}</script><h1>Not found: the lost bell</h1>{Pages.Paragraphs(1)}", "Not found: the lost bell")).IsCleaned);

    [Fact]
    public void One_sentence_is_enough_where_the_page_calls_itself_an_article()
    {
        var notice = $"<h1>Pier closed</h1><p>{Pages.Sentence(8)}</p>";
        Assert.True(Pages.Clean(Pages.Page($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\"}}</script>{notice}")).IsCleaned);
    }

    [Fact]
    public void How_sure_it_is_comes_with_the_reason() =>
        Assert.InRange(Pages.Clean(Pages.Page("<h1>404</h1><p>Nothing here.</p>", "404")).Rejection!.Confidence!.Value, 0.5, 1);

    private static void Expect(string reason, string html)
    {
        var result = Pages.Clean(html);
        Assert.Equal(reason, result.Rejection?.Reason);
        Assert.NotNull(result.Rejection!.Confidence);
    }

    private static string Teasers(int count) =>
        string.Concat(Enumerable.Range(1, count).Select(i => $"<div><h2><a href='/news/{i}'>A story of the town, number {i}, and what came of it</a></h2><p>{Pages.Sentence(i)}</p></div>"));
}

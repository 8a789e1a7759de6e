using NewsPipeline.Extractor.Dates;

namespace NewsPipeline.Extractor.Tests.Dates;

public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("en", "May 3, 2024")]
    [InlineData("en", "3 May 2024")]
    [InlineData("en", "Friday, 3rd of May 2024")]
    [InlineData("en", "May 3rd, 2024")]
    [InlineData("de", "Freitag, 3. Mai 2024")]
    [InlineData("fr", "vendredi 3 mai 2024")]
    [InlineData("es", "3 de mayo de 2024")]
    [InlineData("it", "3 maggio 2024")]
    [InlineData("pt", "3 de maio de 2024")]
    [InlineData("nl", "3 mei 2024")]
    [InlineData("pl", "3 maja 2024 r.")]
    [InlineData("sv", "3 maj 2024")]
    [InlineData("da", "3. maj 2024")]
    [InlineData("no", "3. mai 2024")]
    [InlineData("fi", "3. toukokuuta 2024")]
    [InlineData("is", "3. maí 2024")]
    [InlineData("tr", "3 Mayıs 2024")]
    [InlineData("ru", "3 мая 2024 года")]
    [InlineData("uk", "3 травня 2024")]
    [InlineData("bg", "3 май 2024")]
    [InlineData("cs", "3. května 2024")]
    [InlineData("sk", "3. mája 2024")]
    [InlineData("sl", "3. maja 2024")]
    [InlineData("hr", "3. svibanj 2024.")]
    [InlineData("hu", "2024. május 3.")]
    [InlineData("ro", "3 mai 2024")]
    [InlineData("el", "3 Μαΐου 2024")]
    [InlineData("id", "3 Mei 2024")]
    [InlineData("ca", "3 de maig de 2024")]
    [InlineData("ja", "2024年5月3日")]
    [InlineData("zh", "2024年5月3日星期五")]
    [InlineData("ko", "2024년 5월 3일")]
    [InlineData("ko", "2024. 5. 3.")]
    [InlineData("ar", "3 مايو 2024")]
    [InlineData("ar", "٣ مايو ٢٠٢٤")]
    [InlineData("ar", "3 أيار 2024")]
    [InlineData("ar", "3 أيار/مايو 2024")]
    [InlineData("ar", "3 مايو/ أيار 2024")]
    [InlineData("lt", "2024 m. gegužės 3 d.")]
    [InlineData("lv", "2024. gada 3. maijs")]
    [InlineData("he", "3 במאי 2024")]
    [InlineData("hi", "3 मई 2024")]
    [InlineData("bn", "৩ মে ২০২৪")]
    [InlineData("ur", "3 مئی 2024")]
    [InlineData("ta", "3 மே 2024")]
    [InlineData("te", "3 మే 2024")]
    [InlineData("ml", "3 മെയ് 2024")]
    [InlineData("kn", "3 ಮೇ 2024")]
    [InlineData("gu", "3 મે 2024")]
    [InlineData("mr", "3 मे 2024")]
    [InlineData("pa", "3 ਮਈ 2024")]
    [InlineData("mk", "3 мај 2024")]
    [InlineData("be", "3 мая 2024")]
    [InlineData("kk", "3 мамыр 2024")]
    [InlineData("az", "3 may 2024")]
    [InlineData("ka", "3 მაისი, 2024")]
    [InlineData("hy", "3 մայիսի 2024")]
    [InlineData("sq", "3 maj 2024")]
    [InlineData("vi", "3 tháng 5, 2024")]
    [InlineData("vi", "Thứ sáu, ngày 3 tháng 5 năm 2024")]
    [InlineData("th", "3 พฤษภาคม 2567")]
    [InlineData("th", "3 พ.ค. 2567")]
    [InlineData("th", "3 พฤษภาคม พ.ศ. 2567")]
    [InlineData("th", "03/05/2567")]
    [InlineData("fa", "۳ مه ۲۰۲۴")]
    [InlineData("fa", "۱۴ اردیبهشت ۱۴۰۳")]
    [InlineData("fa", "۱۴۰۳/۰۲/۱۴")]
    public void The_third_of_May_is_read_in_many_languages(string language, string text) => Assert.Equal("2024-05-03", First(text, language));

    [Theory]
    [InlineData("mar 3, 2024", "en", "2024-03-03")]
    [InlineData("3 mar 2024", "pl", "2024-03-03")]
    [InlineData("3 listopada 2024", "pl", "2024-11-03")]
    [InlineData("3. listopada 2024.", "hr", "2024-10-03")]
    [InlineData("3 lipca 2024", "pl", "2024-07-03")]
    [InlineData("3. lipnja 2024.", "hr", "2024-06-03")]
    [InlineData("3 серпня 2024", "uk", "2024-08-03")]
    public void A_month_name_that_languages_share_is_read_in_the_pages_own(string text, string language, string expected) => Assert.Equal(expected, First(text, language));

    [Theory]
    [InlineData("May 3, 2024 at 3:47 pm EDT", "2024-05-03T15:47:00-04:00")]
    [InlineData("May 3, 2024, 12:05 a.m.", "2024-05-03T00:05:00")]
    [InlineData("3 May 2024 15:47 GMT+10", "2024-05-03T15:47:00+10:00")]
    [InlineData("15:47, 3 May 2024", "2024-05-03T15:47:00")]
    [InlineData("Fri, 03 May 2024 13:47:42 GMT", "2024-05-03T13:47:42+00:00")]
    [InlineData("Fri May 03 15:47:42 CEST 2024", "2024-05-03T15:47:42+02:00")]
    [InlineData("03.05.2024, 15.47 Uhr", "2024-05-03T15:47:00")]
    [InlineData("3 mai 2024 à 15h47", "2024-05-03T15:47:00")]
    [InlineData("2024年5月3日 15時47分", "2024-05-03T15:47:00")]
    [InlineData("3 May 2024 • 8 min read", "2024-05-03")]
    [InlineData("3 May 2024 | 25:99", "2024-05-03")]
    public void A_time_and_its_zone_are_read_where_they_stand_beside_the_date(string text, string expected) => Assert.Equal(expected, First(text, "en"));

    [Theory]
    [InlineData("de", null, "05.03.2024", "2024-03-05")]
    [InlineData("en", "news.example.com", "05/03/2024", "2024-05-03")]
    [InlineData("en-GB", "news.example.com", "05/03/2024", "2024-03-05")]
    [InlineData("en", "news.example.co.uk", "05/03/2024", "2024-03-05")]
    [InlineData("en", "news.example.com", "25/03/2024", "2024-03-25")]
    [InlineData("de", null, "03.25.2024", "2024-03-25")]
    [InlineData("de", null, "05.03.24", "2024-03-05")]
    [InlineData("zh", null, "24/03/05", "2024-03-05")]
    [InlineData("fr", null, "5-3-2024", "2024-03-05")]
    public void A_numeric_date_is_read_in_the_order_of_language_and_domain(string language, string? host, string text, string expected) =>
        Assert.Equal(expected, WrittenDates.Find(text, language, DateOrders.For(language, host))[0].Date.ToString());

    [Fact]
    public void The_other_order_of_an_open_numeric_date_is_kept_as_an_alternative()
    {
        var open = WrittenDates.Find("05/03/2024", "en", DateOrder.MonthFirst)[0];
        var settled = WrittenDates.Find("25/03/2024", "en", DateOrder.MonthFirst)[0];

        Assert.Equal("2024-03-05", open.Other?.ToString());
        Assert.Null(settled.Other);
    }

    [Theory]
    [InlineData("May 2024")]
    [InlineData("3 May")]
    [InlineData("Call 030.12.3456")]
    [InlineData("Version 1.2.2024.7")]
    [InlineData("© 2024 The Example")]
    [InlineData("31 February 2024")]
    [InlineData("2-1-3")]
    [InlineData("Read 12 comments, 24 shares, 2024 likes")]
    [InlineData("1403/02/14")]
    [InlineData("On May 3, 2500 runners came")]
    [InlineData("3/5/2567")]
    [InlineData("2567年5月3日")]
    [InlineData("3 tháng 5, 2567")]
    [InlineData("۳۲ اردیبهشت ۱۴۰۳")]
    public void What_is_no_full_date_gives_none(string text) => Assert.Empty(WrittenDates.Find(text, "en", DateOrder.MonthFirst));

    [Fact]
    public void Thai_words_tell_the_Buddhist_era_on_a_page_of_any_language() =>
        Assert.Equal("2024-05-03", WrittenDates.Find("3 พฤษภาคม 2567", null, DateOrder.DayFirst)[0].Date.ToString());

    [Fact]
    public void Several_dates_come_in_order_with_what_the_words_before_them_say()
    {
        var found = WrittenDates.Find("Published: 3 May 2024, 09:00 | Updated: 4 May 2024", "en", DateOrder.DayFirst);

        Assert.Equal(["2024-05-03T09:00:00", "2024-05-04"], found.Select(date => date.Date.ToString()));
        Assert.Equal([DateLabel.Published, DateLabel.Modified], found.Select(date => date.Label));
    }

    [Theory]
    [InlineData("Zuletzt aktualisiert: 3.5.2024", DateLabel.Modified)]
    [InlineData("Veröffentlicht am 3.5.2024", DateLabel.Published)]
    [InlineData("Mis à jour le 3/5/2024", DateLabel.Modified)]
    [InlineData("Copyright 3.5.2024", DateLabel.Other)]
    [InlineData("Berlin, 3.5.2024", DateLabel.None)]
    public void Labels_are_read_in_several_languages(string text, object label) => Assert.Equal(label, WrittenDates.Find(text, null, DateOrder.DayFirst)[0].Label);

    [Fact]
    public void All_twelve_months_of_every_language_are_told_apart()
    {
        foreach (var language in MonthNames.Languages)
        {
            var months = Data.RuleData.Entries("months").First(entry => entry.Key == language).Value.Split(';');
            Assert.Equal(Enumerable.Range(1, 12), months.Select(group => MonthNames.Find(group.Trim().Split('/')[0], language)));
        }
    }

    [Theory]
    [InlineData("May", true)]
    [InlineData("TOUKOKUUTA", true)]
    [InlineData("كانون", true)]
    [InlineData("harbour", false)]
    [InlineData("a-word-that-is-longer-than-any-month", false)]
    public void A_word_with_which_no_month_begins_is_known_by_one_look(string word, bool expected) => Assert.Equal(expected, MonthNames.MayBegin(word));

    [Fact]
    public void Every_month_may_begin_with_its_first_word()
    {
        foreach (var (_, names) in Data.RuleData.Entries("months"))
            Assert.All(names.Split([';', '/'], StringSplitOptions.TrimEntries), name => Assert.True(MonthNames.MayBegin(name.Split('_')[0]), name));
    }

    private static string? First(string text, string language) =>
        WrittenDates.Find(text, language, DateOrders.For(language, null)) is [var first, ..] ? first.Date.ToString() : null;
}

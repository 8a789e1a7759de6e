using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Tests.Body;

public sealed class DatelineReaderTests
{
    private const string Rest = "The council of the town has agreed on a new bridge.";

    [Theory]
    [InlineData("BRUSSELS – ", "Brussels", null)]
    [InlineData("NEW YORK — ", "New York", null)]
    [InlineData("BERLIN (Reuters) – ", "Berlin", "Reuters")]
    [InlineData("(Reuters) – ", null, "Reuters")]
    [InlineData("(Lakeside.example) – ", null, "Lakeside.example")]
    [InlineData("Paris (AFP) - ", "Paris", "AFP")]
    [InlineData("Berlin (dpa) - ", "Berlin", "dpa")]
    [InlineData("WASHINGTON, July 11 (Xinhua) -- ", "Washington", "Xinhua")]
    [InlineData("New Delhi [India], July 12 (ANI): ", "New Delhi", "ANI")]
    [InlineData("SÃO PAULO, Brazil (AP) — ", "São Paulo", "AP")]
    [InlineData("Lakeside (Aug. 13) -- ", "Lakeside", null)]
    [InlineData("NAYPYITAW, Myanmar—", "Naypyitaw", null)]
    [InlineData("LAKESIDE, Ore.—", "Lakeside", null)]
    [InlineData("BERLIN—", "Berlin", null)]
    [InlineData("THURSDAY, May 3 (Reuters) -- ", null, "Reuters")]
    [InlineData("LAKESIDE (3 May) – ", "Lakeside", null)]
    [InlineData("LAKESIDE (Channel 4) – ", "Lakeside", "Channel 4")]
    [InlineData("Lakeside Courier - BERLIN -- ", "Berlin", null)]
    [InlineData("NEW YORK--", "New York", null)]
    [InlineData("OSLO--(LAKE WIRE)--", "Oslo", "LAKE WIRE")]
    [InlineData("(LNS News) FORT LAKESIDE, N.C. -- ", "Fort Lakeside", "LNS News")]
    [InlineData("(ANSA) - ROMA, 05 GIU - ", "Roma", "ANSA")]
    [InlineData("BERLIN/PARIS, June 5 (Reuters) - ", "Berlin", "Reuters")]
    [InlineData("Berlin. (dpa) ", "Berlin", "dpa")]
    [InlineData("Berlin (dpa). ", "Berlin", "dpa")]
    [InlineData("Madrid, 5 jun (EFE).- ", "Madrid", "EFE")]
    [InlineData("WARSZAWA (PAP) ", "Warszawa", "PAP")]
    [InlineData("Praha 5. června (ČTK) - ", "Praha", "ČTK")]
    [InlineData("MOSCOW, June 5. /TASS/. ", "Moscow", "TASS")]
    [InlineData("МОСКВА, 5 июня — РИА Новости. ", "Москва", "РИА Новости")]
    [InlineData("دمشق، سوريا (رويترز) - ", "دمشق", "رويترز")]
    [InlineData("Wien – ", "Wien", null)]
    [InlineData("Brussels, 5 June 2024 - ", "Brussels", null)]
    [InlineData("RIO DE JANEIRO - ", "Rio de Janeiro", null)]
    [InlineData("WASHINGTON D.C. — ", "Washington D.C.", null)]
    [InlineData("( – ", null, null)]
    [InlineData("() – ", null, null)]
    public void Dateline_and_agency_are_read_and_taken_off(string prefix, string? place, string? agency)
    {
        var read = DatelineReader.Read(prefix + Rest);

        Assert.NotNull(read);
        Assert.Equal(place, read.Place);
        Assert.Equal(agency, read.Agency);
        Assert.Equal(Rest, (prefix + Rest)[read.Length..]);
    }

    [Theory]
    [InlineData("Paris – London trains were late on Monday, as snow lay on the line.")]
    [InlineData("Wien - Berlin: der Nachtzug ist wieder da, und er ist voll.")]
    public void Two_cities_with_a_dash_between_are_a_line(string paragraph) => Assert.Null(DatelineReader.Read(paragraph));

    [Theory]
    [InlineData("The council – which met on Monday – has agreed on a new bridge for the town.")]
    [InlineData("UPDATE – The council of the town has agreed on a new bridge.")]
    [InlineData("NATO – the alliance that was founded in 1949 – has agreed on a new budget.")]
    [InlineData("Rome (the capital) – the council has agreed on a new bridge for the town.")]
    [InlineData("BRUSSELS – short")]
    [InlineData("LONDON – PARIS trains were late on Monday, said those who run them.")]
    [InlineData("(All pictures: Ann Lee of the Courier)")]
    [InlineData("(LNS News) The council of the town has agreed on a new bridge.")]
    [InlineData("Berlin – wie es singt und lacht, so nennt sich der neue Verein der Stadt.")]
    [InlineData("Berlin (LNS) The council of the town has agreed on a new bridge.")]
    [InlineData("March 1 – The council of the town has agreed on a new bridge.")]
    [InlineData("السلطات المحلية - قالت إن الجسر القديم سوف يغلق في الأسبوع القادم")]
    [InlineData("IBM, Google—and now the boat yard of the town—have agreed on a new bridge.")]
    [InlineData("UCLA, the larger of the two—it has more boats—has agreed on a new bridge.")]
    [InlineData("Ann Lee (34) – The council of the town has agreed on a new bridge.")]
    [InlineData("")]
    public void Other_beginnings_stay(string paragraph) => Assert.Null(DatelineReader.Read(paragraph));
}

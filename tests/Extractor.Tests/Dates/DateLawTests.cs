using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NewsPipeline.Extractor.Dates;

namespace NewsPipeline.Extractor.Tests.Dates;

public sealed class DateLawTests
{
    private static readonly Arbitrary<DateTime> Days = Gen.Choose(0, 20_000).Select(days => new DateTime(1990, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days)).ToArbitrary();

    [Fact]
    public void Whatever_is_written_as_ISO_8601_is_read_back_as_it_was() =>
        Prop.ForAll(Days, day => IsoDate.Read(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))?.Day == DateOnly.FromDateTime(day)).Holds();

    [Fact]
    public void A_date_in_words_and_the_same_date_in_figures_are_one() =>
        Prop.ForAll(Days, day =>
        {
            var words = WrittenDates.Find(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), "en", DateOrder.DayFirst)[0].Date;
            var figures = WrittenDates.Find(day.ToString("d.M.yyyy", CultureInfo.InvariantCulture), "de", DateOrder.DayFirst)[0].Date;
            return words == figures && words.Day == DateOnly.FromDateTime(day);
        }).Holds();

    [Fact]
    public void No_text_at_all_makes_the_reader_throw() =>
        Prop.ForAll<string>(text => WrittenDates.Find(text ?? "", "en", DateOrder.MonthFirst).Count >= 0 && (IsoDate.Read(text) is null || text!.Length >= 8)).Holds();
}

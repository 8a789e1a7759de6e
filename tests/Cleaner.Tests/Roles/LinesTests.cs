using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Roles;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class LinesTests
{
    private static TextShape Shape(string text) => TextMeter.Measure(text, linkLetters: 0);

    [Theory]
    [InlineData("12 March 2024, 14:05")]
    [InlineData("Published: Mar. 12, 2024 at 2:05 p.m. EST")]
    [InlineData("Stand: 12.03.2024, 14:05 Uhr")]
    [InlineData("2024-03-12")]
    [InlineData("12 de marzo de 2024")]
    [InlineData("2024年3月12日 14時05分")]
    public void Date_lines_are_known_by_their_shape(string text) => Assert.True(Lines.IsDate(text, Shape(text)));

    [Theory]
    [InlineData("In March 2024 the council had decided otherwise, though nobody remembered that vote any more.")]
    [InlineData("The 41 boats of 2023")]
    [InlineData("Call 555 1234")]
    public void Other_lines_with_numbers_are_not(string text) => Assert.False(Lines.IsDate(text, Shape(text)));

    [Theory]
    [InlineData("By Ada Lund", true)]
    [InlineData("Von Ada Lund und Ole Berg", true)]
    [InlineData("By the time they met, it was dark.", false)]
    [InlineData("By", false)]
    public void Bylines_are_known_by_their_shape(string text, bool expected) => Assert.Equal(expected, Lines.IsByline(text, Shape(text)));

    [Theory]
    [InlineData("The pier at low tide - Ada Lund/Harbour Photos", true)]
    [InlineData("Ada Lund/Getty Images", true)]
    [InlineData("Ada Lund / Harbour Photos / AFP", true)]
    [InlineData("ADA LUND | REUTERS", true)]
    [InlineData("Ada Lund/Harbour", false)]
    [InlineData("Storms and tides/AP courses at school 2024", false)]
    [InlineData("Either/or", false)]
    public void A_photos_credit_is_known_behind_its_caption_and_alone(string text, bool expected) => Assert.Equal(expected, Lines.IsPhotoLine(text));
}

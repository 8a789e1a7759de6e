using NewsPipeline.Cleaner.Roles;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class CuesTests
{
    [Theory]
    [InlineData("Read more: Ferry fares to rise", "related")]
    [InlineData("» Lesen Sie auch: Fähre teurer", "related")]
    [InlineData("À lire aussi Le port ferme", "related")]
    [InlineData("Lea también: Sube el billete", "related")]
    [InlineData("Leggi anche: Il molo chiude", "related")]
    [InlineData("Leia também: O cais fecha", "related")]
    [InlineData("Lees ook: De pier sluit", "related")]
    [InlineData("Czytaj też: Molo zamknięte", "related")]
    [InlineData("İlgili haberler", "related")]
    [InlineData("Läs också: Bryggan stängs", "related")]
    [InlineData("Subscribe to our newsletter", "newsletter")]
    [InlineData("© 2024 Harbour Post", "legal")]
    [InlineData("Leave a Reply", "comments")]
    [InlineData("Tags: pier, ferry", "tags")]
    [InlineData("- Anzeige -", "advertisement")]
    public void A_line_is_known_by_its_words(string line, string role) => Assert.Equal(role, Cues.RoleOf(line));

    [Theory]
    [InlineData("The council met on Tuesday.")]
    [InlineData("Trendingly is no word.")]
    [InlineData("Sourcery: a history")]
    [InlineData("Anzeige erstatteten am Montag zwei Fischer.")]
    [InlineData("Also in the hall were the members of the harbour board.")]
    [InlineData("Lecture halls stayed empty all winter.")]
    [InlineData("")]
    [InlineData("***")]
    public void Other_lines_are_not(string line) => Assert.Null(Cues.RoleOf(line));
}

using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.PlainText;

public sealed class PlainTextTests
{
    private const string Title = "Council delays repair of ferry pier until spring";

    private static string Prose(int count, int from = 0) =>
        string.Join("\n\n", Enumerable.Range(from, count).Select(i => Pages.Sentence(2 * i) + " " + Pages.Sentence((2 * i) + 1)));

    private static CleanedPage Cleaned(string text)
    {
        var result = Pages.CleanText(text);
        Assert.True(result.IsCleaned, result.Rejection?.ToString());
        return result.Page;
    }

    [Fact]
    public void The_head_of_a_scraped_page_gets_its_roles()
    {
        var page = Cleaned($"Harbour Post\n  • Home\n  • News\n  • Sport\nNothing found\nShow all hits\nNothing found\nShow all hits\nHome News Harbour\n\n{Title}\n\nSteel or wood is the question for the members\n\nAda Lund by Ada Lund\nMarch 12, 2024\nin Harbour, Town Hall\n0\nThe pier in winter - Ole Berg/Harbour Images\n\n{Prose(6)}");
        Assert.Equal(BlockRoles.Title, Pages.RoleOf(page, "Council delays"));
        Assert.Equal(BlockRoles.Subtitle, Pages.RoleOf(page, "Steel or wood"));
        Assert.Equal(BlockRoles.Byline, Pages.RoleOf(page, "Ada Lund by"));
        Assert.Equal(BlockRoles.Date, Pages.RoleOf(page, "March 12"));
        Assert.Equal(BlockRoles.Section, Pages.RoleOf(page, "in Harbour"));
        Assert.Equal(BlockRoles.Caption, Pages.RoleOf(page, "The pier in winter"));
        Assert.Equal(BlockRoles.Navigation, Pages.RoleOf(page, "Sport"));
        Assert.Equal(Prose(6), Pages.Text(page));
    }

    [Fact]
    public void A_line_that_trails_off_under_the_headline_is_no_subtitle()
    {
        var page = Cleaned($"{Title}\n\nTown Hall\nOne moment, the spoken version is being prepared...\n\n{Prose(5)}");
        Assert.Equal(BlockRoles.Boilerplate, Pages.RoleOf(page, "One moment"));
        Assert.Equal(Prose(5), Pages.Text(page));
    }

    [Fact]
    public void Headings_and_lists_inside_the_text_stay()
    {
        var page = Cleaned($"{Title}\n\n{Prose(3)}\n\nWhat it would cost\n\n{Prose(2, from: 3)}\n\n- Steel: four million\n- Wood: two million\n\n{Prose(2, from: 5)}");
        Assert.Equal(BlockKinds.Heading, page.Blocks.Single(block => block.Text == "What it would cost").Kind);
        Assert.Equal(2, page.Blocks.Count(block => block is { Kept: true, Kind: BlockKinds.ListItem }));
    }

    [Fact]
    public void A_related_list_inside_the_text_goes_with_its_label()
    {
        var page = Cleaned($"{Title}\n\n{Prose(3)}\nSEE ALSO:\nStorm tears the old pier away in one night\n{Prose(3, from: 3)}");
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "SEE ALSO"));
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "Storm tears"));
        Assert.DoesNotContain("Storm tears", Pages.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_the_tags_is_not_the_articles()
    {
        var page = Cleaned($"{Title}\n\n{Prose(5)}\n\nTags: #Pier#Ferry#Council\n\nAda Lund is an editor of the Harbour Post and has covered the harbour since the great storm of that year.\n\nLeave a Reply\n\nYour email address will not be published.");
        Assert.Equal(BlockRoles.Tags, Pages.RoleOf(page, "Tags:"));
        Assert.Equal(Prose(5), Pages.Text(page));
    }

    [Fact]
    public void Teasers_that_break_off_are_not_the_articles()
    {
        var teasers = string.Join('\n', Enumerable.Range(1, 5).Select(i => $"The town of number {i} has also decided to look at its pier again before the winter..."));
        Assert.Equal(Prose(4), Pages.Text(Cleaned($"{Title}\n\n{Prose(4)}\n{teasers}")));
    }

    [Fact]
    public void What_a_publisher_says_of_itself_at_the_end_goes()
    {
        var page = Cleaned($"Harbour Post\n\n{Title}\n\n{Prose(6)}\n\nThe HarbourPost.example team has brought the news of the harbour to you for thirty years, every day.\n\nThe views expressed here are those of their authors and of nobody else.");
        Assert.Equal(Prose(6), Pages.Text(page));
    }

    [Fact]
    public void A_text_that_was_wrapped_is_joined_again()
    {
        var wrapped = string.Join("\n\n", Enumerable.Range(0, 5).Select(i => Wrap(Pages.Sentence(2 * i) + " " + Pages.Sentence((2 * i) + 1))));
        Assert.Equal(Prose(5), Pages.Text(Cleaned(wrapped)));
    }

    [Theory]
    [InlineData("See also:")]
    [InlineData("Similar posts")]
    public void Titles_below_a_label_are_related(string label)
    {
        var page = Cleaned($"{Title}\n\n{Prose(5)}\n\n{label}\n\nStorm tears the old pier away in one night\n\nFerry fares to rise again (March 3)\n\nLog in\n\nForgotten your password?");
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "Storm tears"));
        Assert.Equal(BlockRoles.Related, Pages.RoleOf(page, "Ferry fares"));
        Assert.NotEqual(BlockRoles.Related, Pages.RoleOf(page, "Log in"));
        Assert.NotEqual(BlockRoles.Related, Pages.RoleOf(page, "Forgotten"));
    }

    [Theory]
    [InlineData("From Harbour Wire - READ ORIGINAL")]
    [InlineData("See also:\n\nStorm tears the old pier away in one night\n\nFerry fares to rise again in March")]
    public void One_sentence_below_the_source_or_a_list_is_the_sites(string above) =>
        Assert.Equal(Prose(6), Pages.Text(Cleaned($"{Title}\n\n{Prose(6)}\n\n{above}\n\nPictures and maps may be missing here and can be seen on the first page.")));

    [Fact]
    public void Text_wrapped_at_a_column_keeps_whole_paragraphs_whatever_its_lines_begin_with()
    {
        // As in German, where every noun has a capital.
        string Capitals(string text) => string.Join(' ', text.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        var paragraphs = Enumerable.Range(0, 5).Select(i => Capitals(Pages.Sentence(2 * i) + " " + Pages.Sentence((2 * i) + 1))).ToList();
        Assert.Equal(string.Join("\n\n", paragraphs), Pages.Text(Cleaned($"{Title}\nBy Ada Lund\n\n{string.Join("\n\n", paragraphs.Select(Wrap))}")));
    }

    [Fact]
    public void A_headline_right_above_wrapped_text_stays_a_line_of_its_own()
    {
        var page = Cleaned($"{Title}\nBy Ada Lund\n{string.Join('\n', Enumerable.Range(0, 5).Select(i => Wrap(Pages.Sentence(2 * i) + " " + Pages.Sentence((2 * i) + 1))))}");
        Assert.Equal(BlockRoles.Title, page.Blocks.Single(block => block.Text == Title).Role);
        Assert.Equal(BlockRoles.Byline, Pages.RoleOf(page, "By Ada"));
    }

    [Fact]
    public void A_list_inside_wrapped_text_keeps_its_items()
    {
        var prose = string.Join("\n\n", Enumerable.Range(0, 4).Select(i => Wrap(Pages.Sentence(2 * i) + " " + Pages.Sentence((2 * i) + 1))));
        var page = Cleaned($"{prose}\n\n- Steel: four million\n- Wood: two million\n\n{Wrap(Pages.Sentence(10) + " " + Pages.Sentence(11))}");
        Assert.Equal(["Steel: four million", "Wood: two million"], page.Blocks.Where(block => block.Kind == BlockKinds.ListItem).Select(block => block.Text));
    }

    [Theory]
    [InlineData("TRENDING:")]
    [InlineData("Read more:")]
    [InlineData("Advertisement")]
    public void A_label_between_paragraphs_goes(string label) =>
        Assert.Equal(Prose(8), Pages.Text(Cleaned($"{Title}\n\n{Prose(4)}\n\n{label}\n\n{Prose(4, from: 4)}")));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void A_text_of_a_few_paragraphs_and_nothing_else_stays_whole(int paragraphs)
    {
        Assert.Equal(Prose(paragraphs), Pages.Text(Cleaned(Prose(paragraphs))));
        Assert.Equal(Prose(paragraphs), Pages.Text(Cleaned(Prose(paragraphs).Replace("\n\n", "\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_text_without_spaces_between_words_stays_whole()
    {
        string[] paragraphs =
        [
            "港湾評議会は火曜日の夜に会合を開き、冬が来る前に古いフェリー桟橋をどう修理するかを話し合った。",
            "技術者は評議員に対し、木の杭が前回の調査から三分の一ほど強度を失ったと説明した。新しい鋼の骨組みには約四百万かかるという。",
            "毎朝そこで魚を水揚げする漁師たちは、桟橋を閉じれば商売が成り立たなくなると訴えた。市長は、潮流の報告書が出るまで何も決めないと約束した。",
        ];
        Assert.Equal(string.Join("\n\n", paragraphs), Pages.Text(Cleaned(string.Join("\n\n", paragraphs))));
    }

    [Fact]
    public void The_cards_of_other_articles_below_a_text_go()
    {
        var cards = string.Join('\n', Enumerable.Range(1, 6).Select(i => $"Harbour news\nThe town of number {i} repairs its pier\nThe town of number {i} repairs its pierThe council of the town has found the money, says its mayor.\n{i} min read"));
        Assert.Equal(Prose(5), Pages.Text(Cleaned($"{Title}\n\n{Prose(5)}\n\nMore from Harbour Post\n\n{cards}")));
    }

    [Fact]
    public void A_list_of_headlines_is_no_article() =>
        Assert.Equal(ReasonCodes.NotArticle, Pages.CleanText(string.Join('\n', Enumerable.Range(1, 40).Select(i => $"Headline of the day number {i}"))).Rejection?.Reason);

    [Fact]
    public void NUL_and_lone_surrogates_are_gone() =>
        Assert.DoesNotContain(Cleaned($"{Title}\n\n{Prose(4).Replace("pier", "pi\0e\uD800r", StringComparison.Ordinal)}").Blocks, block => block.Text != PageText.Repair(block.Text));

    private static string Wrap(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length > 70)
                lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }
        return string.Join('\n', lines);
    }
}

using NewsPipeline.Cli.Calibration;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Tests.Calibration;

public sealed class ValueScorerTests
{
    [Theory]
    [InlineData("Mayor: “We’re ready”…", "mayor: \"we're ready\"...", true)]
    [InlineData("Bridge &amp; ferry", "Bridge & ferry", true)]
    [InlineData("Ｂridge  opens", "bridge opens", true)]
    [InlineData("Straße frei", "STRASSE FREI", true)]
    [InlineData("Bridge opens", "Bridge opens early", false)]
    public void Titles_agree_but_for_signs_case_and_white_space(string truth, string given, bool isRight) =>
        Assert.Equal(isRight, Score(new TruthPage(null, truth, [], null, null), new Article { Title = given, Provenance = Of("title") }));

    [Theory]
    [InlineData("Ann Lee|Bo Ek", "Bo Ek|Ann Lee", true)]
    [InlineData("By Ann Lee and Bo Ek", "Ann Lee|Bo Ek", true)]
    [InlineData("Ann Lee, and Bo Ek", "Ann Lee|Bo Ek", true)]
    [InlineData("Ann Lee", "Ann Lee|Bo Ek", false)]
    [InlineData("J. R. Lee.", "J. R. Lee", true)]
    public void Authors_agree_as_sets(string truth, string given, bool isRight) =>
        Assert.Equal(isRight, Score(new TruthPage(null, null, truth.Split('|'), null, null), new Article { Authors = given.Split('|'), Provenance = Of("authors") }));

    [Theory]
    [InlineData("2024-05-03", true)]
    [InlineData("2024-05-03T23:30:00", true)]
    [InlineData("2024-05-02T22:30:00-04:00", true)]
    [InlineData("2024-05-04T01:30:00+02:00", true)]
    [InlineData("2024-05-04T01:30:00", false)]
    [InlineData("2024-05-04", false)]
    public void Dates_agree_by_day_as_written_or_in_UTC(string given, bool isRight) =>
        Assert.Equal(isRight, Score(new TruthPage(null, null, [], new DateOnly(2024, 5, 3), null), new Article { Published = given, Provenance = Of("published") }));

    [Theory]
    [InlineData("nb", "no", true)]
    [InlineData("en", "en-GB", true)]
    [InlineData("en", "de", false)]
    public void Languages_agree_by_primary_subtag(string truth, string given, bool isRight) =>
        Assert.Equal(isRight, Score(new TruthPage(null, null, [], null, truth), new Article { Language = given, Provenance = Of("language") }));

    [Fact]
    public void What_one_of_the_two_does_not_give_is_not_judged() =>
        Assert.Empty(ValueScorer.Score(new Article { Title = "Bridge opens" }, new TruthPage(null, null, ["Ann Lee"], null, null)));

    private static bool Score(TruthPage truth, Article article) => Assert.Single(ValueScorer.Score(article, truth)).IsRight;

    private static Dictionary<string, FieldProvenance> Of(string field) => new(StringComparer.Ordinal) { [field] = new FieldProvenance { Origin = "h1", Confidence = 0.8 } };
}

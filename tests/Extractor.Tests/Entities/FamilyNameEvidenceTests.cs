using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Entities;

/// <summary>Family names that are ordinary words: what all mentions tell counts together.</summary>
public sealed class FamilyNameEvidenceTests
{
    [Theory]
    [InlineData("They all know the story of Steve Boats. The firm threw Boats out, and the boss wept.")]
    [InlineData("They all know how Steve Boats came. But Steve Boats himself had two of them.")]
    [InlineData("Steve Boats, the mind behind the pier, left. They heard that Boats will come back, and few replace Boats.")]
    [InlineData("Once Steve Boats hinted at it. The pier is old, Boats said last year.")]
    public void Several_signs_make_a_person(string text) => Assert.Equal(["Steve Boats"], Names(text, "person"));

    [Theory]
    [InlineData("They came with Oscar Awards to the pier. The Awards said so.")]
    [InlineData("They all know the Victor Boats. They asked the Victor Boats to come. The boats were old.")]
    [InlineData("They won the Davis Film. In the Davis Film format they play, and Davis Film is back. All of Davis Film is new.")]
    [InlineData("They like Martin Boats and the sea. The boats came in.")]
    public void But_things_stay_things(string text) => Assert.Empty(Names(text, "person"));
}

using NewsPipeline.Cleaner.Roles;

namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class PhraseCoresTests
{
    private static readonly string[] Phrases = ["our newsletter", "daily newsletter", "newsletter abonnieren", "sign up", "log in to read", "app"];

    [Fact]
    public void Every_phrase_has_one_and_they_are_fewer()
    {
        var cores = PhraseCores.Of(Phrases);
        Assert.All(Phrases, phrase => Assert.Contains(cores, core => phrase.Contains(core, StringComparison.Ordinal)));
        Assert.Equal(4, cores.Count);
    }

    [Fact]
    public void Of_none_there_are_none() => Assert.Empty(PhraseCores.Of([]));
}

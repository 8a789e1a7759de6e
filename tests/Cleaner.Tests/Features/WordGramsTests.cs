using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.Tests.Features;

public sealed class WordGramsTests
{
    private static List<uint> Read(string text, int length = 1)
    {
        var found = new List<uint>();
        var grams = new WordGrams(text, length);
        while (grams.MoveNext())
            found.Add(grams.Current);
        return found;
    }

    // What hash_word, slot and mix of services/Cleaner/Training/words.py give: a change there or here must be one of both, and needs a new model.
    [Theory]
    [InlineData("harbour", 3894328072, 11061)]
    [InlineData("HARBOUR", 3894328072, 11061)]
    [InlineData("Fähre", 189892968, 8139)]
    [InlineData("港", 714340702, 11385)]
    [InlineData("İstanbul", 2214880342, 11358)]
    [InlineData("2024", 1109999801, 1259)]
    [InlineData("ΣΟΦΟΣ", 585106997, 1013)]
    public void A_word_has_the_hash_that_training_gives_it(string word, uint hash, uint slot)
    {
        Assert.Equal(hash, Assert.Single(Read(word)));
        Assert.Equal(slot, WordGrams.Fold(hash) & ((1 << 14) - 1));
    }

    [Fact]
    public void Two_in_a_row_have_the_hash_that_training_gives_them()
    {
        Assert.Equal([709946811u, 189862725u], Read("ferry, pier"));
        Assert.Equal(2042731853u, WordGrams.Mix(709946811, 189862725));
        Assert.Equal([2042731853u], Read("Ferry – PIER!", length: 2));
    }

    [Theory]
    [InlineData("abc港湾・12 m²x a_b 𝐀c ½", new uint[] { 2191113644, 4220759905, 501951850, 3893112696, 4245442695, 3826002220, 3876335077, 3859557458 })]
    [InlineData("दिल्ली", new uint[] { 587096409, 922648789, 922648789 })]
    [InlineData("カーテン・レール", new uint[] { 2921661482, 2032447675, 1126456249, 1982114818, 1764005771, 2032447675, 1847893866 })]
    [InlineData("… _ ² 𝐀 ・", new uint[0])]
    public void Words_end_where_they_do_in_training(string text, uint[] hashes) => Assert.Equal(hashes, Read(text));

    [Fact]
    public void Words_in_a_row_are_known_again_in_any_dress_and_not_in_another_order()
    {
        var row = Read("the old ferry pier", length: 3);
        Assert.Equal(2, row.Count);
        Assert.Equal(row, Read("The OLD, ferry (pier)", length: 3));
        Assert.Empty(row.Intersect(Read("pier ferry old the", length: 3)));
        Assert.Empty(Read("old ferry", length: 3));
    }
}

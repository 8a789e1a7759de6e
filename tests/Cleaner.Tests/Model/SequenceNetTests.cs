using System.Runtime.InteropServices;
using NewsPipeline.Cleaner.Model;

namespace NewsPipeline.Cleaner.Tests.Model;

public sealed class SequenceNetTests
{
    private static readonly string[] Names = ["letters", "links"];

    private static float[] Odds(float[] rows, Func<string, float> weight, int width = 1, int distance = 1)
    {
        var odds = new float[rows.Length / Names.Length];
        SequenceNet.Add(SequenceNetFile.Read(TestNets.Bytes(Names, width, distance, weight), Names), rows, odds, () => { });
        return odds;
    }

    [Fact]
    public void What_passes_by_the_layers_is_a_weighted_sum() =>
        Assert.Equal([1.5f, -1f], Odds([1, 2, -3, 1], name => name == "skip" ? 0.5f : 0));

    [Fact]
    public void A_feature_far_off_counts_as_the_farthest() => Assert.Equal([4, -4], Odds([1000, 0, -1000, 0], name => name == "skip" ? 1 : 0));

    // The line itself is handed on in any case: its 1 stands beside what the layer adds.
    [Theory]
    [InlineData("above", 1, new float[] { 0, 1, 1, 0, 0 })]
    [InlineData("below", 1, new float[] { 1, 1, 0, 0, 0 })]
    [InlineData("above", 3, new float[] { 0, 1, 0, 0, 1 })]
    [InlineData("below", int.MaxValue, new float[] { 0, 1, 0, 0, 0 })]
    [InlineData("line", 1, new float[] { 0, 2, 0, 0, 0 })]
    public void A_line_takes_from_those_so_far_away(string map, int distance, float[] expected)
    {
        float[] rows = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
        Assert.Equal(expected, Odds(rows, name => name is "input" or "output" || name == map ? 1 : 0, distance: distance));
    }

    [Fact]
    public void Every_line_sees_the_mean_and_the_maximum_of_the_page() =>
        Assert.Equal([0.5f + 1 + 1, 0.5f + 1], Odds([1, 0, 0, 0], name => name is "input" or "output" or "page" ? 1 : 0));

    [Fact]
    public void What_is_below_zero_goes_no_further() => Assert.Equal([0], Odds([-1, 0], name => name is "input" or "output" or "line" ? 1 : 0));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(19)]
    [InlineData(16)]
    [InlineData(33)]
    public void Each_width_adds_up(int width) => Assert.Equal([2f * width], Odds([1, 1], name => name is "input" or "output" ? 1 : 0, width));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    public void So_does_each_of_so_many_lines(int count)
    {
        var lines = Enumerable.Range(1, count).ToList();
        // Features beyond the farthest would count as that.
        var rows = lines.SelectMany(line => new[] { line / 4f, 1f });
        var odds = Odds([.. rows], name => name is "input" or "output" or "line" ? 1 : 0, width: 16, distance: 20);
        Assert.Equal(lines.Select(line => 16 * ((line / 4f) + 1) * 17), odds);
    }

    [Fact]
    public void Nets_of_other_scales_see_their_own()
    {
        var one = SequenceNetFile.Read(TestNets.Bytes(Names, 1, 1, name => name == "skip" ? 1 : 0), Names)[0];
        var two = SequenceNetFile.Read(TestNets.Bytes(Names, 1, 1, name => name == "skip" ? 1 : 0, scale: 2), Names)[0];
        var odds = new float[1];
        SequenceNet.Add([one, two, one], [1, 0], odds, () => { });
        Assert.Equal([1 + 2 + 1], odds);
    }

    [Fact]
    public void Time_is_asked_for_between_the_layers()
    {
        var asked = 0;
        SequenceNet.Add(SequenceNetFile.Read(TestNets.Bytes(Names, 1, 1, _ => 1), Names), [1, 1], new float[1], () => asked++);
        Assert.Equal(2, asked);
    }

    // Summed up by hand, without lanes: a map turned round, or lines mixed up, would give other odds.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(5, 1)]
    [InlineData(16, 3)]
    [InlineData(17, 2)]
    [InlineData(48, 4)]
    public void Each_weight_stands_where_it_counts(int width, int distance)
    {
        string[] names = [.. Enumerable.Range(0, 11).Select(i => $"f{i}")];
        var random = new Random(width);
        Dictionary<string, List<float>> weights = [], biases = [];
        float Next(Dictionary<string, List<float>> of, string map)
        {
            var number = (float)(Half)((random.NextSingle() - 0.5f) / 2);
            (CollectionsMarshal.GetValueRefOrAddDefault(of, map, out _) ??= []).Add(number);
            return number;
        }
        var net = SequenceNetFile.Read(
            TestNets.Bytes(names, width, distance, map => Next(weights, map), bias: map => map is "above" or "below" ? 0 : Next(biases, map)), names);
        for (var count = 1; count < 12; count++)
        {
            var rows = Enumerable.Range(0, count * names.Length).Select(_ => (random.NextSingle() * 4) - 2).ToArray();
            var odds = new float[count];
            SequenceNet.Add(net, rows, odds, () => { });
            var expected = new SlowNet(weights, biases, distance).Odds([.. rows.Chunk(names.Length)]);
            Assert.All(odds.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-4));
        }
    }

    // To the bit, or a page would read otherwise for a line that is added at its end.
    [Theory]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(40)]
    public void A_line_that_sees_no_other_is_worth_the_same_among_many(int width)
    {
        string[] names = [.. Enumerable.Range(0, 11).Select(i => $"f{i}")];
        var random = new Random(width);
        var net = SequenceNetFile.Read(TestNets.Bytes(names, width, int.MaxValue, map => map == "page" ? 0 : random.NextSingle() - 0.5f), names);
        var rows = Enumerable.Range(0, 9 * names.Length).Select(_ => (random.NextSingle() * 4) - 2).ToArray();
        var alone = new float[9];
        for (var i = 0; i < alone.Length; i++)
            SequenceNet.Add(net, rows.AsSpan(i * names.Length, names.Length), alone.AsSpan(i, 1), () => { });
        for (var count = 1; count <= alone.Length; count++)
        {
            var odds = new float[count];
            SequenceNet.Add(net, rows, odds, () => { });
            Assert.Equal(alone[..count], odds);
        }
    }

    [Theory]
    [InlineData(float.NaN, 0)]
    [InlineData(float.PositiveInfinity, 4)]
    [InlineData(float.NegativeInfinity, -4)]
    public void A_feature_that_is_no_number_tells_nothing_and_leaves_the_page_alone(float value, float standing)
    {
        // Eleven features: some in lanes, some behind them.
        string[] names = [.. Enumerable.Range(0, 11).Select(i => $"f{i}")];
        for (var at = 0; at < names.Length; at++)
        {
            var (row, plain) = (new float[2 * names.Length], new float[2 * names.Length]);
            (row[at], plain[at]) = (value, standing);
            float[] odds = new float[2], expected = new float[2];
            var net = SequenceNetFile.Read(TestNets.Bytes(names, 16, 1, _ => 0.5f), names);
            SequenceNet.Add(net, row, odds, () => { });
            SequenceNet.Add(net, plain, expected, () => { });
            Assert.Equal(expected, odds);
        }
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void A_weight_that_is_no_number_is_refused(float weight) =>
        Assert.Contains("no number", Assert.Throws<InvalidDataException>(() => SequenceNetFile.Read(TestNets.Bytes(Names, 1, 1, map => map == "skip" ? weight : 0), Names)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_lines_have_no_odds() => Assert.Empty(Odds([], _ => 1));

    [Fact]
    public void A_file_that_is_cut_anywhere_or_goes_on_is_refused()
    {
        var whole = TestNets.Bytes(Names, 3, 2, _ => 1);
        for (var length = 0; length < whole.Length; length++)
            Assert.Throws<InvalidDataException>(() => SequenceNetFile.Read(whole.AsSpan(0, length), Names));
        Assert.Throws<InvalidDataException>(() => SequenceNetFile.Read([.. whole, 0], Names));
    }

    [Fact]
    public void A_file_for_other_features_is_refused() =>
        Assert.Contains("train them anew", Assert.Throws<InvalidDataException>(() => SequenceNetFile.Read(TestNets.Bytes(["links", "letters"], 1, 1, _ => 1), Names)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_count_that_cannot_be_is_refused_before_room_is_made_for_it(int count)
    {
        var counts = 8 + "letters\nlinks".Length;
        for (var at = counts; at < counts + 12; at += 4)
        {
            var bytes = TestNets.Bytes(Names, 1, 1, _ => 1);
            BitConverter.TryWriteBytes(bytes.AsSpan(at), count);
            Assert.Throws<InvalidDataException>(() => SequenceNetFile.Read(bytes, Names));
        }
    }
}

using NewsPipeline.Cleaner.Templates;

namespace NewsPipeline.Cleaner.Tests.Templates;

public sealed class HostSketchTests
{
    [Fact]
    public void It_remembers_a_bounded_number_of_lines_and_keeps_those_seen_often()
    {
        var sketch = new HostSketch();
        for (uint i = 0; i < 2_000; i++)
            sketch.Learn(new PageMark(i, 0), [.. Enumerable.Range(0, 40).Select(line => (ulong)((i * 40) + line + 10)), 1]);

        Assert.InRange(sketch.Lines.Count, 1, HostSketch.MostLines);
        Assert.Equal(SiteLine.MostMarks, sketch.Find(1)!.PagesBeside(new PageMark(9_999, 0)));
        Assert.InRange(sketch.Find(1)!.Count / (double)sketch.Pages, 0.95, 1.0);
        Assert.Equal(2_000, sketch.Learned);
        Assert.Equal(HostSketch.MostPages, sketch.Recent.Count);
    }

    [Fact]
    public void What_a_site_no_longer_shows_fades()
    {
        var sketch = new HostSketch();
        for (uint i = 0; i < 100; i++)
            sketch.Learn(new PageMark(i, 0), [1]);
        Assert.Equal(1, Share(sketch));
        for (uint i = 100; i < 1_000; i++)
            sketch.Learn(new PageMark(i, 0), [2]);

        Assert.True(sketch.Find(1) is null || Share(sketch) < 0.05);
        Assert.InRange(sketch.Pages, 1, HostSketch.MostPages);

        static double Share(HostSketch sketch) => sketch.Find(1)!.Count / (double)sketch.Pages;
    }

    [Fact]
    public void Of_too_many_hosts_the_one_asked_longest_ago_is_forgotten()
    {
        var templates = new SiteTemplates();
        for (var i = 0; i < SiteTemplates.MostHosts; i++)
            templates.Learn($"{i}.example", new PageMark(1, 0), [1]);
        Assert.Equal("1", templates.Ask("0.example", sketch => sketch.Version)[..1]);
        templates.Learn("one-more.example", new PageMark(1, 0), [1]);

        Assert.Equal("0", templates.Ask("1.example", sketch => sketch.Version));
        Assert.NotEqual("0", templates.Ask("0.example", sketch => sketch.Version));
        Assert.NotEqual("0", templates.Ask("one-more.example", sketch => sketch.Version));
    }

    [Fact]
    public void Lines_differ_by_their_letters_and_digits_only()
    {
        Assert.Equal(LineHash.Of("“It’s open,” she said."), LineHash.Of("Its open - she said"));
        Assert.NotEqual(LineHash.Of("Closed at 4,211 points"), LineHash.Of("Closed at 4,212 points"));
        Assert.Equal(0UL, LineHash.Of(" … "));
    }

    [Fact]
    public void A_hash_is_the_same_in_every_process()
    {
        // FNV-1a as published.
        Assert.Equal(0xAF63DC4C8601EC8CUL, LineHash.Of("A"));
        Assert.Equal(0xAF63DC4C8601EC8CUL, LineHash.OfExact("a"));
        Assert.NotEqual(LineHash.OfExact("a"), LineHash.OfExact("A"));
    }
}

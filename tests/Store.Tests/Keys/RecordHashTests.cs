using NewsPipeline.Contracts;
using NewsPipeline.Store.Keys;

namespace NewsPipeline.Store.Tests.Keys;

public sealed class RecordHashTests
{
    private static readonly Article Base = new() { Url = "https://news.example/a", Title = "T", Text = "Text.", Tags = ["a", "b"] };

    [Fact]
    public void Address_and_provenance_do_not_count()
    {
        var other = Base with
        {
            Url = "https://news.example/a?x=1",
            Provenance = new Dictionary<string, FieldProvenance> { ["title"] = new() { Origin = "h1", Confidence = 1 } },
        };
        Assert.Equal(RecordHash.Of(Base), RecordHash.Of(other));
    }

    [Fact]
    public void The_state_of_the_sites_templates_does_not_count() => Assert.Equal(RecordHash.Of(Base), RecordHash.Of(Base with { Templates = "12-9f86d081" }));

    [Fact]
    public void A_record_from_before_there_were_templates_keeps_its_hash() =>
        // SHA-256 of the record as JSON with the fields it had then, in order.
        Assert.Equal("fdddb604edb9a761b1ffefb450e3bae017a0e59a1f2c6c4c247f2297f992e961", Convert.ToHexStringLower(RecordHash.Of(Base)));

    [Fact]
    public void Every_other_field_counts()
    {
        Assert.NotEqual(RecordHash.Of(Base), RecordHash.Of(Base with { Title = "U" }));
        Assert.NotEqual(RecordHash.Of(Base), RecordHash.Of(Base with { Text = "Text!" }));
        Assert.NotEqual(RecordHash.Of(Base), RecordHash.Of(Base with { Tags = ["b", "a"] }));
        Assert.NotEqual(RecordHash.Of(Base), RecordHash.Of(Base with { Modified = "2026-01-01" }));
    }
}

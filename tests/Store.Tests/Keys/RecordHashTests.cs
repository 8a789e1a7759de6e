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
    public void Every_other_field_counts()
    {
        Assert.NotEqual(RecordHash.Of(Base), RecordHash.Of(Base with { Title = "U" }));
        Assert.NotEqual(RecordHash.Of(Base), RecordHash.Of(Base with { Text = "Text!" }));
        Assert.NotEqual(RecordHash.Of(Base), RecordHash.Of(Base with { Tags = ["b", "a"] }));
        Assert.NotEqual(RecordHash.Of(Base), RecordHash.Of(Base with { Modified = "2026-01-01" }));
    }
}

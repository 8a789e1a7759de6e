using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsPipeline.Contracts.Tests.Messages;

public sealed class GoldenMessageTests
{
    public static TheoryData<string> Names => [.. SampleMessages.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_full_message_is_written_as_its_golden_file_shows(string name)
    {
        var message = SampleMessages.ByName[name];

        var json = JsonSerializer.Serialize(message, message.GetType(), ContractJson.Indented).ReplaceLineEndings("\n");

        Assert.Equal(GoldenFiles.Read(name + ".json"), json);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_golden_file_is_read_back_without_loss(string name)
    {
        var type = SampleMessages.ByName[name].GetType();
        var golden = GoldenFiles.Read(name + ".json");

        var message = JsonSerializer.Deserialize(golden, type, ContractJson.Compact);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(golden), JsonSerializer.SerializeToNode(message, type, ContractJson.Compact)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_oldest_form_with_only_what_was_required_is_still_read(string name)
    {
        var type = SampleMessages.ByName[name].GetType();
        var old = JsonNode.Parse(GoldenFiles.Read(name + ".required.json"))!.AsObject();

        var message = JsonSerializer.Deserialize(old, type, ContractJson.Compact);

        var read = JsonSerializer.SerializeToNode(message, type, ContractJson.Compact)!.AsObject();
        Assert.All(old, property => Assert.True(Covers(read[property.Key], property.Value), property.Key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_property_nobody_knows_yet_is_ignored(string name)
    {
        var type = SampleMessages.ByName[name].GetType();
        var newer = JsonNode.Parse(GoldenFiles.Read(name + ".json"))!.AsObject();
        newer["fromALaterVersion"] = 1;

        Assert.NotNull(JsonSerializer.Deserialize(newer, type, ContractJson.Compact));
    }

    [Fact]
    public void Every_message_has_two_golden_files_and_no_golden_file_lacks_a_message()
    {
        var expected = SampleMessages.ByName.Keys.SelectMany(name => new[] { name + ".json", name + ".required.json" });

        Assert.Equal(expected.Order(StringComparer.Ordinal), GoldenFiles.Names.Order(StringComparer.Ordinal));
    }

    // What was written must be there with the same value; what is new beside it has a default.
    private static bool Covers(JsonNode? read, JsonNode? written) => (read, written) switch
    {
        (JsonObject now, JsonObject then) => then.All(property => Covers(now[property.Key], property.Value)),
        (JsonArray now, JsonArray then) => now.Count == then.Count && now.Zip(then).All(pair => Covers(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(read, written),
    };
}

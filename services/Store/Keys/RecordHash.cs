using System.Security.Cryptography;
using System.Text.Json;
using NewsPipeline.Contracts;

namespace NewsPipeline.Store.Keys;

/// <summary>The hash that decides whether an article has changed: all fields of the record but provenance and the address it was read at.</summary>
public static class RecordHash
{
    /// <summary>SHA-256 over the record as JSON.</summary>
    /// <param name="article">The article; its own URL does not count, since aliases of one address would change it back and forth.</param>
    public static byte[] Of(Article article)
    {
        var counted = article with { Url = null, Provenance = new Dictionary<string, FieldProvenance>() };
        return SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(counted, ContractJson.Compact));
    }
}

using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsPipeline.Contracts;

namespace NewsPipeline.Store.Keys;

/// <summary>
/// The hash that decides whether an article has changed: all fields of the record but provenance, the address it was read at, and the state
/// of the site's templates, which moves on with every page of the site while the article stays as it is.
/// </summary>
public static class RecordHash
{
    // Left out altogether, so that records from before there was such a field keep their hash.
    private static readonly JsonSerializerOptions Counted = new(ContractJson.Compact)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutTemplates } },
    };

    /// <summary>SHA-256 over the record as JSON.</summary>
    /// <param name="article">The article; its own URL does not count, since aliases of one address would change it back and forth.</param>
    public static byte[] Of(Article article)
    {
        var counted = article with { Url = null, Provenance = new Dictionary<string, FieldProvenance>() };
        return SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(counted, Counted));
    }

    private static void WithoutTemplates(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; type.Type == typeof(Article) && i >= 0; i--)
        {
            if (type.Properties[i].Name == "templates")
                type.Properties.RemoveAt(i);
        }
    }
}

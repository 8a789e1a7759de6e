using System.Text;

namespace NewsPipeline.Store.Schema;

/// <summary>The names of columns: <c>PublishedOn</c> becomes <c>published_on</c>.</summary>
public static class SnakeCase
{
    /// <summary>Converts a property's name.</summary>
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            // A capital begins a word, unless it goes on a run of capitals (ETag is one word and a half: etag).
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }
}

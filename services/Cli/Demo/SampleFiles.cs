using System.Text;

namespace NewsPipeline.Cli.Demo;

/// <summary>The files of the sample site, which are embedded in the program.</summary>
internal static class SampleFiles
{
    /// <summary>
    /// A file's bytes, with <c>{{courier}}</c> and <c>{{post}}</c> replaced by the origins of the two papers. All other bytes stay as
    /// they are, whatever encoding they are in.
    /// </summary>
    /// <exception cref="InvalidOperationException">The program was built without the file.</exception>
    public static byte[] Read(string paper, string file, IReadOnlyDictionary<string, string> origins)
    {
        var name = $"Site/{paper}/{file}";
        using var resource = typeof(SampleFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not embedded in this program.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        // Latin-1 maps every byte to one character and back.
        var text = Encoding.Latin1.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        foreach (var (key, origin) in origins)
            text = text.Replace("{{" + key + "}}", origin, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text);
    }
}

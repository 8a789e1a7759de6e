using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Finds the agencies that a byline names beside its persons: <c>Ann Lee (Reuters)</c>, <c>Par Ann Lee avec AFP</c>, <c>Von Ann Lee, dpa</c>, <c>dpa/Ann Lee</c>.</summary>
internal static class BylineAgencies
{
    private const int MaxText = 200;

    private static readonly string[] Materials = ["mit Material von", "mit Informationen von", "with material from", "with reporting by", "with files from", "avec des informations de"];

    /// <summary>Adds them to <paramref name="agencies"/>, as the byline writes them.</summary>
    internal static void AddTo(List<string> agencies, string text)
    {
        // A stroke may be part of a name: "RFE/RL".
        if (text.Length > MaxText || Array.Exists(Agencies.WithStroke, name => text.Contains(name, StringComparison.Ordinal)))
            return;
        // Brackets part, too; what they hold is no name of an author.
        foreach (var (part, _) in BylineParts.Split(text.Replace('(', ',').Replace(')', ',').Replace('[', ',').Replace(']', ',')))
        {
            var name = BylineReader.CutLead(part);
            foreach (var lead in Materials)
            {
                if (name.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                    name = name[lead.Length..].Trim(' ', ':');
            }
            // "Ann Lee, Associated Press writer"
            while (name.LastIndexOf(' ') is var space and > 0 && PersonName.IsPost(name[(space + 1)..]))
                name = name[..space];
            if (Agencies.IsNamed(name) && !agencies.Contains(name))
                agencies.Add(name);
        }
    }
}

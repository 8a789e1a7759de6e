using System.Buffers;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Decides the headline: what the page shows, as far as its metadata agrees.</summary>
internal static class TitleField
{
    /// <summary>So long a text can be a headline behind a kicker, in letters and digits.</summary>
    internal const int MinHeadline = 15;

    /// <summary>A kicker is no longer than this, in letters and digits.</summary>
    internal const int MaxKicker = 40;

    private const double OfLongerForm = 0.9;

    private static readonly SearchValues<char> Between = SearchValues.Create(" :|–—-/•·");

    /// <summary>The headline, or null.</summary>
    internal static Choice<string>? Decide(PageEvidence page, SiteNames sites)
    {
        var witnesses = new TitleWitnesses(page, sites).Collect();
        var keys = witnesses.ConvertAll(witness => witness.Key);
        var ballot = new Ballot<string>();
        foreach (var witness in witnesses)
        {
            // A title with a section or a site's name on it speaks for the headline without, where somebody else gives that.
            if (Headline(witness, witnesses, keys) is { } headline)
                ballot.Add(headline.Text, headline.Key, witness.Origin, witness.Weight * OfLongerForm);
            else
                ballot.Add(witness.Text, witness.Key, witness.Origin, witness.Weight);
        }
        var choice = ballot.Decide(title => title);
        return choice is null ? null : choice with { Value = Apart(choice.Value, witnesses) };
    }

    private static TitleWitness? Headline(TitleWitness witness, List<TitleWitness> witnesses, List<string> keys)
    {
        var index = IsAgreed(witness, witnesses) ? -1 : Shorter(witness, witnesses, keys);
        if (index >= 0 && IsTailShown(witness, witnesses[index], witnesses))
            return null;
        if (index < 0)
            index = Kicker(witness, witnesses, keys);
        if (index < 0)
            index = Whole(witness, keys);
        if (index < 0)
            index = witnesses.FindIndex(other => TitleParts.IsFirstPart(other.Text, witness.Text));
        return index < 0 ? null : witnesses[index];
    }

    // "Headline — and what follows", which the page shows and OpenGraph repeats, where only the document's title leaves the end out: that one is cut to a length.
    private static bool IsTailShown(TitleWitness whole, TitleWitness part, List<TitleWitness> witnesses) =>
        whole.Text.StartsWith(part.Text, StringComparison.Ordinal)
        && witnesses.Exists(other => other.Key == whole.Key && other.IsShown)
        && witnesses.Exists(other => other.Key == whole.Key && other.Origin == Origins.OpenGraph)
        && witnesses.TrueForAll(other => other.Key != part.Key || other.Origin == Origins.DocumentTitle);

    // Where the page shows the long form, and both JSON-LD and OpenGraph repeat it, the first part belongs to the headline.
    private static bool IsAgreed(TitleWitness witness, List<TitleWitness> witnesses)
    {
        bool isShown = false, isInJson = false, isInOpenGraph = false;
        foreach (var other in witnesses)
        {
            if (other.Key != witness.Key)
                continue;
            isShown |= other.IsShown;
            isInJson |= other.Origin == Origins.JsonLd;
            isInOpenGraph |= other.Origin == Origins.OpenGraph;
        }
        return isShown && isInJson && isInOpenGraph;
    }

    private static int Shorter(TitleWitness witness, List<TitleWitness> witnesses, List<string> keys)
    {
        foreach (var part in TitleParts.Shorter(witness.Text))
        {
            if (Given(part, witness, keys) is var index and >= 0)
                return Headed(witness, witnesses, keys, index);
        }
        return -1;
    }

    // "Headline: deck", where the page gives both: the one with more weight.
    private static int Headed(TitleWitness witness, List<TitleWitness> witnesses, List<string> keys, int deck)
    {
        var colon = witness.Text.IndexOf(": ", StringComparison.Ordinal);
        var head = colon < 0 ? -1 : Given(witness.Text[..colon], witness, keys);
        return head >= 0 && witnesses[head].Weight > witnesses[deck].Weight ? head : deck;
    }

    private static int Given(string part, TitleWitness witness, List<string> keys)
    {
        var key = OneLine.Key(part);
        return key.Length > 5 && key != witness.Key ? keys.IndexOf(key) : -1;
    }

    // "OpinionThe long way home": the line above the headline stands in the same element.
    private static int Kicker(TitleWitness witness, List<TitleWitness> witnesses, List<string> keys)
    {
        if (witness.Origin != Origins.H1 || IsAgreed(witness, witnesses))
            return -1;
        var isTitle = witnesses.Exists(other => other.Origin == Origins.DocumentTitle && other.Key == witness.Key);
        return keys.FindIndex(other => other.Length >= MinHeadline && witness.Key.Length > other.Length && witness.Key.Length - other.Length <= MaxKicker && witness.Key.EndsWith(other, StringComparison.Ordinal) && KickerBorder.Is(witness.Text, other.Length, isTitle));
    }

    // "The long way…" speaks for the whole of it.
    private static int Whole(TitleWitness witness, List<string> keys)
    {
        if (!witness.Text.EndsWith('…') && !witness.Text.EndsWith("...", StringComparison.Ordinal) || witness.Key.Length < 10)
            return -1;
        return keys.FindIndex(other => other.Length > witness.Key.Length && other.StartsWith(witness.Key, StringComparison.Ordinal));
    }

    // The form whose parts stand apart, where the chosen one has them stuck together or only a space between them: "Election nightThe winners".
    private static string Apart(string title, List<TitleWitness> witnesses)
    {
        var key = OneLine.Key(title);
        if (IsStuck(title))
            title = witnesses.Find(witness => witness.Key == key && !IsStuck(witness.Text))?.Text ?? title;
        return witnesses.Find(witness => witness.Key == key && IsOnlySpaced(title, witness.Text))?.Text ?? title;
    }

    // Two elements, kicker and headline, have no sign between them; the metadata have: "Election night: The winners".
    private static bool IsOnlySpaced(string title, string other)
    {
        for (int i = 0, j = 0; i < title.Length && j < other.Length; i++, j++)
        {
            if (title[i] == other[j])
                continue;
            if (title[i] != ' ')
                return false;
            var rest = other.AsSpan(j);
            var gap = rest.IndexOfAnyExcept(Between);
            return gap > 1 && title.AsSpan(i).TrimStart().SequenceEqual(rest[gap..]);
        }
        return false;
    }

    private static bool IsStuck(string title)
    {
        for (var i = 2; i < title.Length; i++)
        {
            if (char.IsUpper(title[i]) && char.IsLower(title[i - 1]) && char.IsLower(title[i - 2]))
                return true;
        }
        return false;
    }
}

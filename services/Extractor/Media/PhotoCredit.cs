using System.Buffers;
using NewsPipeline.Extractor.Authors;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Media;

/// <summary>Parts a caption from the credit behind it: <c>… at the pier. (Photo: Ann Lee)</c>, <c>… © Ann Lee</c>, <c>… Ann Lee/Getty Images</c>.</summary>
internal static class PhotoCredit
{
    private const int MaxCredit = 90;
    private const int MaxName = 5;
    private const int MaxCaption = 4_000;
    private const int ShortestName = 3;
    private const int MaxWords = 8;
    // "Photo courtesy of the city"; else who made a picture is called by a name: "image by image" is prose.
    private const string Courtesy = "courtesy";

    private static readonly HashSet<string> Labels = new(RuleData.Words("photo-credits", "labels"), StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Makers = [.. RuleData.Words("photo-credits", "makers").OrderByDescending(maker => maker.Length)];
    private static readonly SearchValues<string> AnyMaker = SearchValues.Create(Makers, StringComparison.OrdinalIgnoreCase);
    // What else stands in a bracket behind a caption: "(File)".
    private static readonly HashSet<string> Asides = new(RuleData.Words("photo-credits", "asides"), StringComparer.OrdinalIgnoreCase);
    // What parts a caption from what follows it.
    private static readonly string[] Ends = [". ", " | ", "! ", "? "];
    private static readonly HashSet<string> PictureAgencies = new(RuleData.Words("photo-credits", "agencies"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Caption and credit, each null where there is none; a credit the page marks is believed, its label left out.</summary>
    internal static (string? Caption, string? Credit) Part(string? caption, string? credit)
    {
        var (text, maker) = Parted(caption, credit);
        return (Said(text), maker is not null && Labels.Contains(maker.TrimEnd(' ', ':')) ? null : Said(maker));
    }

    // "/ |", "©": signs alone say nothing.
    private static string? Said(string? text) => text is not null && text.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c)) ? text : null;

    private static (string? Caption, string? Credit) Parted(string? caption, string? credit)
    {
        if (caption is null && credit is { Length: > MaxCredit })
            (caption, credit) = (credit, null);
        caption = GalleryCount.Without(caption);
        if (credit is not null)
        {
            var maker = MarkedCredit.WithoutFrame(credit, Name(credit));
            return (WithoutCredit(WithoutMaker(caption, maker), credit), maker);
        }
        if (string.IsNullOrWhiteSpace(caption))
            return (null, null);
        if (caption.Length > MaxCaption)
            return (caption, null);
        return Cut(caption) is var (text, name) ? (text.Length == 0 ? null : text, name) : (caption, null);
    }

    /// <summary>Whether a line is nothing but the credit of a picture.</summary>
    internal static bool Is(string line) => line.Length <= MaxCredit && (Name(line) is { } name && (!char.IsLower(name[0]) || line.Contains(Courtesy, StringComparison.OrdinalIgnoreCase)) || IsAgencyName(line));

    // "Ann Lee/Lakeside Daily News", whoever that is: in a bracket that ends the caption, or in its place.
    private static bool IsOfOutlet(string inside) =>
        inside.Split('/', StringSplitOptions.TrimEntries) is [var name, var outlet] && NameLine.IsName(name) && outlet.Length is > 1 and <= MaxCredit / 2 && Array.TrueForAll(outlet.Split(' '), word => word.Length == 0 || char.IsUpper(word[0]) || word is "of" or "the" or "for");

    // "… in the third round. (Lakeside Press Photo)": names behind the last sentence, in a bracket of their own.
    private static bool IsCapitalised(string inside)
    {
        var words = inside.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.Count(word => char.IsLetter(word[0])) <= MaxWords && char.IsUpper(words[0][0]) && Array.TrueForAll(words, word => char.IsUpper(word[0]) || word is "&" or "/" or "of" or "the" or "for" or "and" or "via") && !inside.AsSpan().ContainsAnyInRange('0', '9') && !inside.EndsWith('.') && !Asides.Contains(inside);
    }

    // A credit that the page marks may stand within the caption as well.
    private static string? WithoutCredit(string? caption, string credit)
    {
        // "The bridge /": the sign between caption and credit is left.
        if (caption is null || !caption.EndsWith(credit, StringComparison.Ordinal) && !caption.TrimEnd(')', ']').EndsWith(credit, StringComparison.Ordinal))
            return caption?.TrimEnd(' ', '/', '|') is { Length: > 0 } plain && plain.Length < caption.Length ? plain : caption;
        var head = Head(caption, caption.LastIndexOf(credit, StringComparison.Ordinal));
        return head.Length == 0 ? null : head;
    }

    // Who is marked as the maker may be named in the caption as well, in other words: "… (Photo by Ann Lee/Getty Images)" and "Ann Lee, Getty Images".
    private static string? WithoutMaker(string? caption, string maker)
    {
        if (string.IsNullOrWhiteSpace(caption) || caption.Length > MaxCaption || Cut(caption) is not var (text, name))
            return caption;
        foreach (var word in name.Split([' ', '/', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= ShortestName && char.IsUpper(word[0]) && maker.Contains(word, StringComparison.OrdinalIgnoreCase))
                return text.Length == 0 ? null : text;
        }
        return caption;
    }

    private static (string Text, string Name)? Cut(string caption)
    {
        var text = caption.AsSpan().TrimEnd();
        if (text[^1] is ')' or ']' && text.LastIndexOfAny('(', '[') is var open and >= 0 && text.Length - open <= MaxCredit)
        {
            var inside = text[(open + 1)..^1].Trim().ToString();
            if (Name(inside) is { } named)
                return (text[..open].TrimEnd().ToString(), named);
            var before = text[..open].TrimEnd();
            if (BehindLabel(inside) is { } maker)
                return (before.ToString(), maker);
            if (IsAgencyName(inside) || IsOfOutlet(inside) || inside.AsSpan().ContainsAny(AnyMaker) && char.IsUpper(inside[0]) || (before.IsEmpty || before[^1] is '.' or '!' or '?' or '”' or '"') && IsCapitalised(inside))
                return (before.ToString(), inside);
        }
        return AtSign(caption) ?? AtLabel(caption) ?? AtAgency(caption) ?? (IsOfOutlet(caption) ? ("", Clean(caption) ?? caption.Trim()) : null);
    }

    // "(Foto Ann Lee)", "(Photo Ann Lee. AFP)": a label with no colon, and names.
    private static string? BehindLabel(string inside)
    {
        var space = inside.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || !Labels.Contains(inside[..space]))
            return null;
        var name = inside[(space + 1)..].Trim();
        return name.Contains(' ', StringComparison.Ordinal) && !Asides.Contains(name) && IsCapitalised(name) || PictureAgencies.Contains(name) ? name : null;
    }

    private static (string Text, string Name)? AtSign(string caption)
    {
        var at = caption.LastIndexOf('©');
        return at >= 0 && caption.Length - at <= MaxCredit && Clean(caption[(at + 1)..]) is { } name ? (Head(caption, at), name) : null;
    }

    private static (string Text, string Name)? AtLabel(string caption)
    {
        for (var colon = caption.LastIndexOf(':'); colon > 0; colon = caption.LastIndexOf(':', colon - 1))
        {
            if (caption.Length - colon > MaxCredit)
                break;
            if (LabelBefore(caption, colon) is var start and >= 0 && Clean(caption[(colon + 1)..]) is { } name)
                return (Head(caption, start), name);
        }
        var tail = Math.Max(0, caption.Length - MaxCredit);
        foreach (var maker in caption.AsSpan(tail).ContainsAny(AnyMaker) ? Makers : [])
        {
            var at = caption.LastIndexOf(maker, StringComparison.OrdinalIgnoreCase);
            if (at >= tail && Starts(caption, at) && at + maker.Length < caption.Length && caption[at + maker.Length] == ' ' && Clean(caption[(at + maker.Length)..]) is { } name && name.Length > 0 && char.IsUpper(name[0]))
                return (Head(caption, at), name);
        }
        return null;
    }

    // "… at the pier. Ann Lee/Getty Images": the sentence before has ended, and what follows ends in an agency.
    private static (string Text, string Name)? AtAgency(string caption)
    {
        // "… at the pier AFP via Getty Images": one agency through another.
        var via = caption.LastIndexOf(" via ", StringComparison.Ordinal);
        if (via > 0 && PictureAgencies.Contains(caption[(via + 5)..].Trim(' ', '.')) && caption.LastIndexOf(' ', via - 1) is var word and > 0 && PictureAgencies.Contains(caption[(word + 1)..via]))
            return (caption[..word], caption[(word + 1)..].Trim(' ', '.'));
        if (IsAgencyName(caption))
            return ("", caption.Trim());
        var (end, length) = (-1, 0);
        foreach (var sign in Ends)
        {
            if (caption.LastIndexOf(sign, StringComparison.Ordinal) is var at && at > end)
                (end, length) = (at, sign.Length);
        }
        // Within a bracket it parts names.
        if (end <= 0 || caption.Length - end > MaxCredit || caption.LastIndexOf('(', end) > caption.LastIndexOf(')', end))
            return null;
        var tail = caption[(end + length)..].Trim();
        return IsAgencyName(tail) ? (caption[..(end + 1)].TrimEnd(), tail) : null;
    }

    // The longest label that ends at the colon, before which some languages set a space, where it begins a sentence, a bracket or the line; -1 where there is none.
    private static int LabelBefore(string caption, int colon)
    {
        var start = caption.AsSpan(0, colon).TrimEnd().Length;
        var best = -1;
        for (var words = 0; words < 3 && start > 0; words++)
        {
            start = caption.LastIndexOfAny([' ', '(', '|'], start - 1);
            if (Labels.Contains(caption[(start + 1)..colon].Trim()) && Starts(caption, start + 1))
                best = start + 1;
            if (start < 0)
                break;
        }
        return best;
    }

    // A label amid a sentence ("he showed a photo: …") is in lower case.
    private static bool Starts(string caption, int at) =>
        at == 0 || !char.IsLower(caption[at]) || caption[..at].TrimEnd() is [.., '.' or '|' or '(' or '–' or '—' or '/' or '!' or '?' or '"' or '”'];

    // What precedes the credit, without the sign between them and a label before a "©" ("Foto ©").
    private static string Head(string caption, int end)
    {
        var head = caption[..end].TrimEnd(' ', '|', '(', '[', '–', '—', '-', '/', ',', ';', '•', ':');
        var word = head.LastIndexOf(' ') + 1;
        return end < caption.Length && caption[end] == '©' && Labels.Contains(head[word..]) ? head[..word].TrimEnd() : head;
    }

    private static string? Name(string text)
    {
        var name = text.Trim(' ', '(', ')', '[', ']', '|', '*');
        if (name.StartsWith('©'))
            return Clean(name[1..]);
        if (name.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && Labels.Contains(name[..colon].Trim()))
            return Clean(name[(colon + 1)..]);
        foreach (var maker in Makers)
        {
            if (name.StartsWith(maker, StringComparison.OrdinalIgnoreCase) && name.Length > maker.Length && name[maker.Length] == ' ')
                return Clean(name[maker.Length..]);
        }
        return name.Length < text.Trim().Length && IsAgencyName(name) ? name : null;
    }

    private static string? Clean(string name)
    {
        // "© Foto: Ann Lee"
        if (name.IndexOf(':', StringComparison.Ordinal) is > 0 and var end && Labels.Contains(name[..end].Trim()))
            name = name[(end + 1)..];
        var clean = name.Trim(' ', '[', ']', '|', '©', ':', '.', ';', ',', '/', '*');
        if (clean.Contains('(', StringComparison.Ordinal) != clean.Contains(')', StringComparison.Ordinal))
            clean = clean.Trim('(', ')', ' ');
        return clean.Length is > 1 and <= MaxCredit && clean.Any(char.IsLetter) ? clean : null;
    }

    // "Ann Lee/Getty Images", "Getty Images", "AFP via Getty Images", "Ann Lee / AP, File"
    private static bool IsAgencyName(string text)
    {
        var line = text.Trim(' ', '.', '(', ')');
        if (line.Length > MaxCredit)
            return false;
        if (PictureAgencies.Contains(line))
            return true;
        var slash = line.IndexOf('/', StringComparison.Ordinal);
        var via = line.IndexOf(" via ", StringComparison.Ordinal);
        var cut = slash > 0 ? slash : via;
        if (cut <= 0 || line[..cut].Trim().Split(' ').Length > MaxName || !char.IsUpper(line[0]))
            return false;
        foreach (var part in line.Split(["/", " via ", ","], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (PictureAgencies.Contains(part))
                return true;
        }
        return false;
    }
}

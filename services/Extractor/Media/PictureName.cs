using System.Buffers;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Media;

/// <summary>
/// The name of a picture's file in its words, for the comparison of the picture that the metadata name with one that the text shows: there two
/// names may differ by more than between any two pictures, since the one is as a rule made of the other.
/// </summary>
internal sealed class PictureName
{
    private const int LongEnough = 10;
    private const int VeryLong = 20;
    private const int Serial = 6;
    private const int Stamp = 10;
    private const int AgencyNumber = 6;
    private const int ShortestName = 4;
    private const int ShortestNumber = 5;
    private const int ShortestHash = 8;
    private const int SizeFolders = 2;
    // Longer ones are made up to cost time.
    private const int LongestName = 300;

    private static readonly char[] WordBreaks = ['-', '_', '.', '~', '@', ' ', '+', ',', '(', ')'];
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");
    // What names a form of a picture in the metadata, or any picture at all.
    private static readonly HashSet<string> Forms = new(RuleData.Words("picture-names", "forms"), StringComparer.Ordinal);
    private static readonly HashSet<string> AnyPicture = new(RuleData.Words("picture-names", "any"), StringComparer.Ordinal);
    // "gettyimages-12345678", "adobestock_123456789": who delivers a picture, before its number.
    private static readonly HashSet<string> Agencies = new(RuleData.Words("picture-names", "agencies"), StringComparer.Ordinal);

    private readonly List<string> words;
    // With the numbers before and behind it.
    private readonly List<string> all;

    private PictureName(List<string> all)
    {
        this.all = all;
        words = [.. all];
        CutEnds(words);
    }

    /// <summary>The name in an address.</summary>
    internal static PictureName Of(string url)
    {
        var address = ImageIdentity.Innermost(url);
        var path = address.AsSpan(0, address.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? end : address.Length);
        path = path[(path.IndexOf("://") is var scheme and >= 0 ? scheme + 3 : 0)..];
        var file = path[(path.LastIndexOf('/') + 1)..];
        var parts = Words(file);
        // ".../harbour-lights/original.jpg", ".../harbour-lights-2405/400/16x9": sizes as folders.
        var isNamed = file.Contains('.');
        for (var level = 0; level < SizeFolders && file.Length > 0 && (isNamed ? IsSize(parts) : parts.TrueForAll(part => part.Length < ShortestNumber && IsNumber(part))) && path.LastIndexOf('/') is var slash && path.IndexOf('/') < slash; level++)
        {
            path = path[..slash];
            file = path[(path.LastIndexOf('/') + 1)..];
            parts = isNamed || file.ContainsAnyInRange('0', '9') ? Words(file) : [];
        }
        return new(parts);
    }

    /// <summary>Whether two names are likely of one picture.</summary>
    internal bool IsLike(PictureName other) =>
        Letters(words) >= ShortestName && (words.SequenceEqual(other.words, StringComparer.Ordinal) ? IsOwn() : SharesNumber(other) || HasOtherEnd(other));

    /// <summary>Whether a name is that of the second picture of a series that begins with the other.</summary>
    internal bool IsSecondAfter(PictureName first) =>
        all.Count == first.all.Count && all.Count > 1 && all[^1].TrimStart('0') is "2" && first.all[^1].TrimStart('0') is "1" && all.SkipLast(1).SequenceEqual(first.all.SkipLast(1), StringComparer.Ordinal);

    private static List<string> Words(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return [];
        // What is escaped twice is written once by others.
        var plain = (name.Contains('%') ? Uri.UnescapeDataString(Uri.UnescapeDataString(name.ToString())) : name.ToString()).ToLowerInvariant();
        var parts = new List<string>(plain.Split(WordBreaks, StringSplitOptions.RemoveEmptyEntries));
        for (var i = parts.Count - 1; i > 0; i--)
        {
            if (PictureSizes.IsPair(parts[i]) && PictureSizes.IsVersion(parts[i - 1]))
                parts.RemoveAt(i - 1);
        }
        parts.RemoveAll(IsForm);
        return parts;
    }

    private static bool IsForm(string word) => PictureSizes.IsWord(word) || PictureSizes.IsPair(word) || PictureSizes.IsSide(word) || Forms.Contains(word);

    private static int Letters(List<string> words) => words.Sum(word => word.Length);

    // Serial numbers and sizes before the name; sizes, hashes, the number of an upload and that of the first of a series behind it.
    private static void CutEnds(List<string> words)
    {
        while (words.Count > 1 && HasName(words[1..]) && IsNumber(words[0]) && (words[0].Length >= Serial && !IsStampOf(words) || IsLength(words[0])))
            words.RemoveAt(0);
        if (words is [.., var wide, var high] && IsLength(wide) && IsLength(high) && Letters(words) - wide.Length - high.Length >= Serial)
            words.RemoveRange(words.Count - 2, 2);
        while (words.Count > 1 && Letters(words) - words[^1].Length is var left && (words[^1] is "0" ? left >= Serial : left >= Serial && words[^1][^1] == '0' && IsLength(words[^1]) || left >= LongEnough && (words[^1] is "1" or "01" or "001" || IsHash(words[^1]))))
            words.RemoveAt(words.Count - 1);
    }

    // "1280@40": a width and a quality; a number alone may be that of a picture in a series.
    private static bool IsSize(List<string> parts) => parts is [] or [{ Length: 3 or 4 }, { Length: 2 }] && parts.TrueForAll(IsNumber);

    private static bool IsLength(string word) => word.Length is 3 or 4 && IsNumber(word) && !IsYear(word);

    // Words, a long number, or the name that a camera gives: "dsc_0014".
    private static bool HasName(List<string> rest) =>
        Letters(rest) >= LongEnough || rest is [{ Length: > Serial } number] && IsNumber(number) || rest is [{ Length: > 2 } camera, { Length: ShortestName } count, ..] && !IsNumber(camera) && IsNumber(count) && !IsYear(count);

    // "20240514_143022": the number behind a day is the time.
    private static bool IsStampOf(List<string> words) => words.Count == 2 && IsNumber(words[1]) && words[0].Length == 8 && words[0].StartsWith("20", StringComparison.Ordinal);

    private static bool IsYear(string word) => word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal));

    // "0a1b2c3d4e", as systems write behind a name.
    private static bool IsHash(string word) =>
        word.Length >= ShortestHash && word.AsSpan().ContainsAnyInRange('0', '9') && word.AsSpan().ContainsAnyInRange('a', 'f') && !word.AsSpan().ContainsAnyExcept(Hexadecimal);

    // Letters that say something, or the number of a camera or a library.
    private bool IsOwn() => words.Exists(word => IsNumber(word) ? word.Length >= (words.Count > 1 ? ShortestName : ShortestNumber) && !IsYear(word) : word.Length > 2 && !IsAny(word));

    // "image", "image3", "photooriginal"
    private static bool IsAny(string word)
    {
        var letters = word.AsSpan().TrimEnd("0123456789").ToString();
        for (var length = letters.Length; length > 2; length--)
        {
            var rest = letters[length..];
            if (AnyPicture.Contains(letters[..length]) && (rest.Length == 0 || AnyPicture.Contains(rest) || IsForm(rest)))
                return true;
        }
        return false;
    }

    // The same moment or serial number, and words that differ; numbers that differ count the pictures of a series.
    private bool SharesNumber(PictureName other)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var at = IsNumber(all[i]) && all[i].Length >= AgencyNumber ? other.all.IndexOf(all[i]) : -1;
            if (at < 0)
                continue;
            if (i > 0 && at > 0 && all[i - 1] == other.all[at - 1] && Agencies.Contains(all[i - 1]))
                return true;
            if (all[i].Length >= Stamp && all.Exists(word => !IsNumber(word) && word.Length > 2 && other.all.Contains(word)) && AreWords(all, other.all) && AreWords(other.all, all))
                return true;
        }
        return false;
    }

    private static bool AreWords(List<string> some, List<string> others) => some.TrueForAll(word => others.Contains(word) || !word.AsSpan().ContainsAnyInRange('0', '9'));

    // "…_lights_240501_wmain", "…_lights_240501_wg": a long name with a number in it, and one short word of letters that differs at its end.
    private bool HasOtherEnd(PictureName other)
    {
        var shared = 0;
        while (shared < Math.Min(words.Count, other.words.Count) && words[shared] == other.words[shared])
            shared++;
        return shared >= Math.Max(words.Count, other.words.Count) - 1 && words.Take(shared).Sum(word => word.Length) >= VeryLong && words.Take(shared).Any(word => IsNumber(word) && word.Length >= Serial)
            && words.Concat(other.words).All(word => words.Contains(word) && other.words.Contains(word) || word.Length <= ShortestNumber && !word.AsSpan().ContainsAnyInRange('0', '9'));
    }

    private static bool IsNumber(string word) => ImageIdentity.IsNumber(word);
}

using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsPipeline.Cleaner.Blocks;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Tells date lines, bylines and captions by their shape.</summary>
internal static partial class Lines
{
    private const int LongestDateLine = 90;
    private const int LongestByline = 100;
    private const int LongestCaption = 400;
    // A line that is a credit and no more: "Name Surname/Agency".
    private const int LongestName = 90;

    private static readonly SearchValues<char> CreditMarks = SearchValues.Create("-–—|(");
    // What the names of the expression begin with.
    private static readonly SearchValues<char> AgencyLetters = SearchValues.Create("AERGPFaergpf");
    private static readonly SearchValues<char> Agencies = SearchValues.Create("GAERSIBWgaersibw\u0130\u0131");
    private static readonly string[] PhotoWords = ["photo", "foto", "image", "picture"];
    private static readonly SearchValues<char> DateBreaks = SearchValues.Create(" ,./-–:|()\u00B7•");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = new HashSet<string>(MonthNames(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] ByWords = ["by ", "von ", "par ", "por ", "di ", "door ", "av ", "af ", "autor: ", "author: ", "written by ", "text: ", "da ", "przez ", "från ", "yazar: "];

    /// <summary>Whether a line is a date and little else: day and year with a month's name or digits, few other words.</summary>
    public static bool IsDate(string text, TextShape shape)
    {
        if (text.Length > LongestDateLine || shape.Digits < 3 || shape.Words > 16)
            return false;
        int months = 0, years = 0, days = 0, others = 0;
        foreach (var range in text.AsSpan().SplitAny(DateBreaks))
        {
            var word = text.AsSpan(range);
            if (word.Length == 0)
                continue;
            if (int.TryParse(word.TrimEnd("stndrhº"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (number is >= 1990 and <= 2100)
                    years++;
                else if (number <= 60)
                    days++;
                else
                    others++;
            }
            else if (Months.Contains(word))
            {
                months++;
            }
            else
            {
                others++;
            }
        }
        var isDate = (months > 0 && days > 0) || (years > 0 && days >= 2) || (text.Contains('年', StringComparison.Ordinal) && text.Contains('月', StringComparison.Ordinal) && text.Length < 40);
        return isDate && others <= 6 && !(shape.EndsSentence && others > 4 && months == 0);
    }

    /// <summary>Whether a line names an author: a word such as "by", then one to some capitalised words, no sentence.</summary>
    public static bool IsByline(string text, TextShape shape)
    {
        if (text.Length > LongestByline || shape.Words is < 2 or > 14 || shape.EndsSentence)
            return false;
        foreach (var word in ByWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return text.Length > word.Length && char.IsUpper(text[word.Length]) && shape.Upper >= shape.Words / 2;
        }
        return false;
    }

    /// <summary>Whether a line is a caption that ends in its credit: "… - Name Surname/Agency", "… (AP Photo/Name)", "(Photo credit: Name)", or is the credit alone.</summary>
    public static bool IsPhotoLine(string text) => text.Length <= LongestCaption && MayBePhotoLine(text) && PhotoCredit().IsMatch(text);

    // A look that tells most lines from the few that are worth the expression: no stroke that could begin a credit, no word for a photo at the start.
    private static bool MayBePhotoLine(string text)
    {
        if (NamesPhoto(text.AsSpan(text.Length > 0 && text[0] == '(' ? 1 : 0)))
            return true;
        if (text.Length <= LongestName && IsBeforeAgency(text))
            return true;
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(CreditMarks); at >= 0; at = rest.IndexOfAny(CreditMarks))
        {
            rest = rest[(at + 1)..];
            var name = rest.Length > 0 && char.IsWhiteSpace(rest[0]) ? rest[1..] : rest;
            if (rest.Contains('/') || (name.Length > 0 && AgencyLetters.Contains(name[0])))
                return true;
        }
        return false;
    }

    private static bool NamesPhoto(ReadOnlySpan<char> text)
    {
        foreach (var word in PhotoWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // A stroke, and behind it a letter that one of the agencies begins with.
    private static bool IsBeforeAgency(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('/', '|'); at >= 0; at = text.IndexOfAny('/', '|'))
        {
            text = text[(at + 1)..];
            var name = text.Length > 0 && char.IsWhiteSpace(text[0]) ? text[1..] : text;
            if (name.Length > 1 && Agencies.Contains(name[0]))
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"(?:[-–—|(]\s?[\p{L}'’. ,-]{2,60}/\s?[\p{L}. ,-]{2,60}\)?$)|(?:[-–—(]\s?(?:AP|AFP|EPA|Reuters|Getty|Photo|Foto)[\p{L}\s]{0,20}(?:/|\bby\b|\)?$))|^\(?(?:photo|foto|image|picture) (?:credit|by|courtesy)|^\p{Lu}[\p{L}'’./ -]{2,60}\s?[/|]\s?(?:getty|AP|AFP|EPA|reuters|shutterstock|istock|bloomberg|alamy|wireimage)\b[\p{L}\s/]{0,25}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PhotoCredit();

    private static string[] MonthNames()
    {
        const string Names = """
            january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
            januar februar märz mai juni juli oktober dezember dez okt mär jänner
            janvier février mars avril juin juillet août septembre octobre novembre décembre
            enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic
            gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
            janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
            januari februari maart mei juni juli augustus oktober
            stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
            ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
            augusti desember mars ledna února března dubna května června července srpna září října listopadu prosince
            января февраля марта апреля мая июня июля августа сентября октября ноября декабря
            """;
        return Names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
    }
}

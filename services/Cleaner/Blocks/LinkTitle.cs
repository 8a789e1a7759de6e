using System.Text;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>
/// What a link is titled: its text without the words of icons ("Watch" beside a sign), and, where each word stands in an element of its own
/// with nothing between them, with blanks between the words, as style sheets set them apart.
/// </summary>
internal sealed class LinkTitle
{
    private const int LongestIcon = 20;
    // Fewer may be marks within a word.
    private const int LeastJoints = 2;
    private const char LastSpaced = '\u1FFF';

    private readonly List<(int Start, int End)> icons = [];
    private readonly List<int> joints = [];
    private bool isJoint;

    /// <summary>Tells that an element begins.</summary>
    public void Join() => isJoint = true;

    /// <summary>Tells that letters follow at a place of the block's text.</summary>
    /// <param name="at">The place.</param>
    /// <param name="isParted">Whether white space stands before them.</param>
    public void Ink(int at, bool isParted)
    {
        if (isJoint && !isParted)
            joints.Add(at);
        isJoint = false;
    }

    /// <summary>Tells that a stretch of the block's text is an icon's.</summary>
    public void LeaveOut(int start, int end)
    {
        if (end > start && end - start <= LongestIcon)
            icons.Add((start, end));
    }

    /// <summary>Forgets the block.</summary>
    public void Clear()
    {
        icons.Clear();
        joints.Clear();
        isJoint = false;
    }

    /// <summary>The title of the link whose text runs from a place to the end so far.</summary>
    public string Of(StringBuilder text, int start)
    {
        var whole = text.ToString(start, text.Length - start);
        if (joints.Count >= LeastJoints && !whole.Contains(' ', StringComparison.Ordinal))
            return Parted(whole, start);
        // At one of its ends; amid a title it would be a word of it.
        var (from, to) = (start, text.Length);
        var first = icons.Count;
        for (; first > 0 && icons[first - 1].Start >= start; first--)
            to = icons[first - 1].End == to ? icons[first - 1].Start : to;
        if (first < icons.Count && icons[first].Start == start && icons[first].End < to)
            from = icons[first].End;
        return (to - from) * 2 > whole.Length ? whole[(from - start)..(to - start)].Trim() : whole;
    }

    private string Parted(string whole, int start)
    {
        var first = joints.Count;
        while (first > 0 && joints[first - 1] > start)
            first--;
        var parted = new StringBuilder(whole.Length + joints.Count - first);
        var from = 0;
        for (; first < joints.Count; first++)
        {
            var at = joints[first] - start;
            if (at >= whole.Length || !IsWord(whole[at - 1]) || !IsWord(whole[at]))
                continue;
            parted.Append(whole, from, at - from).Append(' ');
            from = at;
        }
        parted.Append(whole, from, whole.Length - from);
        return parted.Length >= whole.Length + LeastJoints ? parted.ToString() : whole;
    }

    // Ideographs are written without blanks.
    private static bool IsWord(char c) => c <= LastSpaced && char.IsLetterOrDigit(c);
}

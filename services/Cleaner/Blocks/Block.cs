using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>A block of the page while it is judged.</summary>
internal sealed class Block
{
    private string? cue;
    private bool isCueRead;
    private bool? isPhotoLine;

    /// <summary>What it is in the mark-up: one of <see cref="BlockKinds"/>.</summary>
    public required string Kind { get; set; }

    /// <summary>Its text, white space collapsed.</summary>
    public required string Text { get; init; }

    /// <summary>Level of a heading, 1 to 6; 0 for anything else.</summary>
    public int Level { get; init; }

    /// <summary>The node whose text starts it, in the page's tree; for plain text the line.</summary>
    public int Node { get; init; }

    /// <summary>The block element it stands in, in the page's tree; -1 for plain text.</summary>
    public int Element { get; init; } = -1;

    /// <summary>The links in it.</summary>
    public IReadOnlyList<BlockLink> Links { get; init; } = [];

    /// <summary>How many breaks the page draws before it: rules (<c>hr</c>), and lines of nothing but strokes or stars.</summary>
    public int Breaks { get; init; }

    /// <summary>Its inline shape, for the rendering: links, strong, emphasis.</summary>
    public IReadOnlyList<Span> Spans { get; init; } = [];

    /// <summary>Where single line breaks of the mark-up stand in its text as spaces, in UTF-16 units, ascending.</summary>
    public IReadOnlyList<int> LineEnds { get; init; } = [];

    /// <summary>What its text is like.</summary>
    public required TextShape Shape { get; init; }

    /// <summary>What the names of its own element and of those around it say, as far as they hold for it.</summary>
    public Hint Hints { get; set; }

    /// <summary>The role that its words give it; null where they give none. Read once: rules and features ask alike.</summary>
    public string? Cue
    {
        get
        {
            if (!isCueRead)
                (cue, isCueRead) = (Cues.RoleOf(Text), true);
            return cue;
        }
    }

    /// <summary>Whether it reads like a caption that ends in its credit. Read once.</summary>
    public bool IsPhotoLine => isPhotoLine ??= Lines.IsPhotoLine(Text);

    /// <summary>What it is for: one of <see cref="BlockRoles"/>.</summary>
    public string Role { get; private set; } = BlockRoles.Boilerplate;

    /// <summary>True where it is main text.</summary>
    public bool Kept { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "not judged";

    /// <summary>The score behind the choice.</summary>
    public double Score { get; set; }

    /// <summary>Keeps it as main text.</summary>
    public void Keep(string reason)
    {
        Kept = true;
        Role = Kind == BlockKinds.Heading ? BlockRoles.Heading : BlockRoles.Body;
        Reason = reason;
    }

    /// <summary>Keeps it as main text in a role of its own.</summary>
    public void KeepAs(string role, string reason)
    {
        Kept = true;
        Role = role;
        Reason = reason;
    }

    /// <summary>Drops it.</summary>
    public void Drop(string role, string reason)
    {
        Kept = false;
        Role = role;
        Reason = reason;
    }
}

using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Parts;

/// <summary>A word to follow. Addresses start with "~/" or "#". Lang is for words in another language than the page's.</summary>
public sealed record Link(string Text, string Href, string? Lang = null);

/// <summary><c>_Steps</c>: the four levels of a criterion as a staircase, lowest first.</summary>
public sealed record Staircase(IReadOnlyList<string> Levels);

/// <summary><c>_Related</c>: one group of "Hör ihop med". Groups without links are left out.</summary>
public sealed record RelatedGroup(string Title, IReadOnlyList<Link> Links);

/// <summary><c>_Facts</c>: one row of a list of facts; the value may be markup.</summary>
public sealed record Fact(string Term, Markup Value)
{
    public Fact(string term, string value)
        : this(term, Markup.Of($"{value}")) { }
}

/// <summary><c>_Facts</c>: facts under each other, or with the term beside (<c>InRows</c>).</summary>
public sealed record Facts(IReadOnlyList<Fact> Rows, bool InRows = false);

/// <summary><c>_Quote</c>: what someone who is concerned could say, with a note on what it is.</summary>
public sealed record Quote(string Words, string? Note = null);

/// <summary><c>_Headlines</c>: a sentence that carries a result, with what stands behind it.</summary>
public sealed record Headline(string Sentence, string Behind, Link? Next = null);

/// <summary><c>_Tasks</c>: something that waits for this person. The first is the primary one.</summary>
public sealed record TaskRow(string Title, string Text, Link Act);

/// <summary><c>_Note</c>: an aside with an icon. Tone is null, <c>warn</c> or <c>good</c>.</summary>
public sealed record Note(string Text, string? Tone = null, string? Icon = null, Link? Next = null);

/// <summary><c>_Key</c>: what the marks of a figure mean, and how many there are; then it is the figure's table as well.</summary>
public sealed record KeyRow(Mark Mark, int? Count = null);

/// <summary><c>_Bar</c>: the bar at the foot of a form: what to do, a way past it, and when it was saved last.</summary>
public sealed record Bar(
    string Primary,
    Link? Skip = null,
    DateTimeOffset? SavedAt = null,
    bool Failed = false
);

/// <summary><c>_OwnChoices</c>: four described levels, vet inte and ej relevant, for somebody who answers for their own sake.</summary>
public sealed record OwnChoices(
    string Name,
    string Legend,
    IReadOnlyList<string> Levels,
    string Chosen
)
{
    /// <summary>Class of the legend, where it is the question itself.</summary>
    public string LegendClass { get; init; } = "mr-legend mr-mb-3";

    /// <summary>Smaller, for a page with many.</summary>
    public bool Tight { get; init; }
}

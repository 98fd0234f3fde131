using MrPlatform.Foundations;
using MrPlatform.Organisations;

namespace MrPlatform.RightsFramework;

/// <summary>Whether a criterion asks what is decided, how one works, or what came of it (the OHCHR's three kinds of indicator).</summary>
public enum CriterionKind
{
    Structure,
    Process,
    Outcome,
}

/// <summary>Who is asked: the overall level, each committee, or both.</summary>
public enum CriterionScope
{
    Overall,
    Committee,
    Both,
}

/// <summary>
/// One statement that an organisation rates itself against, with four written levels. A criterion lifted from a
/// checklist lacks some parts (basis, lived, evidence); lacking them only means that there is less to show.
/// </summary>
public sealed class Criterion : ContentItem
{
    public required Area Area { get; init; }

    public Characteristic? Characteristic { get; init; }

    public Role? Role => Area.Role;

    public Framework Framework => Area.Framework;

    public required string Title { get; init; }

    public required string Text { get; init; }

    public string? Why { get; init; }

    public CriterionKind? Kind { get; init; }

    public CriterionScope Scope { get; init; } = CriterionScope.Overall;

    public OrganisationKind AppliesTo { get; init; } = OrganisationKind.Both;

    /// <summary>Part of the startpaket, the twenty or so to begin with.</summary>
    public bool Starter { get; init; }

    /// <summary>A checklist statement that a single person can answer for their own work.</summary>
    public bool Personal { get; init; }

    public Basis? Basis { get; init; }

    public required Levels Levels { get; init; }

    public required IReadOnlyList<Principle> Principles { get; init; }

    public required IReadOnlyList<Right> Rights { get; init; }

    public IReadOnlyList<EvidenceExample> EvidenceExamples { get; init; } = [];

    /// <summary>
    /// True when evidence decides how high a level can be shown. A statement that does not say what would support it asks for none.
    /// </summary>
    public bool RestsOnEvidence => EvidenceExamples.Count > 0;

    public IReadOnlyList<string> Ideas { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>The statement as a resident or an employee would say it; asked in the lived-experience part.</summary>
    public string? Lived { get; init; }

    /// <summary>Whose experience the lived statement tells; only they are asked it.</summary>
    public LivedGroup LivedBy { get; init; } = LivedGroup.Everybody;

    public IReadOnlyList<string> Owners { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public Crosswalk Crosswalk { get; init; } = Crosswalk.Nowhere;

    /// <summary>Id of the tool or method that a checklist statement points to.</summary>
    public string? Guide { get; init; }

    public string Level(int level) => Levels[level];

    public string Level(Maturity maturity) => Levels[maturity.Level];

    public bool AppliesToAny(OrganisationKind kind) => (AppliesTo & kind) != OrganisationKind.None;
}

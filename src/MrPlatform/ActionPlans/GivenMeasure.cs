namespace MrPlatform.ActionPlans;

/// <summary>How a measure is paid for.</summary>
public enum Budget
{
    /// <summary>Costs nothing of its own.</summary>
    None,

    /// <summary>Inom ram: within what the unit has.</summary>
    WithinFrame,

    /// <summary>A line of its own, with amount and year.</summary>
    OwnLine,
}

/// <summary>What is written of a measure. All but the title may be missing: the advice on the plan says what is.</summary>
public sealed record GivenMeasure(string Title)
{
    public string? Description { get; init; }

    /// <summary>Ansvarig funktion, so that the work outlives whoever has it.</summary>
    public string? Owner { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? PersonId { get; init; }

    /// <summary>The steering document it belongs in, and the paragraph.</summary>
    public string? GoverningDocument { get; init; }

    public string? Paragraph { get; init; }

    public string? RegistryNumber { get; init; }

    public Budget? Budget { get; init; }

    /// <summary>Whole kronor.</summary>
    public long? Amount { get; init; }

    public long? BudgetYear { get; init; }

    /// <summary>What shows the effect, where it was at the start and where it is to be.</summary>
    public string? Indicator { get; init; }

    public string? StartValue { get; init; }

    public string? TargetValue { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>The day one asks what changed, and for whom.</summary>
    public DateOnly? EffectOn { get; init; }

    public GivenMeasure Trimmed() =>
        this with
        {
            Title = Title.Trim(),
            Description = Kept(Description),
            Owner = Kept(Owner),
            GoverningDocument = Kept(GoverningDocument),
            Paragraph = Kept(Paragraph),
            RegistryNumber = Kept(RegistryNumber),
            Amount = Budget == ActionPlans.Budget.OwnLine ? Amount : null,
            BudgetYear = Budget == ActionPlans.Budget.OwnLine ? BudgetYear : null,
            Indicator = Kept(Indicator),
            StartValue = Kept(StartValue),
            TargetValue = Kept(TargetValue),
        };

    private static string? Kept(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Exchanging.Importing;
using MrPlatform.Foundations;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>A measure as typed.</summary>
public sealed class MeasureForm
{
    public string? Title { get; set; }

    public string? Description { get; set; }

    /// <summary>The number of the goal it is for.</summary>
    public long Goal { get; set; }

    public string? Owner { get; set; }

    public Guid? Unit { get; set; }

    public Guid? Person { get; set; }

    /// <summary>Units that take part as well.</summary>
    public List<Guid> Parts { get; set; } = [];

    public string? GoverningDocument { get; set; }

    public string? Paragraph { get; set; }

    public string? RegistryNumber { get; set; }

    public Budget? Budget { get; set; }

    /// <summary>As people write it: 250000, 250 000 kr, 250 tkr.</summary>
    public string? Amount { get; set; }

    public int? BudgetYear { get; set; }

    public string? Indicator { get; set; }

    public string? StartValue { get; set; }

    public string? TargetValue { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateOnly? EffectOn { get; set; }

    public long Seen { get; set; }

    public static MeasureForm Of(Measure measure, long goal) =>
        new()
        {
            Title = measure.Title,
            Description = measure.Description,
            Goal = goal,
            Owner = measure.Owner,
            Unit = measure.UnitId,
            Person = measure.PersonId,
            Parts = [.. measure.Parts.Select(p => p.UnitId)],
            GoverningDocument = measure.GoverningDocument,
            Paragraph = measure.Paragraph,
            RegistryNumber = measure.RegistryNumber,
            Budget = measure.Budget,
            Amount = measure.Amount?.ToString(CultureInfo.InvariantCulture),
            BudgetYear = (int?)measure.BudgetYear,
            Indicator = measure.Indicator,
            StartValue = measure.StartValue,
            TargetValue = measure.TargetValue,
            DueOn = measure.DueOn,
            EffectOn = measure.EffectOn,
            Seen = measure.Version,
        };

    /// <summary>Null when something is wrong; the model state then says what.</summary>
    public GivenMeasure? Read(ModelStateDictionary state, IStringLocalizer<ActionPlansWords> t)
    {
        if (string.IsNullOrWhiteSpace(Title))
            state.AddModelError("Form.Title", t["Skriv vad som ska göras."]);
        Length(state, nameof(Title), Title, Measure.LongestTitle, t);
        Length(state, nameof(Description), Description, Measure.LongestText, t);
        foreach (
            var (field, text) in new[]
            {
                (nameof(Owner), Owner),
                (nameof(GoverningDocument), GoverningDocument),
                (nameof(Paragraph), Paragraph),
                (nameof(RegistryNumber), RegistryNumber),
                (nameof(Indicator), Indicator),
                (nameof(StartValue), StartValue),
                (nameof(TargetValue), TargetValue),
            }
        )
            Length(state, field, text, Measure.LongestShort, t);
        if (Budget == ActionPlans.Budget.OwnLine)
            JudgeBudget(state, t);
        else if (Amount is not null || BudgetYear is not null)
            state.AddModelError(
                "Form.Budget",
                t["Belopp och år hör till en egen rad i budgeten. Välj den, eller töm fälten."]
            );
        var areNear =
            state.Takes("Form.DueOn", DueOn, t) & state.Takes("Form.EffectOn", EffectOn, t);
        if (areNear && EffectOn < DueOn)
            state.AddModelError("Form.EffectOn", t["Effekten kan inte mätas före slutdatumet."]);
        return state.IsValid ? Given : null;
    }

    private GivenMeasure Given =>
        new(Title!)
        {
            Description = Description,
            Owner = Owner,
            UnitId = Unit,
            PersonId = Person,
            GoverningDocument = GoverningDocument,
            Paragraph = Paragraph,
            RegistryNumber = RegistryNumber,
            Budget = Budget,
            Amount = Typed.Amount(Amount ?? ""),
            BudgetYear = BudgetYear,
            Indicator = Indicator,
            StartValue = StartValue,
            TargetValue = TargetValue,
            DueOn = DueOn,
            EffectOn = EffectOn,
        };

    private void JudgeBudget(ModelStateDictionary state, IStringLocalizer<ActionPlansWords> t)
    {
        if (Typed.Amount(Amount ?? "") is null or <= 0)
            state.AddModelError(
                "Form.Amount",
                Typed.HasTwoMeanings(Amount ?? "")
                    ? t[
                        "”{0}” kan läsas på två sätt. Skriv beloppet i hela kronor utan komma och punkt, till exempel 250000.",
                        Amount!
                    ]
                    : t["Skriv hur mycket i hela kronor, till exempel 250000."]
            );
        if (
            state["Form.BudgetYear"] is not { Errors.Count: > 0 }
            && (BudgetYear is not { } year || !PlanningYears.Have(year))
        )
            state.AddModelError("Form.BudgetYear", t.YearOutside(BudgetYear));
    }

    private static void Length(
        ModelStateDictionary state,
        string field,
        string? text,
        int longest,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        if (text?.Length > longest)
            state.AddModelError(
                $"Form.{field}",
                t["Texten är för lång. Den får vara högst {0} tecken.", longest]
            );
    }
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MrPlatform.ActionPlans.Following;

/// <summary>How a measure goes, as typed.</summary>
public sealed class StatusForm
{
    public MeasureStatus? To { get; set; }

    public string? Text { get; set; }

    public DateOnly? NewDay { get; set; }

    /// <summary>The piece of evidence it rests on, among those the page gave to choose from.</summary>
    public Guid? Evidence { get; set; }

    /// <summary>The measure's version when the page was shown.</summary>
    public long Seen { get; set; }

    /// <summary>False when something is missing or wrong; the model state then says what.</summary>
    /// <param name="at">The model state, and what the form's fields are called before the dot: <c>Status</c>.</param>
    public bool Judge(
        (ModelStateDictionary State, string Prefix) at,
        Measure measure,
        DateOnly today,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var (state, prefix) = at;
        if (To is null or MeasureStatus.Planned)
            state.AddModelError($"{prefix}.To", t["Välj hur det går."]);
        else if (Measure.NeedsReason(measure.Status, To.Value) && string.IsNullOrWhiteSpace(Text))
            state.AddModelError($"{prefix}.Text", t[Measure.WhyMissing(To.Value)]);
        if (Text?.Length > Measure.LongestText)
            state.AddModelError(
                $"{prefix}.Text",
                t["Texten är för lång. Den får vara högst {0} tecken.", Measure.LongestText]
            );
        if (To is not null and not MeasureStatus.Delayed && NewDay is not null)
            state.AddModelError(
                $"{prefix}.NewDay",
                t["Ett nytt slutdatum hör till en försening. Välj Försenad eller töm fältet."]
            );
        else if (state.Takes($"{prefix}.NewDay", NewDay, t) && NewDay < today)
            state.AddModelError($"{prefix}.NewDay", t["Det nya slutdatumet har redan varit."]);
        else if (NewDay <= measure.DueOn)
            state.AddModelError(
                $"{prefix}.NewDay",
                t["Det nya slutdatumet är inte senare än det som gäller."]
            );
        return state.IsValid;
    }
}

/// <summary>What came of a measure, as typed.</summary>
public sealed class EffectForm
{
    public EffectSeen? Seen { get; set; }

    public string? Text { get; set; }

    public string? Value { get; set; }

    public Guid? Evidence { get; set; }

    /// <summary>The measure's version when the page was shown.</summary>
    public long Version { get; set; }

    public bool Judge(ModelStateDictionary state, IStringLocalizer<ActionPlansWords> t)
    {
        if (Seen is null)
            state.AddModelError("Effect.Seen", t["Välj vad det ledde till."]);
        if (string.IsNullOrWhiteSpace(Text))
            state.AddModelError("Effect.Text", t["Skriv vad som förändrades, och för vem."]);
        if (Text?.Length > Measure.LongestText)
            state.AddModelError(
                "Effect.Text",
                t["Texten är för lång. Den får vara högst {0} tecken.", Measure.LongestText]
            );
        if (Value?.Length > Measure.LongestShort)
            state.AddModelError(
                "Effect.Value",
                t["Texten är för lång. Den får vara högst {0} tecken.", Measure.LongestShort]
            );
        return state.IsValid;
    }
}

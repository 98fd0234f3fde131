using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>What is chosen about a shortcoming, as typed.</summary>
public sealed class JudgeForm
{
    public int? Severity { get; set; }

    public int? People { get; set; }

    public int? Remedy { get; set; }

    public int? Mandate { get; set; }

    public Cost Cost { get; set; } = Cost.Unknown;

    public int? Place { get; set; }

    public string? Reason { get; set; }

    /// <summary>The version the page showed.</summary>
    public long Seen { get; set; }

    /// <summary>On to the next shortcoming, as a group does that goes through the list.</summary>
    public bool Next { get; set; }

    public static JudgeForm Of(RankedGap gap) =>
        new()
        {
            Severity = gap.Weight.Severity,
            People = gap.Weight.People,
            Remedy = gap.Weight.Remedy,
            Mandate = gap.Weight.Mandate,
            Cost = gap.Cost,
            Place = (int?)gap.Judgement?.Place,
            Reason = gap.Judgement?.Reason,
            Seen = gap.Judgement?.Version ?? 0,
        };

    /// <summary>Null when something is missing or wrong; the model state then says what.</summary>
    public (Weight, Cost, (long, string)?)? Read(
        ModelStateDictionary state,
        (bool IsLaw, int Count) list,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        Demand(state, Severity, nameof(Severity), t);
        Demand(state, People, nameof(People), t);
        Demand(state, Remedy, nameof(Remedy), t);
        Demand(state, Mandate, nameof(Mandate), t);
        if (Place is < 1)
            state.AddModelError("Form.Place", t["Skriv en plats från 1 och uppåt."]);
        if (Place > list.Count)
            state.AddModelError(
                "Form.Place",
                t["Listan har {0} brister. Skriv en plats från 1 till {0}.", list.Count]
            );
        if (
            Place is null
            && !string.IsNullOrWhiteSpace(Reason)
            && state["Form.Place"] is not { Errors.Count: > 0 }
        )
            state.AddModelError(
                "Form.Place",
                t["Skriv vilken plats bristen ska ha, eller töm fältet Varför."]
            );
        if (Place is not null && string.IsNullOrWhiteSpace(Reason))
            state.AddModelError(
                "Form.Reason",
                t["Skriv varför bristen ska stå på en annan plats."]
            );
        if (Reason?.Length > Judgement.LongestReason)
            state.AddModelError(
                "Form.Reason",
                t["Texten är för lång. Den får vara högst {0} tecken.", Judgement.LongestReason]
            );
        if (!state.IsValid)
            return null;
        return (
            new(Severity!.Value, People!.Value, Remedy!.Value, Mandate!.Value, list.IsLaw),
            Cost,
            Place is { } place ? (place, Reason!) : null
        );
    }

    private static void Demand(
        ModelStateDictionary state,
        int? chosen,
        string field,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        if (chosen is null or < Weight.Lowest or > Weight.Highest)
            state.AddModelError($"Form.{field}", t["Välj ett av svaren."]);
    }
}

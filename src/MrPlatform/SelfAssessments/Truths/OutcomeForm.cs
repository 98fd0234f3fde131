using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>The fields of an outcome, as typed.</summary>
public sealed class OutcomeForm
{
    public OutcomeSignal? Signal { get; set; }

    public string? Measure { get; set; }

    public string? Source { get; set; }

    public DateOnly? ObservedOn { get; set; }

    public string? Reason { get; set; }

    /// <summary>Why it is corrected, in a concluded round.</summary>
    public string? Correction { get; set; }

    public static OutcomeForm Of(OutcomeNote? stands) =>
        stands is null
            ? new()
            : new()
            {
                Signal = stands.Signal,
                Measure = stands.Measure,
                Source = stands.Source,
                ObservedOn = stands.ObservedOn,
                Reason = stands.Reason,
            };

    /// <summary>Null when something is missing or wrong; the model state then says what.</summary>
    public (OutcomeSignal Signal, OutcomeGround Ground)? Read(
        ModelStateDictionary state,
        DateOnly today,
        IStringLocalizer<SelfAssessmentsWords> t
    )
    {
        if (Signal is null)
            state.AddModelError("Form.Signal", t["Välj hur utfallet är."]);
        Demand(
            state,
            Measure,
            "Form.Measure",
            t["Skriv vilket nyckeltal eller vilken iakttagelse."],
            t
        );
        Demand(state, Source, "Form.Source", t["Skriv varifrån uppgiften kommer."], t);
        Demand(
            state,
            Reason,
            "Form.Reason",
            t["Skriv varför ni bedömer det så."],
            t,
            OutcomeNote.LongestReason
        );
        if (ObservedOn is null && state["Form.ObservedOn"] is not { Errors.Count: > 0 })
            state.AddModelError("Form.ObservedOn", t["Skriv vilken dag uppgiften gäller."]);
        if (ObservedOn > today)
            state.AddModelError("Form.ObservedOn", t["Dagen har inte varit än."]);
        return state.IsValid
            ? (Signal!.Value, new(Measure!, Source!, ObservedOn!.Value, Reason!))
            : null;
    }

    private static void Demand(
        ModelStateDictionary state,
        string? text,
        string field,
        string sentence,
        IStringLocalizer<SelfAssessmentsWords> t,
        int longest = OutcomeNote.LongestMeasure
    )
    {
        if (string.IsNullOrWhiteSpace(text))
            state.AddModelError(field, sentence);
        else if (text.Length > longest)
            state.AddModelError(
                field,
                t["Texten är för lång. Den får vara högst {0} tecken.", longest]
            );
    }
}

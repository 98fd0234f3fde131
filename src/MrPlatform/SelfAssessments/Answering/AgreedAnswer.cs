using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>What a group agrees on, wherever it does so: it says why, and may write what somebody sees differently.</summary>
internal static class AgreedAnswer
{
    /// <summary>Null when something is wrong; the fault stands at its field.</summary>
    public static GivenAnswer? ByGroup(
        this GivenAnswer? given,
        AnswerForm form,
        ModelStateDictionary faults,
        IStringLocalizer<SelfAssessmentsWords> t
    )
    {
        if (string.IsNullOrWhiteSpace(form.Motivation))
            faults.AddModelError("Form.Motivation", t["Skriv varför ni enades om det svaret."]);
        if (form.Dissent?.Length > AnswerForm.LongestText)
            faults.AddModelError(
                "Form.Dissent",
                t["Texten är för lång. Den får vara högst 4 000 tecken."]
            );
        return faults.IsValid && given is not null
            ? given with
            {
                Dissent = form.Dissent ?? "",
            }
            : null;
    }
}

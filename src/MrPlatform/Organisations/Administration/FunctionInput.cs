using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace MrPlatform.Organisations.Administration;

/// <summary>A function to give, and the unit it holds for; no unit is the whole organisation.</summary>
public sealed record FunctionInput
{
    [Required(ErrorMessage = "Välj ett uppdrag")]
    public Function? Function { get; init; }

    public Guid? UnitId { get; init; }
}

/// <summary>Which functions an organisation's administrator gives, and where they can hold.</summary>
internal static class FunctionChoices
{
    public static IEnumerable<SelectListItem> Functions(IStringLocalizer<OrganisationsWords> t) =>
        Enum.GetValues<Function>()
            .Where(f => f != Function.NationalEditor)
            .Select(f => new SelectListItem($"{t.Name(f)}. {t.Describe(f)}", f.ToString()))
            .Prepend(new(t["Välj"], ""));

    public static IEnumerable<SelectListItem> Units(
        UnitTree tree,
        IStringLocalizer<OrganisationsWords> t
    ) => UnitChoices.Units(tree).Prepend(new(t["Hela organisationen"], ""));

    /// <summary>The field at fault and why, when the function cannot be given like this.</summary>
    public static (string Field, string Sentence)? WhyNot(
        FunctionInput input,
        Unit? unit,
        IStringLocalizer<OrganisationsWords> t
    ) =>
        input switch
        {
            { Function: Function.NationalEditor } => ("Function", t["Välj ett uppdrag"]),
            { UnitId: not null } when unit is not { ClosedAt: null } => (
                "UnitId",
                t["Välj en enhet i listan"]
            ),
            { Function: Function.Head or Function.Respondent, UnitId: null } => (
                "UnitId",
                t["Den som är chef eller respondent är det för en enhet. Välj vilken."]
            ),
            {
                Function: Function.ProcessLeader or Function.Administrator or Function.Auditor,
                UnitId: not null
            } => (
                "UnitId",
                t["Uppdraget gäller alltid hela organisationen. Välj Hela organisationen."]
            ),
            _ => null,
        };
}

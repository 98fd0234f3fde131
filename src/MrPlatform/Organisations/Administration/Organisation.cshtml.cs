using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Organisations.Administration;

/// <summary>Units, people and functions of the own organisation. The process leader reads; the administrator also changes.</summary>
[OnlyFor(Function.Administrator, Function.ProcessLeader)]
public sealed class OrganisationPage(MrContext db, IStringLocalizer<OrganisationsWords> t)
    : PageModel,
        IHaveSheets
{
    public OrganisationOverview Overview { get; private set; } = null!;

    public bool MayChange => HttpContext.SignedIn.Is(Function.Administrator);

    public string SheetsTitle => Overview.Organisation.Name;

    public IEnumerable<Sheet> Sheets() =>
        [
            new Sheet(
                t["Personer"],
                [t["Namn"].Value, t["Uppdrag"].Value, t["E-post"].Value, t["Konto"].Value],
                Overview.People.Select(person =>
                    (Cell[])[person.Name, Functions(person), person.Email, Account(person)]
                )
            )
            {
                Key = "personer",
            },
            new Sheet(
                t["Enheter"],
                [
                    t["Enhet"].Value,
                    t["Hör till"].Value,
                    t["Slag"].Value,
                    t["Personer"].Value,
                    t["Stängd"].Value,
                ],
                Overview
                    .Tree.InOrder()
                    .Select(place => place.Unit)
                    .Select(unit =>
                        (Cell[])
                            [
                                unit.Name,
                                Overview.Tree.Find(unit.ParentId)?.Name,
                                t.Name(unit.Kind),
                                Overview.PeopleIn.GetValueOrDefault(unit.Id),
                                Cell.Of(unit.ClosedAt),
                            ]
                    )
            )
            {
                Key = "enheter",
            },
        ];

    public string Functions(PersonRow person) =>
        person.Functions.Count == 0
            ? t["Inget"]
            : string.Join(
                "; ",
                person.Functions.Select(given =>
                    given.Unit is null
                        ? t.Name(given.Function)
                        : $"{t.Name(given.Function)}, {given.Unit}"
                )
            );

    public string Account(PersonRow person) =>
        person.HasLeft ? t["Avslutat"]
        : person.HasPassword ? t["Aktivt"]
        : t["Inget lösenord än"];

    public async Task OnGet(CancellationToken stop) =>
        Overview = await OrganisationOverview.Read(
            db,
            HttpContext.SignedIn.OrganisationId!.Value,
            stop
        );
}

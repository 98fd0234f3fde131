using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations.Administration;
using MrPlatform.Organisations.Directory;
using MrPlatform.Organisations.SetUp;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Organisations.Workspaces;

/// <summary>The organisations of this installation, for the national editor, who can add one with its first administrator.</summary>
[OnlyFor(Function.NationalEditor)]
public sealed class WorkspacesPage(
    MrContext db,
    NewWorkspace workspaces,
    OrganisationDirectory directory,
    TimeProvider clock,
    IStringLocalizer<OrganisationsWords> t
) : PageModel, IHaveSheets
{
    public const string All = "organisationer";

    [BindProperty]
    public NewWorkspaceInput Input { get; set; } = new();

    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    /// <summary>The link for the new administrator, shown this once.</summary>
    public LinkToHandOver? Link { get; private set; }

    public IEnumerable<SelectListItem> Choices => workspaces.Choices(t["Välj"]);

    public string SheetsTitle => t["Organisationer"];

    public IEnumerable<Sheet> Sheets() =>
        [
            new(
                t["Arbetsytor"],
                [t["Namn"].Value, t["Kod"].Value, t["Sedan"].Value],
                Organisations.Select(o => (Cell[])[o.Name, o.Code, Stockholm.DayOf(o.SetUpAt)])
            )
            {
                Key = All,
            },
        ];

    public async Task OnGet(CancellationToken stop) => await Load(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (Input.Code.Length > 0 && directory.Workspace(Input.Code) is null)
            ModelState.AddModelError("Input.Code", t["Välj en kommun eller region i listan"]);
        else if (await workspaces.Exists(Input.Code, stop))
            ModelState.AddModelError("Input.Code", t["Organisationen har redan en arbetsyta"]);
        if (await db.IsTaken(Input.Email, except: null, stop))
            ModelState.AddModelError("Input.Email", t["Adressen används redan av ett konto"]);
        if (ModelState.IsValid)
            await Add(stop);
        await Load(stop);
        return Page();
    }

    private async Task Add(CancellationToken stop)
    {
        var by = HttpContext.SignedIn.At(clock);
        var person = await workspaces.SetUp(Input.Code, (Input.Name, Input.Email), by, stop);
        var link = await db.Invite(person, by, stop);
        await db.SaveChangesAsync(stop);
        Link = new(person.Name, Url.Whole(link));
        ModelState.Clear();
        Input = new();
    }

    private async Task Load(CancellationToken stop) =>
        Organisations = [
            .. (await db.Organisations.AsNoTracking().ToListAsync(stop)).OrderBy(
                o => o.Name,
                StringComparer.CurrentCultureIgnoreCase
            ),
        ];
}

public sealed record NewWorkspaceInput : PersonInput
{
    [Required(ErrorMessage = "Välj en kommun eller region i listan")]
    public string Code { get; init; } = "";
}

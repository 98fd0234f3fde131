using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Organisations.Directory;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SetUp;

/// <summary>Makes the workspace of a municipality or region: the organisation, its units by the preset, and its first administrator.</summary>
public sealed class NewWorkspace(MrContext db, OrganisationDirectory directory)
{
    public async Task<bool> Exists(string code, CancellationToken stop)
    {
        var workspace = directory.Workspace(code)?.Code;
        return await db.Organisations.AnyAsync(o => o.Code == workspace, stop);
    }

    /// <summary>Adds all of it to the context. The caller has seen to that the code is in the list, and saves.</summary>
    public async Task<Person> SetUp(
        string code,
        (string Name, string Email) administrator,
        By by,
        CancellationToken stop
    )
    {
        var chosen = directory.Workspace(code)!;
        var organisation = new Organisation(chosen.Code, chosen.Name, chosen.WorkspaceKind, by);
        db.Add(organisation);
        db.AddRange(Presets.For(organisation.Kind).Lay(organisation.Id, by));
        var person = new Person(organisation.Id, administrator.Name, administrator.Email, by);
        person.Give(Function.Administrator, unit: null, by);
        person.Give(Function.ProcessLeader, unit: null, by);
        db.Add(person);
        await db.RecountReach(organisation.Id, stop);
        return person;
    }

    /// <summary>All 311 by name, for a list to choose from.</summary>
    public IEnumerable<SelectListItem> Choices(string nothingChosen) =>
        directory
            .ByName.Select(o => new SelectListItem(o.Name, o.Code))
            .Prepend(new SelectListItem(nothingChosen, ""));
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One of the four roles with its areas, characteristics and criteria. Its letter leads here too.</summary>
public sealed class RoleModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    public Role Role { get; private set; } = null!;

    public IActionResult OnGet(string roll)
    {
        Role = Called(Base.Roles, roll, one => [one.Slug, one.Code, one.Id, one.Name])!;
        return Show(Role?.Slug, roll, Addresses.Role);
    }

    public IEnumerable<RelatedGroup> Related =>
        [
            Links.Group(
                t["Kärnuppdrag"],
                Base.Neighbours.Of<CoreTask>(Role).Select(Links.To),
                new Link(t["Alla kärnuppdrag"], Addresses.CoreTasks)
            ),
            Links.Group(
                t["Exempel"],
                Base.Neighbours.Of<Example>(Role).Select(Links.To),
                new Link(t["Alla exempel"], $"{Addresses.Examples}?roll={Role.Slug}")
            ),
            new(t["De andra rollerna"], [.. Base.Roles.Where(one => one != Role).Select(Links.To)]),
        ];
}

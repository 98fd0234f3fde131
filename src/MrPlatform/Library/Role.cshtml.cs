using Microsoft.AspNetCore.Mvc;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library;

/// <summary>One of the four roles with its areas, characteristics and criteria. Its letter leads here too.</summary>
public sealed class RoleModel(Knowledge knowledge) : EntryPage
{
    public Role Role { get; private set; } = null!;

    public IActionResult OnGet(string roll)
    {
        Role = knowledge.Current.Roles.FirstOrDefault(one => IsCalled(one, roll))!;
        return Show(Role?.Slug, roll, Addresses.Role);
    }

    private static bool IsCalled(Role role, string name) =>
        new[] { role.Slug, role.Code, role.Id }.Contains(name, StringComparer.OrdinalIgnoreCase);
}

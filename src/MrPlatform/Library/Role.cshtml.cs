using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library;

/// <summary>One of the four roles with its areas, characteristics and criteria. Its letter leads here too.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicCache.Pages)]
public sealed class RoleModel(Knowledge knowledge) : PageModel
{
    public Role Role { get; private set; } = null!;

    public IActionResult OnGet(string roll)
    {
        var role = knowledge.Current.Roles.FirstOrDefault(one => IsCalled(one, roll));
        if (role is null)
            return NotFound();
        if (role.Slug != roll)
            return RedirectPermanent(Addresses.Role(role.Slug));
        Role = role;
        return Page();
    }

    private static bool IsCalled(Role role, string name) =>
        new[] { role.Slug, role.Code, role.Id }.Contains(name, StringComparer.OrdinalIgnoreCase);
}

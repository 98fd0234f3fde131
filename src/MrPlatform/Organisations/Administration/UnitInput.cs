using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace MrPlatform.Organisations.Administration;

/// <summary>What an administrator says about a unit.</summary>
public sealed record UnitInput
{
    [
        Required(ErrorMessage = "Skriv vad enheten heter"),
        StringLength(200, ErrorMessage = "Namnet är för långt")
    ]
    public string Name { get; init; } = "";

    [Required(ErrorMessage = "Välj vad det är för enhet")]
    public UnitKind? Kind { get; init; }

    public Guid? ParentId { get; init; }

    /// <summary>The version of the unit that the form was filled in from.</summary>
    public long Version { get; init; }
}

internal static class UnitChoices
{
    /// <summary>Every kind but the overall level, which exists once.</summary>
    public static IEnumerable<SelectListItem> Kinds(IStringLocalizer<OrganisationsWords> t) =>
        Enum.GetValues<UnitKind>()
            .Where(kind => kind != UnitKind.Overall)
            .Select(kind => new SelectListItem(t.Name(kind), kind.ToString()));

    /// <summary>Open units in the order of the tree, with a dash for each step down.</summary>
    public static IEnumerable<SelectListItem> Units(UnitTree tree, Unit? except = null)
    {
        var left = except is null ? [] : tree.AllBelow(except).Append(except).ToHashSet();
        return tree.InOrder()
            .Where(u => u.Unit.ClosedAt is null && !left.Contains(u.Unit))
            .Select(u => new SelectListItem(
                string.Concat(Enumerable.Repeat("– ", u.Depth)) + u.Unit.Name,
                u.Unit.Id.ToString()
            ));
    }
}

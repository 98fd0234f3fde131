using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One characteristic: what marks an organisation where rights work, and the criteria that try it.</summary>
public sealed class CharacteristicModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    public Characteristic Characteristic { get; private set; } = null!;

    public IActionResult OnGet(string kod)
    {
        Characteristic = Base.FindCharacteristic(kod.ToUpperInvariant())!;
        return Show(Characteristic?.Id, kod, Addresses.Characteristic);
    }

    public IEnumerable<RelatedGroup> Related =>
        [
            new(t["Område"], [Links.To(Characteristic.Area)]),
            new(t["Rättigheter"], [.. In<Right>().Select(Links.To)]),
            new(t["Principer"], [.. In<Principle>().Select(Links.To)]),
            new(t["Exempel"], [.. In<Example>().Take(4).Select(Links.To)]),
            new(t["Kännetecken intill"], [.. Beside.Select(Links.To)]),
        ];

    private IEnumerable<T> In<T>()
        where T : ContentItem =>
        Characteristic.Criteria.SelectMany(Base.Neighbours.Of<T>).Distinct();

    // The rest of the area; an area with only one has its role.
    private IEnumerable<Characteristic> Beside
    {
        get
        {
            var near = Characteristic
                .Area.Characteristics.Where(one => one != Characteristic)
                .ToList();
            return near.Count > 0
                ? near
                : Characteristic
                    .Area.Role!.Areas.SelectMany(area => area.Characteristics)
                    .Where(one => one != Characteristic)
                    .Take(4);
        }
    }
}

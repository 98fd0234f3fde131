using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Paths;

/// <summary>Says where a step of a path leads, with the words of the page it leads to.</summary>
public sealed class PathPages(IStringLocalizer<LibraryWords> t)
{
    public Link To(Lead lead) => lead.Item is { } item ? Links.Find(item)! : To(lead.Page!.Value);

    private Link To(AppPage page) =>
        page switch
        {
            AppPage.Trial => new(t["Prova tio frågor"], Addresses.Trial),
            AppPage.Starter => new(
                t["Läs startpaketets frågor"],
                $"{Addresses.Criteria}?urval=startpaketet"
            ),
            AppPage.Law => new(t["Bläddra bland lagkraven"], $"{Addresses.Criteria}?urval=lagkrav"),
            AppPage.CoreTasks => new(t["Vad betyder det för min nämnd?"], Addresses.CoreTasks),
            AppPage.Rights => new(t["Rättigheterna i klartext"], Addresses.Rights),
            AppPage.Examples => new(t["Vad andra har gjort"], Addresses.Examples),
            AppPage.StartRound => new(
                t["Starta en runda (kräver inloggning)"],
                Addresses.StartAssessment
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        };
}

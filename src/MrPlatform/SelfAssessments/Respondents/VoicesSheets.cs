using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>How far those who rate have come, as tables: how many answers each has given, never which.</summary>
internal static class VoicesSheets
{
    public const string Units = "enheter";
    public const string Invited = "inbjudna";

    public static IEnumerable<Sheet> Of(
        IAsyncEnumerable<UnitVoicesRow> units,
        UnitVoices chosen,
        IStringLocalizer<SelfAssessmentsWords> t
    ) =>
        [
            new(
                t["Enhet för enhet"],
                [
                    t["Enhet"].Value,
                    t["Inbjudna"].Value,
                    t["Utan namn"].Value,
                    t["Har börjat"].Value,
                    t["Visade frågor"].Value,
                    t["Frågor"].Value,
                ],
                units.Select(unit =>
                    (IReadOnlyList<Cell>)
                        new Cell[]
                        {
                            unit.Unit.Name,
                            unit.Invited,
                            unit.WithoutName,
                            unit.Begun,
                            unit.Revealed,
                            unit.Unit.Asked,
                        }
                )
            )
            {
                Key = Units,
            },
            new(
                chosen.Unit.Name,
                [t["E-postadress"].Value, t["Skattat"].Value, t["Frågor"].Value],
                chosen.Invited.Select(one =>
                    (Cell[])
                        [
                            one.Email ?? t["Glömd när rundan avslutades"].Value,
                            one.Rated,
                            chosen.Unit.Asked,
                        ]
                )
            )
            {
                Key = Invited,
            },
        ];
}

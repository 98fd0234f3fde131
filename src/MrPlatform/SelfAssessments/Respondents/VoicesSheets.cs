using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>How far those who rate have come, as tables: how many answers each has given, never which.</summary>
internal static class VoicesSheets
{
    public const string Units = "enheter";
    public const string Invited = "inbjudna";
    public const string Group = "gruppen";

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

    /// <summary>How the group sees what it has been shown, in counts.</summary>
    public static IEnumerable<Sheet> Shown(
        IEnumerable<Criterion> criteria,
        IReadOnlyDictionary<string, Spread> spreads,
        IStringLocalizer<SelfAssessmentsWords> t
    )
    {
        var shown = criteria.ToList();
        if (shown.Count > 0)
            yield return new(
                t["Så ser ni det var för sig"],
                [
                    t["Kod"].Value,
                    t["Kriterium"].Value,
                    .. Enumerable.Range(1, 4).Select(level => (Column)t["Nivå {0}", level].Value),
                    t["Vet inte"].Value,
                    t["Det bygger svaren på"].Value,
                ],
                shown.Select(criterion =>
                {
                    var spread = spreads[criterion.Id];
                    return (IReadOnlyList<Cell>)
                        (Cell[])
                            [
                                criterion.Id,
                                criterion.Text,
                                .. Enumerable
                                    .Range(1, 4)
                                    .Select(level => (Cell)spread.Counts.At(level)),
                                spread.Counts.Unknown,
                                string.Join("\n", spread.Notes),
                            ];
                })
            )
            {
                Key = Group,
            };
    }
}

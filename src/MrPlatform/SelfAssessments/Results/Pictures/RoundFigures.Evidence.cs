using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results.Pictures;

public sealed partial class RoundFigures
{
    /// <summary>How much rests on what is fresh, soon old, old, or on nothing. Null where nothing rests on evidence.</summary>
    private Figure? EvidenceOf(ShownResult shown)
    {
        var byArea = shown.Ages.ToDictionary(age => age.Area, StringComparer.Ordinal);
        var areas = shown
            .Framework.Areas.Where(area => byArea.ContainsKey(area.Id))
            .Select(area => (area.Name, Age: byArea[area.Id]))
            .ToList();
        if (areas.Count == 0)
            return null;
        var all = areas.Select(area => area.Age).Aggregate((sum, age) => sum + age);
        return new(
            Evidence,
            t["Vad nivåerna vilar på"],
            t[
                "{0} av {1} svar med en nivå vilar på underlag som håller längre än {2} månader till. {3} blir gamla inom dess, {4} vilar på gammalt underlag och {5} på inget. Det underlag som håller längst räknas.",
                all.Fresh,
                all.All,
                EvidenceFreshness.MonthsSoon,
                all.Soon,
                all.Old,
                all.None
            ]
        )
        {
            Panels =
            [
                Bar(t["Hela rundan"], Shares(all)),
                .. areas.Select(area => Bar(area.Name, Shares(area.Age))),
            ],
            Signs = [.. Shares(all).Select(share => (share.Letter, share.Name))],
            Columns = [t["Område"].Value, .. Shares(all).Select(share => (Column)share.Name)],
            Rows = [Row(t["Hela rundan"], all), .. areas.Select(area => Row(area.Name, area.Age))],
        };
    }

    private Panel Bar(string name, Share[] shares) =>
        new(draw.Shares(name, shares))
        {
            Name = name,
            Note = string.Join(
                ", ",
                shares
                    .Where(share => share.Count > 0)
                    .Select(share => $"{share.Letter} {share.Count}")
            ),
        };

    private Share[] Shares(EvidenceFreshness age) =>
        [
            new(t["F"], t["Färskt underlag"], age.Fresh, "ink"),
            new(t["S"], t["Snart gammalt"], age.Soon, "paper inks"),
            new(t["G"], t["Gammalt underlag"], age.Old, "s line"),
            new(t["U"], t["Utan underlag"], age.None, "s dash"),
        ];

    private static Cell[] Row(string name, EvidenceFreshness age) =>
        [name, age.Fresh, age.Soon, age.Old, age.None];
}

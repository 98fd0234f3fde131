using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Documenting;

/// <summary>To whom the round has been sent, as a file.</summary>
public sealed partial class DocumentModel : IHaveSheets
{
    public const string Sent = "expedieringar";

    public string SheetsTitle => t["Rundan som handling: {0}", Round.Title];

    public IEnumerable<Sheet> Sheets()
    {
        if (Dispatches.Count > 0)
            yield return new(
                t["Expedierad"],
                [
                    t["Diarienummer"].Value,
                    t["Till vem"].Value,
                    t["Dag"].Value,
                    t["Antecknat"].Value,
                    t["Av"].Value,
                ],
                Dispatches.Select(sent =>
                    (Cell[])
                        [
                            Round.RegistryNumber,
                            sent.Words.GetValueOrDefault("till"),
                            sent.Words.GetValueOrDefault("dag"),
                            sent.At,
                            sent.PersonName,
                        ]
                )
            )
            {
                Key = Sent,
            };
    }
}

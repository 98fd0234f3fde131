using MrPlatform.Ui.Sheets;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>The workbook one fills in: the headings we know at once, and how each is written.</summary>
internal static class MeasureTemplate
{
    public const string Measures = "Åtgärder";

    public static Workbook Book =>
        new(
            "Mall för åtgärder",
            "sv",
            [
                new(
                    Measures,
                    [
                        new(
                            "Mål",
                            "Målets nummer eller rubrik i planen. Ett mål som inte finns blir ett nytt mål.",
                            Width: 40
                        ),
                        new("Åtgärd", "Vad ska göras? Måste fyllas i.", Width: 50),
                        new(
                            "Beskrivning",
                            "Mer om åtgärden. Skriv inget om enskilda personer.",
                            Width: 40
                        ),
                        new(
                            "Ansvarig funktion",
                            "En funktion, inte en person. Till exempel: kommunjuristen.",
                            Width: 24
                        ),
                        new("Enhet", "Enhetens namn, som det står i organisationen.", Width: 24),
                        new("Klart", "Till exempel 2027-03-31.", Width: 14),
                        new("Effekten mäts", "Dagen ni frågar vad som förändrades.", Width: 14),
                        new("Mått på effekt", Width: 30),
                        new("Start", "Hur är det nu?", Width: 14),
                        new("Ska bli", "Vad ska det bli?", Width: 14),
                        new("Styrdokument", Width: 24),
                        new("Paragraf", Width: 14),
                        new("Diarienummer", Width: 16),
                        new(
                            "Budget",
                            null,
                            ["Kostar inget extra", "Inom ram", "Egen rad i budgeten"],
                            22
                        ),
                        new(
                            "Belopp (kr)",
                            "Hela kronor, när åtgärden har en egen rad i budgeten.",
                            Width: 14
                        ),
                        new("Budgetår", Width: 12),
                        new(
                            "Läge",
                            null,
                            ["Planerad", "Påbörjad", "Försenad", "Genomförd", "Avbruten"],
                            14
                        ),
                        new(
                            "Orsak",
                            "Varför åtgärden är försenad eller avbruten. Skriv inget om enskilda personer.",
                            Width: 40
                        ),
                    ],
                    Array.Empty<IReadOnlyList<Cell>>()
                ),
            ]
        );
}

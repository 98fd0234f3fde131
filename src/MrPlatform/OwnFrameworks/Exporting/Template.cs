using MrPlatform.OwnFrameworks.Importing;
using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.OwnFrameworks.Exporting;

/// <summary>What the templates begin with: one area and two statements that show how one writes. In the workbook they are left out when it is read.</summary>
internal static class Template
{
    public static FrameworkText Text { get; } =
        new()
        {
            Id = "lokalt-program",
            Title = "Vårt lokala program",
            Description = "Skriv vad ramverket är till för och vem som har beslutat om det.",
            Areas =
            [
                new()
                {
                    Id = $"{Columns.Example}-1",
                    Title = "Så skriver man ett område",
                    Why = "Skriv varför området finns. Frivilligt.",
                    Items =
                    [
                        new()
                        {
                            Id = $"{Columns.Example}-1.1",
                            Text = "Nämnden vet vilka rättigheter dess beslut rör.",
                            Why = "Skriv varför det spelar roll. Frivilligt.",
                            Levels =
                            [
                                "Ingen har frågat.",
                                "Någon har börjat skriva ner dem.",
                                "De står i nämndens plan och används.",
                                "De används, följs upp och ändrar beslut.",
                            ],
                            Evidence =
                            [
                                new("decision", "nämndens plan"),
                                new("dialogue", "samtal med dem det gäller"),
                            ],
                            Questions = ["När använde ni det senast?"],
                            Lived = "Jag får veta vilka rättigheter jag har här.",
                            Basis = "law",
                            Law = "6 kap. 6 § kommunallagen",
                            Scope = "committee",
                            Criteria = ["D1.1.3"],
                        },
                        new()
                        {
                            Id = $"{Columns.Example}-1.2",
                            Text = "Ett påstående behöver bara en beteckning och en mening.",
                        },
                    ],
                },
            ],
        };

    /// <summary>In YAML there is no row to leave out, so the examples have codes to change.</summary>
    public static string Yaml =>
        """
            # Mall för ett eget ramverk. Ändra texterna, lägg till områden och påståenden, och ta in filen i MR-plattformen.
            # Måste finnas: id och title, i varje område id och title, i varje påstående id och text. Resten är frivilligt.
            # levels: fyra nivåer, 1 till 4, eller ingen alls. Då gäller den allmänna skalan.
            # evidence: kind är decision, document, data, dialogue eller independent. Med underlag avgör underlaget hur hög nivå som visas.
            # basis: law eller ambition. applies_to: both, municipality eller region. scope: both, overall eller committee.
            # criteria: koder ur ramverket för mänskliga rättigheter som påståendet bygger på. Då kan svar hämtas mellan ramverken.

            """
        + WriteYaml.Of(
            Text with
            {
                Areas =
                [
                    .. Text.Areas.Select(area =>
                        area with
                        {
                            Id = "A1",
                            Items =
                            [
                                .. area.Items.Select(
                                    (item, at) => item with { Id = $"A1.{at + 1}" }
                                ),
                            ],
                        }
                    ),
                ],
            }
        );

    /// <summary>Said on the first sheet of the workbook.</summary>
    public static IReadOnlyList<(string What, string How)> Instructions { get; } =
    [
        (
            "Så här gör ni",
            "Fyll i bladen Ramverk, Områden och Påståenden. Spara filen och ta in den under Egna ramverk. Ni ser allt som kommer in innan ni bestämmer er."
        ),
        (
            "Ramverk",
            "Beteckning är ett kort namn utan mellanslag, till exempel lokalt-program. Namn är vad ramverket heter. Beskrivning är frivillig."
        ),
        ("Områden", "Ett område på varje rad. Beteckning och Namn måste finnas."),
        (
            "Påståenden",
            "Ett påstående på varje rad. Område, Beteckning och Påstående måste finnas. Skriv områdets beteckning i kolumnen Område."
        ),
        ("Nivå 1–4", "Skriv alla fyra eller ingen. Utan egna nivåer gäller den allmänna skalan."),
        (
            "Underlag",
            "Frivilligt. En rad i cellen för varje exempel: sorten, kolon och vad det är. Sorter: beslut, dokument, data, dialog, oberoende. Med underlag avgör underlaget hur hög nivå som visas."
        ),
        ("Frågor att prata om", "Frivilligt. En rad i cellen för varje fråga."),
        (
            "Så märks det",
            "Frivilligt. Påståendet som en invånare eller medarbetare skulle säga det."
        ),
        ("Grund och Laglig grund", "Frivilligt. Välj lag eller ambition, och skriv vilken lag."),
        ("Gäller för", "alla, kommun eller region. Tomt betyder alla."),
        ("Ställs till", "alla, övergripande eller nämnd. Tomt betyder alla."),
        (
            "Bygger på kriterier",
            "Frivilligt. Koder ur ramverket för mänskliga rättigheter med mellanslag emellan, till exempel D1.1.3 D3.1.4. Då kan svar hämtas mellan ramverken."
        ),
        (
            "Exempel",
            "Rader vars beteckning börjar med exempel läses inte in. Skriv era egna rader under, eller skriv över dem."
        ),
        ("Formler", "Celler med formler läses inte in. Skriv texten."),
        (
            "Inga personuppgifter",
            "Ramverket kan bli allmän handling. Skriv inget om enskilda människor som går att känna igen."
        ),
    ];
}

using MrPlatform.OwnFrameworks.Importing;

namespace MrPlatform.Tests.OwnFrameworks;

/// <summary>Each fault in a file is told where it stands and with a sentence that says how to mend it; all at once.</summary>
public sealed class ImportFaultTests
{
    private static readonly string[] Heads =
    [
        "Område",
        "Beteckning",
        "Påstående",
        "Nivå 1",
        "Nivå 2",
        "Nivå 3",
        "Nivå 4",
        "Underlag",
        "Gäller för",
        "Bygger på kriterier",
    ];

    [Theory]
    [InlineData(
        "title: T\nareas: [{id: A, title: A, items: [{id: A1, text: T}]}]",
        "1",
        "id",
        "Beteckningen saknas."
    )]
    [InlineData("id: e\ntitle: T\nareas: []", "3", "areas", "Ramverket har inget område.")]
    [InlineData(
        "id: e\ntitle: T\nbild: x\nareas: [{id: A, title: A, items: [{id: A1, text: T}]}]",
        "3",
        "bild",
        "Fältet är okänt."
    )]
    [InlineData(
        "id: e\ntitle: T\nareas:\n- id: A\n  title: A\n  items:\n  - id: A1\n    text: T\n  - id: a1\n    text: U",
        "9",
        "id",
        "finns på flera påståenden"
    )]
    [InlineData(
        "id: e\ntitle: T\nareas:\n- id: A\n  title: A\n  items:\n  - id: A1\n    text: T\n    criteria: [D1.1.3, X9]",
        "9",
        "criteria",
        "Kriteriet ”X9” finns inte"
    )]
    [InlineData(
        "id: e\ntitle: T\nareas:\n- id: A\n  title: A\n  items:\n  - id: A1\n    text: T\n    levels: {1: a, 2: b}",
        "9",
        "levels",
        "Skriv en text för var och en av nivåerna"
    )]
    [InlineData(
        "id: e\ntitle: T\nareas:\n- id: A\n  title: A\n  items:\n  - id: A1\n    text: [lista]",
        "8",
        "areas.items.text",
        "inte en lista"
    )]
    [InlineData(
        "id: e\ntitle: T\nareas:\n- id: A\n  title: A\n  items:\n  - id: A 1\n    text: T",
        "7",
        "id",
        "Beteckningen ”A 1” går inte att använda."
    )]
    public void A_fault_in_yaml_is_told_by_line_field_and_sentence(
        string yaml,
        string line,
        string field,
        string sentence
    )
    {
        var read = Own.ReadYaml(yaml);

        Assert.Contains(
            read.Faults,
            fault =>
                fault.Where == line
                && fault.Field == field
                && Said(fault).Contains(sentence, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_fault_in_a_workbook_is_told_by_sheet_and_cell()
    {
        var read = Own.Read(
            Own.Workbook(
                [
                    ["A", "Område A"],
                    ["A", "Område A igen"],
                    ["B", ""],
                ],
                [
                    Heads,
                    [
                        "A",
                        "A1",
                        "Ett påstående",
                        "ett",
                        "två",
                        "två",
                        "fyra",
                        "papper",
                        "by",
                        "D1.1.3 Z1",
                    ],
                    ["C", "C1", "Hör inte hemma"],
                    ["B", "A1", ""],
                ]
            )
        );

        Tells(read, "Områden!A3", "Beteckning", "Beteckningen ”A” finns på flera områden.");
        Tells(read, "Områden!B4", "Namn", "Texten saknas.");
        Tells(read, "Påståenden!F2", "Nivå 3", "Nivå 3 har samma text som en lägre nivå.");
        Tells(read, "Påståenden!H2", "Underlag", "saknar en sort vi känner till");
        Tells(read, "Påståenden!I2", "Gäller för", "”by” går inte att välja.");
        Tells(read, "Påståenden!J2", "Bygger på kriterier", "Kriteriet ”Z1” finns inte");
        Tells(read, "Påståenden!A3", "Område", "Området ”C” finns inte på bladet Områden.");
        Tells(read, "Påståenden!B4", "Beteckning", "Beteckningen ”A1” finns på flera påståenden.");
        Tells(read, "Påståenden!C4", "Påstående", "Texten saknas.");
    }

    [Fact]
    public void A_missing_sheet_and_columns_that_are_missing_unknown_or_doubled_are_told()
    {
        var read = Own.Read(
            Own.Workbook(
                (
                    Columns.Areas,
                    [
                        ["Beteckning", "Färg", "Beteckning"],
                        ["A", "röd"],
                    ]
                ),
                (Columns.Items, [Heads, ["A", "A1", "T"]])
            )
        );

        Assert.Contains(
            read.Faults,
            fault => Said(fault).Contains("Bladet ”Ramverk” saknas.", StringComparison.Ordinal)
        );
        Tells(read, "Områden!A1", "Namn", "Kolumnen ”Namn” saknas.");
        Tells(read, "Områden!B1", "Färg", "Kolumnen är okänd.");
        Tells(read, "Områden!C1", "Beteckning", "Kolumnen finns två gånger.");
    }

    [Fact]
    public void Rows_of_the_templates_examples_are_left_out()
    {
        var read = Own.Read(
            Own.Workbook(
                [
                    ["exempel-1", "Så skriver man"],
                    ["A", "Vårt område"],
                ],
                [
                    Heads,
                    ["exempel-1", "exempel-1.1", "Så skriver man"],
                    ["A", "A1", "Vårt påstående"],
                ]
            )
        );

        Assert.Empty(read.Faults);
        Assert.Equal(2, read.Skipped);
        Assert.Equal(["A1"], read.Text!.Items.Select(item => item.Id));
    }

    private static void Tells(ReadFile read, string where, string field, string sentence) =>
        Assert.True(
            read.Faults.Any(fault =>
                fault.Where == where
                && fault.Field == field
                && Said(fault).Contains(sentence, StringComparison.Ordinal)
            ),
            string.Join(
                '\n',
                read.Faults.Select(fault => $"{fault.Where} {fault.Field}: {Said(fault)}")
            )
        );

    internal static string Said(ImportFault fault) =>
        string.Format(null, fault.Sentence, [.. fault.Words]);
}

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>One column of the template: its heading, which field it is, how wide, and what one may choose there.</summary>
public sealed record TemplateColumn(
    string Heading,
    string Field,
    double Width = 30,
    IReadOnlyList<string>? Choices = null,
    bool Required = false
)
{
    /// <summary>Shown in the spreadsheet when a cell of the column is chosen.</summary>
    public string? Note { get; init; }
}

/// <summary>The sheets of the template and their columns: what is offered for download is what is read back.</summary>
public static class Columns
{
    public const string Instructions = "Anvisningar";
    public const string Framework = "Ramverk";
    public const string Areas = "Områden";
    public const string Items = "Påståenden";

    /// <summary>A code that begins with this is one of the template's own examples, and is left out.</summary>
    public const string Example = "exempel";

    public static readonly IReadOnlyList<TemplateColumn> OfFramework =
    [
        new("Fält", "field", 20, Required: true),
        new("Text", "text", 80, Required: true),
    ];

    public static readonly IReadOnlyList<(string Name, string Field)> FrameworkFields =
    [
        ("Beteckning", "id"),
        ("Namn", "title"),
        ("Beskrivning", "description"),
    ];

    public static readonly IReadOnlyList<TemplateColumn> OfAreas =
    [
        new("Beteckning", "id", 14, Required: true),
        new("Namn", "title", 40, Required: true),
        new("Varför", "why", 60),
    ];

    public static readonly IReadOnlyList<TemplateColumn> OfItems =
    [
        new("Område", "area", 12, Required: true)
        {
            Note = "Områdets beteckning, som den står på bladet Områden.",
        },
        new("Beteckning", "id", 14, Required: true),
        new("Påstående", "text", 50, Required: true),
        new("Varför", "why", 40),
        new("Nivå 1", "levels.1", 30) { Note = "Skriv alla fyra nivåer eller ingen." },
        new("Nivå 2", "levels.2", 30),
        new("Nivå 3", "levels.3", 30),
        new("Nivå 4", "levels.4", 30),
        new("Underlag", "evidence", 40)
        {
            Note =
                "En rad för varje exempel: beslut, dokument, data, dialog eller oberoende, kolon, och vad det är. Till exempel ”beslut: nämndens plan”.",
        },
        new("Frågor att prata om", "questions", 40)
        {
            Note = "En rad i cellen för varje fråga. Frivilligt.",
        },
        new("Så märks det", "lived", 40),
        new("Grund", "basis", 12, ["lag", "ambition"]),
        new("Laglig grund", "law", 30),
        new("Gäller för", "applies_to", 14, ["alla", "kommun", "region"]),
        new("Ställs till", "scope", 16, ["alla", "övergripande", "nämnd"]),
        new("Bygger på kriterier", "criteria", 24)
        {
            Note = "Koder med mellanslag emellan, till exempel D1.1.3 D3.1.4. Frivilligt.",
        },
    ];

    /// <summary>A1, B1 … AA1.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var left = column; left >= 0; left = (left / 26) - 1)
            letters = (char)('A' + (left % 26)) + letters;
        return letters;
    }
}

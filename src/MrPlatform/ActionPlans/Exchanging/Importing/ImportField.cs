using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>What a column of somebody's file can be read as.</summary>
public enum ImportField
{
    /// <summary>Not read in.</summary>
    Nothing,
    Title,
    Goal,
    Description,
    Owner,
    Unit,
    DueOn,
    EffectOn,
    Indicator,
    StartValue,
    TargetValue,
    GoverningDocument,
    Paragraph,
    RegistryNumber,
    Budget,
    Amount,
    BudgetYear,
    Status,

    /// <summary>The id that we gave the measure when it was taken out: then it is there already.</summary>
    Id,

    /// <summary>Why it is late or dropped.</summary>
    Reason,
}

/// <summary>The names of the fields, and which of them the heading of a column is likely to mean.</summary>
internal static partial class ImportFields
{
    /// <summary>As headings are written in Swedish and English plans and budgets, in small letters.</summary>
    private static readonly Dictionary<string, ImportField> Headings = new (
        ImportField Field,
        string Said
    )[]
    {
        (ImportField.Id, "åtgärds-id|åtgärdens id|measure id"),
        (
            ImportField.Title,
            "åtgärd|åtgärder|aktivitet|aktiviteter|insats|vad ska göras|rubrik|measure|action|activity|title"
        ),
        (ImportField.Goal, "mål|målet|delmål|för vilket mål|goal|objective"),
        (ImportField.Description, "beskrivning|mer om åtgärden|kommentar|description|details"),
        (
            ImportField.Owner,
            "ansvarig funktion|ansvarig|ansvar|funktion|responsible function|responsible|owner"
        ),
        (
            ImportField.Unit,
            "enhet|nämnd|förvaltning|verksamhet|avdelning|unit|committee|department"
        ),
        (
            ImportField.DueOn,
            "klart|slutdatum|klar senast|senast|färdigt|tidplan|datum|due|due date|deadline|end date"
        ),
        (
            ImportField.EffectOn,
            "effekten mäts|effektmätning|uppföljning|följs upp|effect is measured|effect date|follow-up"
        ),
        (
            ImportField.Indicator,
            "mått på effekt|indikator|mått|nyckeltal|measure of effect|indicator"
        ),
        (ImportField.StartValue, "start|startvärde|nuläge|hur är det nu|start value|baseline"),
        (ImportField.TargetValue, "ska bli|målvärde|vad ska det bli|to become|target|target value"),
        (ImportField.GoverningDocument, "styrdokument|governing document|steering document"),
        (ImportField.Paragraph, "paragraf|avsnitt|paragraf eller avsnitt|paragraph|section"),
        (ImportField.RegistryNumber, "diarienummer|dnr|registry number"),
        (ImportField.Budget, "budget|finansiering|hur betalas den|funding"),
        (
            ImportField.Amount,
            "belopp|belopp (kr)|kostnad|kostnad (kr)|belopp i hela kronor|amount|amount (sek)|cost"
        ),
        (ImportField.BudgetYear, "budgetår|år|budget year|year"),
        (ImportField.Status, "läge|status|state"),
        (
            ImportField.Reason,
            "orsak|varför|skäl|anledning|orsak till läget|orsak till försening|orsak till avvikelse|reason|why|cause"
        ),
    }
        .SelectMany(one => one.Said.Split('|').Select(said => (said, one.Field)))
        .ToDictionary(one => one.said, one => one.Field, StringComparer.Ordinal);

    /// <summary>As one chooses among them: the reason beside the status, and the id last.</summary>
    public static IEnumerable<ImportField> All =>
        Enum.GetValues<ImportField>().OrderBy(one => one == ImportField.Id).ThenBy(one => one);

    public static ImportField Guess(string heading) =>
        YearOfAmount(heading) is not null
            ? ImportField.Amount
            : Headings.GetValueOrDefault(
                heading.Trim().TrimEnd('*', ':', '?', ' ').ToLowerInvariant(),
                ImportField.Nothing
            );

    /// <summary>The year of “Kostnad 2027 (kr)”, as our own budget table has a column for each; null when the heading says none.</summary>
    public static string? YearOfAmount(string heading) =>
        AmountOfYear.Match(heading.Trim()) is { Success: true } year
            ? year.Groups["year"].Value
            : null;

    /// <summary>A guess for each column; of two that look alike the first, except amounts of different years.</summary>
    public static IReadOnlyList<ImportField> GuessAll(IEnumerable<string> headings)
    {
        var taken = new HashSet<(ImportField, string?)>();
        return
        [
            .. headings
                .Select(heading => (Field: Guess(heading), Year: YearOfAmount(heading)))
                .Select(one => taken.Add((one.Field, one.Year)) ? one.Field : ImportField.Nothing),
        ];
    }

    [GeneratedRegex(
        @"^(kostnad|belopp|cost|amount) (?<year>20\d\d)( \((kr|sek)\))?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1_000
    )]
    private static partial Regex AmountOfYear { get; }

    extension(IStringLocalizer<ActionPlansWords> t)
    {
        public string Name(ImportField field) =>
            field switch
            {
                ImportField.Title => t["Åtgärd"],
                ImportField.Goal => t["Mål"],
                ImportField.Description => t["Beskrivning"],
                ImportField.Owner => t["Ansvarig funktion"],
                ImportField.Unit => t["Enhet"],
                ImportField.DueOn => t["Klart"],
                ImportField.EffectOn => t["Effekten mäts"],
                ImportField.Indicator => t["Mått på effekt"],
                ImportField.StartValue => t["Start"],
                ImportField.TargetValue => t["Ska bli"],
                ImportField.GoverningDocument => t["Styrdokument"],
                ImportField.Paragraph => t["Paragraf"],
                ImportField.RegistryNumber => t["Diarienummer"],
                ImportField.Budget => t["Budget"],
                ImportField.Amount => t["Belopp (kr)"],
                ImportField.BudgetYear => t["Budgetår"],
                ImportField.Status => t["Läge"],
                ImportField.Reason => t["Orsak"],
                ImportField.Id => t["Åtgärds-id"],
                _ => t["Läs inte in"],
            };
    }
}

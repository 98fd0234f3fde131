using System.Xml;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>
/// Reads a framework from a workbook made from the template. Each fault is told by sheet and cell; a formula is never reckoned, and what only
/// looks like one is text.
/// </summary>
internal sealed class ReadWorkbook(KnowledgeBase knowledge)
{
    private readonly List<ImportFault> _faults = [];
    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);
    private readonly List<int> _areaRows = [];
    private readonly Dictionary<TextPlace, int> _itemRows = [];
    private int _skipped;

    public ReadFile Read(byte[] file)
    {
        try
        {
            using var workbook = WorkbookFile.Open(file);
            var framework = SheetTable.Read(
                workbook,
                Columns.Framework,
                Columns.OfFramework,
                _faults
            );
            var areas = SheetTable.Read(workbook, Columns.Areas, Columns.OfAreas, _faults);
            var items = SheetTable.Read(workbook, Columns.Items, Columns.OfItems, _faults);
            var text = Whole(framework) with { Areas = Areas(areas, items) };
            return ReadFile.Checked(
                text,
                _faults,
                knowledge,
                (place, field) => Place(place, field, (framework, areas, items)),
                _skipped
            );
        }
        catch (InvalidDataException wrong)
        {
            return ReadFile.Broken(SentenceOf(wrong));
        }
        catch (XmlException)
        {
            return ReadFile.Broken(Unreadable);
        }
    }

    internal const string Unreadable =
        "Arbetsboken går inte att läsa. Öppna den i ditt kalkylprogram, spara den som Excel-arbetsbok (.xlsx) och försök igen.";

    /// <summary>Our own sentences; those of the packing itself are in English and say nothing to whoever sent the file.</summary>
    internal static string SentenceOf(InvalidDataException wrong) =>
        IsOurs(wrong.Message) ? wrong.Message : Unreadable;

    private static bool IsOurs(string sentence) =>
        sentence.Contains(" mall", StringComparison.Ordinal)
        || sentence.Contains("makron", StringComparison.Ordinal);

    private FrameworkText Whole(SheetTable sheet)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (row, field) in sheet.Rows)
        {
            var name = Cells.OneLine(field("field")).TrimEnd(':', '*', ' ');
            var known = Columns
                .FrameworkFields.FirstOrDefault(one =>
                    string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)
                )
                .Field;
            if (known is null)
                _faults.Add(
                    ReadFile.Fault(
                        sheet.Where(row, "field"),
                        name,
                        "Fältet är okänt. Ta bort det eller rätta stavningen; här kan stå {0}.",
                        string.Join(", ", Columns.FrameworkFields.Select(one => one.Name))
                    )
                );
            else if (!said.TryAdd(known, field("text")))
                _faults.Add(
                    ReadFile.Fault(
                        sheet.Where(row, "field"),
                        name,
                        "Fältet står två gånger. Ta bort det ena."
                    )
                );
            else
                _fields[known] = row;
        }
        return new()
        {
            Id = Cells.OneLine(said.GetValueOrDefault("id")),
            Title = Cells.OneLine(said.GetValueOrDefault("title")),
            Description = Cells.TidyOrNone(said.GetValueOrDefault("description")),
        };
    }

    private List<AreaText> Areas(SheetTable sheet, SheetTable items)
    {
        var areas = new List<AreaText>();
        foreach (var (row, field) in sheet.Rows)
        {
            if (IsExample(field("id")))
                continue;
            areas.Add(
                new()
                {
                    Id = Cells.OneLine(field("id")),
                    Title = Cells.OneLine(field("title")),
                    Why = Cells.TidyOrNone(field("why")),
                }
            );
            _areaRows.Add(row);
        }
        var within = areas.Select(_ => new List<ItemText>()).ToList();
        foreach (var (row, field) in items.Rows)
        {
            if (IsExample(field("id")) || IsExample(field("area")))
                continue;
            var code = Cells.OneLine(field("area"));
            var at = areas.FindIndex(area =>
                string.Equals(area.Id, code, StringComparison.OrdinalIgnoreCase)
            );
            if (at < 0)
            {
                _faults.Add(
                    ReadFile.Fault(
                        items.Where(row, "area"),
                        items.Heading("area"),
                        code.Length == 0
                            ? "Skriv beteckningen på det område som påståendet hör till."
                            : "Området ”{0}” finns inte på bladet Områden. Lägg till det där eller rätta beteckningen.",
                        code
                    )
                );
                continue;
            }
            _itemRows[new(at, within[at].Count)] = row;
            within[at].Add(Item(field));
        }
        return [.. areas.Zip(within, (area, own) => area with { Items = own })];
    }

    private static ItemText Item(Func<string, string> field) =>
        new()
        {
            Id = Cells.OneLine(field("id")),
            Text = field("text"),
            Why = Cells.TidyOrNone(field("why")),
            Levels = Levels(field),
            Evidence = Cells.Evidence(field("evidence")),
            Questions = Cells.Lines(field("questions")),
            Lived = Cells.TidyOrNone(field("lived")),
            Basis = Cells.OneLine(field("basis")) is { Length: > 0 } basis
                ? Tokens.Bases.Read(basis)
                : null,
            Law = Cells.TidyOrNone(field("law")),
            AppliesTo = Cells.OneLine(field("applies_to")) is { Length: > 0 } kind
                ? Tokens.AppliesTo.Read(kind)
                : "both",
            Scope = Cells.OneLine(field("scope")) is { Length: > 0 } scope
                ? Tokens.Scopes.Read(scope)
                : "both",
            Criteria = Cells.Codes(field("criteria")),
        };

    private static List<string> Levels(Func<string, string> field)
    {
        var levels = Enumerable.Range(1, 4).Select(n => field($"levels.{n}")).ToList();
        return levels.TrueForAll(string.IsNullOrEmpty) ? [] : levels;
    }

    private bool IsExample(string code)
    {
        if (!code.StartsWith(Columns.Example, StringComparison.OrdinalIgnoreCase))
            return false;
        _skipped++;
        return true;
    }

    private (string Where, string Field) Place(
        TextPlace place,
        string field,
        (SheetTable Framework, SheetTable Areas, SheetTable Items) sheets
    )
    {
        if (place is { Area: { } at, Item: null })
            return (sheets.Areas.Where(_areaRows[at], field), sheets.Areas.Heading(field));
        if (place.Item is not null)
            return (sheets.Items.Where(_itemRows[place], field), sheets.Items.Heading(field));
        var name = Columns.FrameworkFields.FirstOrDefault(one => one.Field == field).Name;
        if (name is null)
            return (field == "areas" ? Columns.Areas : Columns.Items, "");
        return (
            _fields.TryGetValue(field, out var row)
                ? sheets.Framework.Where(row, "text")
                : Columns.Framework,
            name
        );
    }
}

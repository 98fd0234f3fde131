using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.OwnFrameworks.Drafting;

/// <summary>A statement as it is written in a form: lists have a line for each, as in the workbook.</summary>
public sealed class ItemForm
{
    public string? Area { get; set; }

    public string? Code { get; set; }

    public string? Text { get; set; }

    public string? Why { get; set; }

    public string? Level1 { get; set; }

    public string? Level2 { get; set; }

    public string? Level3 { get; set; }

    public string? Level4 { get; set; }

    public string? Evidence { get; set; }

    public string? Questions { get; set; }

    public string? Lived { get; set; }

    public string? Basis { get; set; }

    public string? Law { get; set; }

    public string? AppliesTo { get; set; }

    public string? Scope { get; set; }

    public string? Criteria { get; set; }

    /// <summary>What stood there when the form was opened.</summary>
    public string? Opened { get; set; }

    public static ItemForm Of(ItemText item, string area) =>
        new()
        {
            Area = area,
            Code = item.Id,
            Text = item.Text,
            Why = item.Why,
            Level1 = item.Levels.ElementAtOrDefault(0),
            Level2 = item.Levels.ElementAtOrDefault(1),
            Level3 = item.Levels.ElementAtOrDefault(2),
            Level4 = item.Levels.ElementAtOrDefault(3),
            Evidence = Cells.Write(item.Evidence),
            Questions = string.Join('\n', item.Questions),
            Lived = item.Lived,
            Basis = item.Basis,
            Law = item.Law,
            AppliesTo = item.AppliesTo,
            Scope = item.Scope,
            Criteria = string.Join(' ', item.Criteria),
            Opened = Mark(item, area),
        };

    public ItemText Read()
    {
        List<string> levels =
        [
            Cells.Tidy(Level1),
            Cells.Tidy(Level2),
            Cells.Tidy(Level3),
            Cells.Tidy(Level4),
        ];
        return new()
        {
            Id = Cells.OneLine(Code),
            Text = Cells.Tidy(Text),
            Why = Cells.TidyOrNone(Why),
            Levels = levels.TrueForAll(level => level.Length == 0) ? [] : levels,
            Evidence = Cells.Evidence(Evidence),
            Questions = Cells.Lines(Questions),
            Lived = Cells.TidyOrNone(Lived),
            Basis = Cells.TidyOrNone(Basis),
            Law = Cells.TidyOrNone(Law),
            AppliesTo = AppliesTo ?? "both",
            Scope = Scope ?? "both",
            Criteria = Cells.Codes(Criteria),
        };
    }

    public static string Mark(ItemText item, string? area) =>
        Seen.Of((area, item.AsJson()).ToString());

    /// <summary>Which field of the form a field of the text is written in.</summary>
    public static string FieldOf(string field) =>
        field switch
        {
            "id" => nameof(Code),
            "text" => nameof(Text),
            "why" => nameof(Why),
            "levels" or "levels.1" => nameof(Level1),
            "levels.2" => nameof(Level2),
            "levels.3" => nameof(Level3),
            "levels.4" => nameof(Level4),
            "evidence" => nameof(Evidence),
            "questions" => nameof(Questions),
            "lived" => nameof(Lived),
            "basis" => nameof(Basis),
            "law" => nameof(Law),
            "applies_to" => nameof(AppliesTo),
            "scope" => nameof(Scope),
            _ => nameof(Criteria),
        };
}

using MrPlatform.OwnFrameworks.Importing;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.OwnFrameworks.Exporting;

/// <summary>
/// Writes a framework as a workbook with the sheets of the template, so that what is exported can be changed and taken in again. Every text is a
/// text in its cell, also one that begins as a formula does.
/// </summary>
internal static class WriteWorkbook
{
    private const string Swedish = "sv";

    public static Workbook Template => Of(Exporting.Template.Text);

    public static Workbook Of(FrameworkText text) =>
        new(
            text.Title,
            Swedish,
            [
                new(
                    Columns.Instructions,
                    [new("Vad", Width: 26), new("Så här", Width: 110)],
                    Exporting.Template.Instructions.Select(one => Row(one.What, one.How))
                ),
                new(
                    Columns.Framework,
                    [.. Columns.OfFramework.Select(As)],
                    [
                        .. Columns.FrameworkFields.Select(field =>
                            Row(
                                field.Name,
                                field.Field switch
                                {
                                    "id" => text.Id,
                                    "title" => text.Title,
                                    _ => text.Description,
                                }
                            )
                        ),
                    ]
                ),
                new(
                    Columns.Areas,
                    [.. Columns.OfAreas.Select(As)],
                    text.Areas.Select(area => Row(area.Id, area.Title, area.Why))
                ),
                new(
                    Columns.Items,
                    [.. Columns.OfItems.Select(As)],
                    text.Areas.SelectMany(area => area.Items.Select(item => Item(area, item)))
                ),
            ]
        );

    private static IReadOnlyList<Cell> Item(AreaText area, ItemText item) =>
        Row([
            .. Columns.OfItems.Select(column =>
                column.Field switch
                {
                    "area" => area.Id,
                    "id" => item.Id,
                    "text" => item.Text,
                    "why" => item.Why,
                    "evidence" => Cells.Write(item.Evidence),
                    "questions" => string.Join('\n', item.Questions),
                    "lived" => item.Lived,
                    "basis" => item.Basis is { } basis ? Tokens.Bases.Say(basis) : null,
                    "law" => item.Law,
                    "applies_to" => item.AppliesTo == "both"
                        ? null
                        : Tokens.AppliesTo.Say(item.AppliesTo),
                    "scope" => item.Scope == "both" ? null : Tokens.Scopes.Say(item.Scope),
                    "criteria" => string.Join(' ', item.Criteria),
                    var level => item.Levels.ElementAtOrDefault(level[^1] - '1'),
                }
            ),
        ]);

    private static Column As(TemplateColumn column) =>
        new(column.Heading, column.Note, column.Choices, (int)column.Width);

    private static IReadOnlyList<Cell> Row(params IEnumerable<string?> texts) =>
        [.. texts.Select(Cell.Of)];
}

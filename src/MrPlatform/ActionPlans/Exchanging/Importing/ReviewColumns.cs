using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>One thing that is saved of each row.</summary>
/// <param name="Of">A text, a day or whole kronor; null when the row says nothing.</param>
public sealed record ReviewColumn(string Heading, Func<ReadMeasure, object?> Of)
{
    /// <summary>As it is read on the page.</summary>
    public string? Words(ReadMeasure row) =>
        Of(row) switch
        {
            null or "" => null,
            DateOnly day => day.Words(),
            long kronor => kronor.ToString("N0", CultureInfo.CurrentCulture),
            var text => text.ToString(),
        };

    /// <summary>As it stands in a file.</summary>
    public Cell Cell(ReadMeasure row) =>
        Of(row) switch
        {
            DateOnly day => Ui.Sheets.Cell.Of((DateOnly?)day),
            long kronor => Ui.Sheets.Cell.Of((double?)kronor),
            var text => Ui.Sheets.Cell.Of(text as string),
        };
}

/// <summary>All that is saved of a file, so that one can check it first: only what the file has columns for.</summary>
internal sealed class ReviewColumns(
    IReadOnlyList<ImportField> fields,
    IReadOnlyList<Unit> units,
    IStringLocalizer<ActionPlansWords> t
)
{
    /// <summary>What is compared row by row.</summary>
    public IReadOnlyList<ReviewColumn> First =>
        [
            .. new (ImportField, Func<ReadMeasure, object?>)[]
            {
                (ImportField.Title, row => row.Given.Title),
                (ImportField.Goal, row => row.Goal),
                (ImportField.Owner, row => row.Given.Owner),
                (
                    ImportField.Unit,
                    row => units.FirstOrDefault(unit => unit.Id == row.Given.UnitId)?.Name
                ),
                (ImportField.DueOn, row => row.Given.DueOn),
                (ImportField.Status, row => t.Name(row.Status)),
            }
                .Where(one => Has(one.Item1))
                .Select(Column),
        ];

    /// <summary>What is read within each row.</summary>
    public IReadOnlyList<ReviewColumn> More =>
        [
            .. new (ImportField, Func<ReadMeasure, object?>)[]
            {
                (
                    ImportField.Reason,
                    row => row.Status == MeasureStatus.Planned ? null : row.Reason
                ),
                (ImportField.Description, row => row.Given.Description),
                (ImportField.EffectOn, row => row.Given.EffectOn),
                (ImportField.Indicator, row => row.Given.Indicator),
                (ImportField.StartValue, row => row.Given.StartValue),
                (ImportField.TargetValue, row => row.Given.TargetValue),
                (ImportField.GoverningDocument, row => row.Given.GoverningDocument),
                (ImportField.Paragraph, row => row.Given.Paragraph),
                (ImportField.RegistryNumber, row => row.Given.RegistryNumber),
                (ImportField.Budget, row => row.Given.Budget is { } budget ? t.Name(budget) : null),
                (ImportField.Amount, row => row.Given.Amount),
                (
                    ImportField.BudgetYear,
                    row => row.Given.BudgetYear?.ToString(CultureInfo.InvariantCulture)
                ),
            }
                .Where(one => Has(one.Item1))
                .Select(Column),
        ];

    private bool Has(ImportField field) =>
        field is ImportField.Title or ImportField.Goal
        || fields.Contains(field)
        // An amount says how the measure is paid for.
        || (field == ImportField.Budget && fields.Contains(ImportField.Amount));

    private ReviewColumn Column((ImportField Field, Func<ReadMeasure, object?> Of) one) =>
        new(t.Name(one.Field), one.Of);
}

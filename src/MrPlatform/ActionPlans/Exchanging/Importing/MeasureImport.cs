using System.Text.Json;
using MrPlatform.Accountability;

namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>
/// A file with measures that has been read and waits for the one who sent it to say what its columns are, and then yes. Seen by nobody else, and gone
/// after a day.
/// </summary>
public sealed class MeasureImport
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private MeasureImport() { }

    internal MeasureImport(ActionPlan plan, string fileName, Grid grid, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        (OrganisationId, ActionPlanId) = (plan.OrganisationId, plan.Id);
        PersonId = by.PersonId!.Value;
        FileName = fileName;
        Content = JsonSerializer.Serialize(grid);
        (ReadAt, ExpiresAt) = (by.At, by.At + Kept);
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid ActionPlanId { get; private set; }

    public Guid PersonId { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>Headings and rows as JSON, with those of the other sheets.</summary>
    public string Content { get; private set; } = "";

    /// <summary>A field for each column, as JSON; null until somebody has said.</summary>
    public string? Mapping { get; private set; }

    /// <summary>The goal of all the measures; null when a column says which.</summary>
    public long? GoalNumber { get; private set; }

    public DateTimeOffset ReadAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public Grid Grid => JsonSerializer.Deserialize<Grid>(Content)!;

    public IReadOnlyList<ImportField>? Fields =>
        Mapping is null ? null : JsonSerializer.Deserialize<List<ImportField>>(Mapping);

    /// <summary>Another of the sheets is to be read: what its columns are is not said yet.</summary>
    public void Choose(Grid grid)
    {
        Content = JsonSerializer.Serialize(grid);
        Mapping = null;
    }

    /// <param name="hasHeadings">Whether the first row is headings, where that is in doubt.</param>
    public void Map(IReadOnlyList<ImportField> fields, long? goal, bool hasHeadings = true)
    {
        if (Grid is var grid && grid.WithHeadings(hasHeadings) is var read && read != grid)
            Content = JsonSerializer.Serialize(read);
        Mapping = JsonSerializer.Serialize(fields);
        GoalNumber = goal;
    }
}

using MrPlatform.ActionPlans.Following;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>What a meeting says of one measure, as typed.</summary>
public sealed class MeetingRow
{
    public Guid Id { get; set; }

    public StatusForm Told { get; set; } = new();

    /// <summary>Nothing is chosen or written: the measure is left as it is.</summary>
    public bool IsEmpty =>
        Told.To is null && string.IsNullOrWhiteSpace(Told.Text) && Told.NewDay is null;
}

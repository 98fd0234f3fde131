namespace MrPlatform.Ui.Layout;

/// <summary>The ten steps of the red thread, from right to report. Every page of the chain shows where it stands.</summary>
public enum Step
{
    Right,
    Task,
    Criterion,
    Responsibility,
    Rating,
    Gap,
    Measure,
    Indicator,
    Effect,
    Report,
}

/// <summary>
/// Den röda tråden above a page: <c>ViewData["Thread"] = new Thread(Step.Rating, (Step.Criterion, "~/…"))</c>.
/// A step without an address is shown as not there yet.
/// </summary>
public sealed record Thread(Step Current, params IReadOnlyList<(Step Step, string Href)> Links)
{
    public string? Href(Step step) =>
        Links.Where(link => link.Step == step).Select(link => link.Href).FirstOrDefault();

    /// <summary>On a narrow screen only the neighbours are shown.</summary>
    public bool IsFar(Step step) => Math.Abs(step - Current) > 1;
}

namespace MrPlatform.Library.Examples.Own;

/// <summary><c>_Codes</c>: boxes to tick, all at once or folded in groups where they are many.</summary>
public sealed record CodeChoices(
    string Field,
    string Legend,
    IReadOnlyList<string> Chosen,
    string? Fault,
    IReadOnlyList<(string? Title, IReadOnlyList<Choice> Choices)> Groups
);

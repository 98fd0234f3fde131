namespace MrPlatform.SelfAssessments.Answering;

/// <summary>
/// What Enter in a field of an answer does. It presses the form's first button, whichever field one is in; but whoever has just written words to
/// search evidence by means to search. Nothing is saved by searching, and the next Enter saves.
/// </summary>
internal static class EnterKey
{
    public const string Search = "sok";
    public const string Pressed = "enter";

    public static bool Searches(string? act, string? words, string? before) =>
        act == Search
        || (
            act == Pressed
            && !string.Equals(words?.Trim() ?? "", before?.Trim() ?? "", StringComparison.Ordinal)
        );
}

namespace MrPlatform.Ui.Parts;

/// <summary>
/// What can be drawn for one criterion: a level, or one of the four states that never become a level. In the order figures
/// show them: lowest level first, states last.
/// </summary>
public enum Mark
{
    Level1 = 1,
    Level2 = 2,
    Level3 = 3,
    Level4 = 4,
    Equivalent,
    Unknown,
    Unanswered,
    NotRelevant,
}

/// <summary>Whether a mark shows its word, or only says it to screen readers.</summary>
public enum Word
{
    Shown,
    Spoken,
}

/// <summary>Where an act or a measure stands. Late and done are coloured; all have a sign and a word.</summary>
public enum Progress
{
    Planned,
    Going,
    Paused,
    Late,
    Done,

    /// <summary>Avbruten: it will not be done.</summary>
    Dropped,
}

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>
/// What somebody said of one statement. No time, no person, nothing that joins it to the same person's other answers; waiting until it is one of
/// a bunch of at least five.
/// </summary>
public sealed class LivedAnswer
{
    private LivedAnswer() { }

    internal LivedAnswer(Guid id, Guid linkId, string criterion, bool onPaper)
    {
        Id = id;
        LinkId = linkId;
        Criterion = criterion;
        OnPaper = onPaper;
    }

    public Guid Id { get; private set; }

    public Guid LinkId { get; private set; }

    public string Criterion { get; private set; } = "";

    public bool OnPaper { get; private set; }

    /// <summary>With which forms it was entered; null for what is answered on the screen, or was entered before that was noted.</summary>
    public Guid? PaperId { get; internal init; }

    /// <summary>1–4; null for "vet inte eller berör inte mig", which is kept but never counted.</summary>
    public long? Level { get; internal init; }

    /// <summary>True when it is counted in what is shown.</summary>
    public bool Shown { get; private set; }
}

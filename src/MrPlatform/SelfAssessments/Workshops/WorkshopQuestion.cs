namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>One criterion in the order a workshop takes them up.</summary>
public sealed class WorkshopQuestion
{
    private WorkshopQuestion() { }

    internal WorkshopQuestion(Guid workshop, long number, string criterion)
    {
        WorkshopId = workshop;
        Number = number;
        Criterion = criterion;
    }

    public Guid WorkshopId { get; private set; }

    public long Number { get; private set; }

    public string Criterion { get; private set; } = "";

    public DateTimeOffset? AgreedAt { get; private set; }

    internal void Agreed(DateTimeOffset at) => AgreedAt = at;
}

/// <summary>
/// Ties somebody without a name who rates to the workshop where they joined: by a phone, or as one of the sheets of paper. Nothing else is
/// known of them.
/// </summary>
public sealed class WorkshopParticipant
{
    private WorkshopParticipant() { }

    internal WorkshopParticipant(Workshop workshop, Guid respondent, bool onPaper = false)
    {
        WorkshopId = workshop.Id;
        RespondentId = respondent;
        OnPaper = onPaper;
    }

    public Guid RespondentId { get; private set; }

    public Guid WorkshopId { get; private set; }

    public bool OnPaper { get; private set; }
}

/// <summary>The unit and the round that a line in the journal names.</summary>
public sealed record WorkshopWords(string Unit, string Round)
{
    internal (string, string)[] All => [("enhet", Unit), ("runda", Round)];
}

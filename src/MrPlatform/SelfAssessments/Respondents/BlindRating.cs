namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>
/// What one respondent sees of one criterion: a level or "vet inte", and perhaps what it rests on. Without a time, and told only together with
/// the others'.
/// </summary>
public sealed class BlindRating
{
    public const int LongestNote = 1000;

    private BlindRating() { }

    internal BlindRating(Respondent respondent, string criterion)
    {
        // Random, where other keys tell when they were made: the journal says when somebody rated.
        Id = Guid.NewGuid();
        RespondentId = respondent.Id;
        RatingUnitId = respondent.RatingUnitId;
        Anonymous = respondent.Anonymous;
        Criterion = criterion;
    }

    public Guid Id { get; private set; }

    public Guid RespondentId { get; private set; }

    public Guid RatingUnitId { get; private set; }

    public string Criterion { get; private set; } = "";

    /// <summary>Repeated from the respondent, since it decides how few may be told about.</summary>
    public bool Anonymous { get; private set; }

    public AnswerState State { get; private set; }

    public long? Level { get; private set; }

    public string? Note { get; private set; }

    public Rating Rating => Rating.Of(State, Level);

    internal void Give(Rating rating, string? note)
    {
        State = rating.State;
        Level = rating.Level?.Level;
        Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
    }
}

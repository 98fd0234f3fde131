using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// What one unit answers to one criterion in one round. It exists from the start of the round, unanswered, so that what was asked
/// of whom is pinned. Claimed is what the unit says; shown is what its evidence carries.
/// </summary>
public sealed partial class Answer
{
    private Answer() { }

    internal Answer(
        Guid id,
        Guid ratingUnitId,
        string criterion,
        string area,
        bool restsOnEvidence = true
    )
    {
        Id = id;
        RatingUnitId = ratingUnitId;
        Criterion = criterion;
        Area = area;
        RestsOnEvidence = restsOnEvidence;
    }

    public Guid Id { get; private set; }

    public Guid RatingUnitId { get; private set; }

    public string Criterion { get; private set; } = "";

    public string Area { get; private set; } = "";

    /// <summary>False for a statement that asks for no evidence: then what is claimed is what is shown.</summary>
    public bool RestsOnEvidence { get; private set; }

    public AnswerState State { get; private set; }

    public long? ClaimedLevel { get; private set; }

    public long? Level { get; private set; }

    public string? Motivation { get; private set; }

    /// <summary>The reason for ej relevant, or the description of a likvärdig lösning.</summary>
    public string? Explanation { get; private set; }

    /// <summary>What somebody in the group sees differently, in the group's own words and without a name.</summary>
    public string? Dissent { get; private set; }

    /// <summary>The day the shown level sinks because evidence grows old; null when it never does.</summary>
    public DateOnly? SinksOn { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public Guid? AnsweredById { get; private set; }

    public string? AnsweredByName { get; private set; }

    public Guid? CarriedFromId { get; private set; }

    public string? CarriedFromTitle { get; private set; }

    /// <summary>Codes with a space between.</summary>
    public string? CarriedCodes { get; private set; }

    public DateTimeOffset? CarriedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Moves when the level is weighed again though nobody has answered: old evidence, or a piece that was changed.</summary>
    public long Weighing { get; private set; }

    /// <summary>The pieces the answer rests on; other answers may rest on the same.</summary>
    public List<Evidence> Evidence { get; private set; } = [];

    public Rating Claimed => Rating.Of(State, ClaimedLevel);

    public Rating Shown => Rating.Of(State, Level);

    /// <summary>True when evidence does not carry what is claimed: the page says why.</summary>
    public bool IsCapped => State == AnswerState.Level && Level < ClaimedLevel;

    /// <summary>True when the answer was carried over from another round and nobody has changed it since.</summary>
    public bool IsAsCarried => CarriedAt is not null && CarriedAt == AnsweredAt;

    /// <summary>Takes what another round carries. What somebody has answered is never written over.</summary>
    internal void Carry(CarriedAnswer carried, By by)
    {
        if (State != AnswerState.Unanswered)
            throw new RuleBroken("Frågan är redan besvarad. Ett hämtat svar skriver aldrig över.");
        Give(new(Rating.At(carried.Level)), by);
        CarriedFromId = carried.RoundId;
        CarriedFromTitle = carried.RoundTitle;
        CarriedCodes = string.Join(' ', carried.Codes);
        CarriedAt = by.At;
    }

    /// <param name="coming">New pieces and pieces from the register that the answer rests on from now on.</param>
    internal void Give(GivenAnswer given, By by, IReadOnlyCollection<Evidence>? coming = null)
    {
        if (
            given.Rating.State is AnswerState.NotRelevant
            && string.IsNullOrWhiteSpace(given.Explanation)
        )
            throw new RuleBroken("Skriv varför kriteriet inte är relevant.");
        if (
            given.Rating.State is AnswerState.Equivalent
            && string.IsNullOrWhiteSpace(given.Explanation)
        )
            throw new RuleBroken("Beskriv hur ni gör i stället.");
        State = given.Rating.State;
        ClaimedLevel = given.Rating.Level?.Level;
        Motivation = Kept(given.Motivation);
        Explanation = State is AnswerState.NotRelevant or AnswerState.Equivalent
            ? Kept(given.Explanation)
            : null;
        if (given.Dissent is not null)
            Dissent = Kept(given.Dissent);
        foreach (var piece in Evidence.Where(e => given.RemovedEvidence.Contains(e.Id)).ToList())
            LetGo(piece);
        foreach (var piece in coming ?? [])
            RestOn(piece);
        AnsweredAt = by.At;
        AnsweredById = by.PersonId;
        AnsweredByName = by.Name;
        ToConfirm = false;
        Version++;
        Weigh(by.Today);
    }

    /// <summary>True when giving this would change nothing: the same answer saved twice is one act.</summary>
    internal bool IsAlready(GivenAnswer given) =>
        State == given.Rating.State
        && ClaimedLevel == given.Rating.Level?.Level
        && Motivation == Kept(given.Motivation)
        && (Explanation ?? "")
            == (
                given.Rating.State is AnswerState.NotRelevant or AnswerState.Equivalent
                    ? Kept(given.Explanation) ?? ""
                    : ""
            )
        && (given.Dissent is null || Dissent == Kept(given.Dissent))
        && given.AddedEvidence.Count == 0
        && given.ReusedEvidence.All(id => Evidence.Exists(e => e.Id == id))
        && !Evidence.Exists(e => given.RemovedEvidence.Contains(e.Id));

    private static string? Kept(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>An answer as given in a form: the rating, why, and what evidence comes and goes.</summary>
public sealed record GivenAnswer(
    Rating Rating,
    string? Motivation = null,
    string? Explanation = null
)
{
    /// <summary>Null leaves what stands; empty takes it away.</summary>
    public string? Dissent { get; init; }

    public IReadOnlyList<EvidenceNote> AddedEvidence { get; init; } = [];

    /// <summary>Pieces in the register that the answer rests on as well.</summary>
    public IReadOnlyList<Guid> ReusedEvidence { get; init; } = [];

    /// <summary>Pieces the answer no longer rests on. They stay in the register.</summary>
    public IReadOnlyList<Guid> RemovedEvidence { get; init; } = [];

    internal bool MovesEvidence => ReusedEvidence.Count + RemovedEvidence.Count > 0;
}

/// <summary>Where a carried answer comes from: the round, the criteria whose levels make it, and the level.</summary>
public sealed record CarriedAnswer(
    Guid RoundId,
    string RoundTitle,
    IReadOnlyList<string> Codes,
    Maturity Level
);

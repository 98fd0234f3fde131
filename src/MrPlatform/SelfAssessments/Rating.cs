using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments;

/// <summary>The states of an answer, which never mix. Level covers the four levels; unknown is never zero and never one.</summary>
public enum AnswerState
{
    Unanswered,
    Unknown,
    NotRelevant,
    Equivalent,
    Level,
}

/// <summary>What someone answers: a level, or one of the three other answers. A level without a digit cannot exist.</summary>
public readonly record struct Rating
{
    private Rating(AnswerState state, Maturity? level)
    {
        State = state;
        Level = level;
    }

    public AnswerState State { get; }

    public Maturity? Level { get; }

    public static Rating Unanswered { get; }

    public static Rating Unknown { get; } = new(AnswerState.Unknown, null);

    public static Rating NotRelevant { get; } = new(AnswerState.NotRelevant, null);

    public static Rating Equivalent { get; } = new(AnswerState.Equivalent, null);

    public static Rating At(Maturity level) => new(AnswerState.Level, level);

    public static Rating At(int level) => At(Maturity.Of(level));

    /// <summary>Puts together what a row keeps in two columns: a state, and a level when the state is one.</summary>
    internal static Rating Of(AnswerState state, long? level) =>
        state == AnswerState.Level ? At((int)level!.Value) : new(state, null);

    /// <summary>Reads the value of a form's choice: 1–4, vet-inte, ej-relevant or likvardig. Null when it is none of them.</summary>
    public static Rating? Of(string? choice) =>
        choice switch
        {
            "1" or "2" or "3" or "4" => At(choice[0] - '0'),
            "vet-inte" => Unknown,
            "ej-relevant" => NotRelevant,
            "likvardig" => Equivalent,
            _ => null,
        };

    /// <summary>The form's value for this answer; empty when there is none.</summary>
    public string Choice =>
        State switch
        {
            AnswerState.Level => Level!.Value.ToString(),
            AnswerState.Unknown => "vet-inte",
            AnswerState.NotRelevant => "ej-relevant",
            AnswerState.Equivalent => "likvardig",
            _ => "",
        };
}

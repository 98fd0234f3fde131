using MrPlatform.Ui.Parts;

namespace MrPlatform.SelfAssessments;

/// <summary>How a rating is drawn: the level's box, or the sign of the state.</summary>
internal static class Marked
{
    public static Mark Mark(this Rating rating) =>
        rating.State switch
        {
            AnswerState.Level => (Mark)rating.Level!.Value.Level,
            AnswerState.Equivalent => Ui.Parts.Mark.Equivalent,
            AnswerState.Unknown => Ui.Parts.Mark.Unknown,
            AnswerState.NotRelevant => Ui.Parts.Mark.NotRelevant,
            _ => Ui.Parts.Mark.Unanswered,
        };
}

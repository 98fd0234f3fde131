using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.SelfAssessments;

// What happens to answers through the evidence they rest on.
public sealed partial class SelfAssessment
{
    /// <summary>Lets the evidence of one answer grow old in an open round. Returns how the counts move.</summary>
    internal Tally LetEvidenceAge(Answer answer, RatingUnit unit, By by)
    {
        if (!IsOpen)
            return new();
        var before = answer.Shown;
        answer.Age(by.Today);
        if (before != answer.Shown)
            Happened(Acts.EvidenceAged, by, Id, words: Words(answer, unit));
        return Tally.Move(before, answer.Shown);
    }

    /// <summary>
    /// Weighs one answer of an open round again after a piece it rests on was changed, renewed or withdrawn. Returns how the counts move.
    /// </summary>
    internal Tally WeighAgain(Answer answer, RatingUnit unit, Evidence piece, By by)
    {
        if (!IsOpen)
            throw new RuleBroken("Rundan är avslutad och svaren är låsta.");
        var before = answer.Shown;
        answer.Age(by.Today);
        if (before != answer.Shown)
            Happened(
                Acts.AnswerWeighedAgain,
                by,
                Id,
                words: [.. Words(answer, unit), ("underlag", piece.Title)]
            );
        return Tally.Move(before, answer.Shown);
    }

    private List<Evidence> New(GivenAnswer given, RatingUnit unit, By by) =>
        [
            .. given.AddedEvidence.Select(note => new Evidence(
                OrganisationId,
                unit.UnitId,
                note,
                by
            )),
        ];

    private IEnumerable<Evidence> Chosen(IReadOnlyCollection<Evidence>? register)
    {
        foreach (var piece in register ?? [])
        {
            if (piece.OrganisationId != OrganisationId)
                throw new RuleBroken("Underlaget hör till en annan organisation.");
            if (!piece.IsCurrent)
                throw new RuleBroken(
                    "Underlaget är tillbakadraget eller ersatt. Välj det som gäller i stället."
                );
            yield return piece;
        }
    }

    private void Tell(
        string act,
        IEnumerable<Evidence> pieces,
        Answer answer,
        RatingUnit unit,
        By by
    )
    {
        foreach (var piece in pieces)
            Happened(act, by, Id, words: [.. Words(answer, unit), ("underlag", piece.Title)]);
    }
}

using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Commenting;
using MrPlatform.SelfAssessments.Respondents;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>What the page of one criterion shows beside the form.</summary>
public sealed partial class AnswerCriterionModel
{
    private async Task Load(CancellationToken stop)
    {
        Area = await Place.Answers(db, stop);
        Answer = Area.First(a => a.Criterion == Criterion.Id);
        Previous = [.. (await Place.Previous(db, knowledge, stop))[Criterion.Id]];
        Progress = await Place.Progress(db, stop);
        Truths = await truths.Of((Place.Round, Place.Unit), Criterion, Answer.Shown, stop);
        Around = await AroundAnswer.Read(db, HttpContext.SignedIn, Place, Answer, stop);
        if (Mina)
            Skip = await OnThroughMine(Criterion.Id, stop);
        if (Place.MayAnswer)
        {
            var told = new List<AnswerHint>();
            foreach (var source in hints)
                told.AddRange(await source.For(Place, Criterion, Answer, stop));
            Hints = told;
        }
        if (!Place.Unit.HearsSeveral)
            return;
        Revealed = (await db.RevealedFor(Place.Unit.Id, stop)).Contains(Criterion.Id);
        if (Revealed)
            Voices = (await db.Spreads(Place.Unit.Id, [Criterion.Id], stop)).GetValueOrDefault(
                Criterion.Id,
                Spread.None
            );
        else
            Rated = await db.BlindRatings.CountAsync(
                r => r.RatingUnitId == Place.Unit.Id && r.Criterion == Criterion.Id,
                stop
            );
    }
}

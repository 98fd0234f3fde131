using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>What a unit claims on a criterion, what people live and what has come of it, by itself.</summary>
[Authorize]
public sealed class TruthsOfAnswerModel(
    MrContext db,
    Knowledge knowledge,
    ReadTruths truths,
    Draw draw,
    Marks marks,
    IStringLocalizer<SelfAssessmentsWords> t
) : AnswerFigure(db, knowledge, t)
{
    public override string Name => Words["Tre bilder av samma fråga"];

    public override string Nothing => Words["Det finns bara er egen bild än så länge."];

    protected override async Task<Figure?> Read(CancellationToken stop)
    {
        var answer = await Db
            .Answers.AsNoTracking()
            .SingleAsync(a => a.RatingUnitId == Place.Unit.Id && a.Criterion == Criterion.Id, stop);
        var about = await truths.Of((Place.Round, Place.Unit), Criterion, answer.Shown, stop);
        return about.HasMore ? TruthFigure.Of(about, draw, marks, Words) : null;
    }
}

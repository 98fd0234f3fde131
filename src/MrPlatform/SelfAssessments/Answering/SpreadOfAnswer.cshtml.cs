using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>How those who rated a criterion for a unit see it, each on their own, by itself: nothing before it has been shown to the group.</summary>
[Authorize]
public sealed class SpreadOfAnswerModel(
    MrContext db,
    Knowledge knowledge,
    Draw draw,
    Marks marks,
    IStringLocalizer<SelfAssessmentsWords> t
) : AnswerFigure(db, knowledge, t)
{
    public override string Name => Words["Så ser ni det var för sig"];

    public override string Nothing => Words["Det finns ingen fördelning att visa än."];

    protected override async Task<Figure?> Read(CancellationToken stop)
    {
        if (!(await Db.RevealedFor(Place.Unit.Id, stop)).Contains(Criterion.Id))
            return null;
        var spread = (await Db.Spreads(Place.Unit.Id, [Criterion.Id], stop)).GetValueOrDefault(
            Criterion.Id,
            Spread.None
        );
        return spread.MayBeShown ? SpreadFigure.Of(spread, draw, marks, Words) : null;
    }
}

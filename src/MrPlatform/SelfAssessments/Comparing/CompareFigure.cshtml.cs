using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Comparing;

/// <summary>The figure of a comparison by itself: to link to, to print, and to have as a picture or a table.</summary>
[Authorize]
public sealed class CompareFigureModel(MrContext db, Knowledge knowledge, ComparisonFiles files)
    : CompareModel(db, knowledge, files),
        IHaveFigure
{
    public override IEnumerable<Sheet> Sheets() => [Figure!.Sheet];

    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (Figure is null && context.Exception is null)
            context.Result = NotFound();
    }
}

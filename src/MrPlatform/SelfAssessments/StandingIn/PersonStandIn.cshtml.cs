using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.StandingIn;

/// <summary>The administrator chooses who stands in for somebody who is away.</summary>
[Authorize]
public sealed class PersonStandInModel(
    MrContext db,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : StandInPage(db, clock, t)
{
    private readonly MrContext _db = db;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Here => $"~/organisation/personer/{Id}/ersattare";

    protected override Guid? Whose => Id;

    /// <summary>Another organisation's people are absent; in the own one only an administrator may go on.</summary>
    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var own = HttpContext.SignedIn.OrganisationId;
        if (!await _db.People.AnyAsync(p => p.Id == Id && p.OrganisationId == own && own != null))
            context.Result = NotFound();
        else if (!HttpContext.SignedIn.Is(Function.Administrator))
            context.Result = Forbid();
        else
            await next();
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;
using MrPlatform.Ui.Layout;

namespace MrPlatform.Organisations;

/// <summary>
/// Reads the signed-in person afresh at every request, so that a changed password, a lost function or an ended account takes
/// effect at once on every node. One compiled query; nothing is asked for visitors without a session.
/// </summary>
internal sealed class ReadViewer(RequestDelegate next)
{
    public const string StampClaim = "stamp";

    private static readonly Func<MrContext, Guid, Task<Row?>> Read = EF.CompileAsyncQuery(
        (MrContext db, Guid id) =>
            (
                from p in db.Set<Person>().AsNoTracking()
                join o in db.Set<Organisation>().AsNoTracking()
                    on p.OrganisationId equals (Guid?)o.Id
                    into owners
                from o in owners.DefaultIfEmpty()
                where p.Id == id && p.LeftAt == null
                select new Row(
                    p.SecurityStamp,
                    p.Name,
                    p.OrganisationId,
                    o == null ? null : o.Name,
                    o == null ? OrganisationKind.None : o.Kind,
                    p.Assignments.Select(a => a.Function).ToList()
                )
            )
                .AsSingleQuery()
                .FirstOrDefault()
    );

    public async Task Invoke(HttpContext context)
    {
        // A fault may be the database's; its page must not ask again.
        if (
            context.Features.Get<IExceptionHandlerFeature>() is null
            && context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } claim
            && Guid.TryParse(claim, out var id)
        )
        {
            var row = await Read(context.RequestServices.GetRequiredService<MrContext>(), id);
            if (row is null || row.Stamp != context.User.FindFirstValue(StampClaim))
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else
            {
                var viewer = new Viewer(
                    id,
                    row.Name,
                    row.OrganisationId,
                    row.OrganisationName,
                    row.Kind,
                    [.. row.Functions.Distinct()]
                );
                context.Features.Set(viewer);
                context.Features.Set<ISignedIn>(viewer);
            }
        }
        await next(context);
    }

    private sealed record Row(
        string? Stamp,
        string Name,
        Guid? OrganisationId,
        string? OrganisationName,
        OrganisationKind Kind,
        List<Function> Functions
    );
}

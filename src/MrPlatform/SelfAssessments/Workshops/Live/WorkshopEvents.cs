using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.Workshops.Live;

/// <summary>
/// What happens in a workshop, as server-sent events (<c>text/event-stream</c>): <c>antal</c>, how many have joined and rated, and <c>bild</c>, what phones show
/// when it has changed. Nothing about what anybody rates before it is shown. Whoever does not ask for a stream gets the news once.
/// </summary>
internal static class WorkshopEvents
{
    private const string Stream = "text/event-stream";

    private static readonly byte[] Silence = ":\n\n"u8.ToArray();
    private static readonly byte[] TryAgain = "retry: 2000\n\n"u8.ToArray();

    public static void MapWorkshops(this WebApplication app)
    {
        app.MapGet("/verkstad/{kod}/handelser", ForParticipant).AllowAnonymous();
        app.MapGet("/nulagesanalyser/{id:guid}/verkstad/{kod}/handelser", ForFacilitator)
            .RequireAuthorization();
    }

    private static async Task<IResult> ForParticipant(
        string kod,
        HttpContext context,
        MrContext db,
        Receipt receipt
    )
    {
        if (
            JoinedCookie.Of(context.Request, receipt) is not { } me
            || await db.WorkshopOf(me, kod, context.RequestAborted) is not { } workshop
        )
            return Microsoft.AspNetCore.Http.Results.NotFound();
        return new Listening(workshop, WithPicture: true);
    }

    private static async Task<IResult> ForFacilitator(
        Guid id,
        string kod,
        HttpContext context,
        MrContext db
    )
    {
        var viewer = context.SignedIn;
        if (
            await db.WorkshopsSeenBy(viewer, id)
                .Where(w => w.Code == kod)
                .Select(w => (Guid?)w.Id)
                .FirstOrDefaultAsync(context.RequestAborted)
            is not { } workshop
        )
            return Microsoft.AspNetCore.Http.Results.NotFound();
        return viewer.LeadsRounds
            ? new Listening(workshop, WithPicture: false)
            : Microsoft.AspNetCore.Http.Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Tells one listener until they leave or the node stops.</summary>
    private sealed record Listening(Guid Workshop, bool WithPicture) : IResult
    {
        public async Task ExecuteAsync(HttpContext context)
        {
            var services = context.RequestServices;
            var hub = services.GetRequiredService<WorkshopHub>();
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(
                context.RequestAborted,
                services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping
            );
            var response = context.Response;
            response.ContentType = Stream;
            response.Headers.CacheControl = "no-store";
            // nginx and its like would otherwise keep the news until there is more of it.
            response.Headers["X-Accel-Buffering"] = "no";
            var room = hub.Enter(Workshop);
            try
            {
                await Tell(context, room, stop.Token);
            }
            catch (OperationCanceledException)
            {
                // The listener left, or the node stops and they come back to another.
            }
            finally
            {
                hub.Leave(room);
            }
        }

        private async Task Tell(HttpContext context, WorkshopRoom room, CancellationToken stop)
        {
            var body = context.Response.BodyWriter;
            var stays = context.Request.Headers.Accept.Any(one =>
                one?.Contains(Stream, StringComparison.OrdinalIgnoreCase) is true
            );
            var english = Language.IsEnglish;
            var shown =
                context.Request.Headers["Last-Event-ID"].FirstOrDefault()
                ?? context.Request.Query["bild"].ToString();
            WorkshopLook? told = null;
            await body.WriteAsync(TryAgain, stop);
            while (true)
            {
                var next = room.Next;
                if (room.Now is { } now)
                {
                    if (WithPicture && now.Picture.Key != shown)
                        await body.WriteAsync(await now.Picture.Bytes(english), stop);
                    shown = now.Picture.Key;
                    await body.WriteAsync(now.Look == told ? Silence : now.Counts, stop);
                    told = now.Look;
                    if (!stays)
                        return;
                }
                await next.WaitAsync(stop);
            }
        }
    }
}

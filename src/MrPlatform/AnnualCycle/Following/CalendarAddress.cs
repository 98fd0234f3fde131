using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;

namespace MrPlatform.AnnualCycle.Following;

/// <summary>
/// <c>/arshjul/{hemlig}.ics</c>: where a calendar program fetches somebody's dates, without signing in and without cookies. Whoever has the
/// address reads the calendar, and nothing else. Configuration: Calendar:FetchesPerMinute for each network address.
/// </summary>
public static class CalendarAddress
{
    private const string Policy = "kalender";

    // A calendar service fetches for many people from a few addresses of its own.
    private const int Usual = 300;

    internal static void AddCalendarLimit(this WebApplicationBuilder builder)
    {
        var fetches = builder.Configuration.GetValue("Calendar:FetchesPerMinute", Usual);
        builder.Services.Configure<RateLimiterOptions>(limiter =>
            limiter.AddPolicy(
                Policy,
                context =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        context.Connection.RemoteIpAddress?.ToString() ?? "",
                        _ => new FixedWindowRateLimiterOptions
                        {
                            PermitLimit = fetches,
                            Window = TimeSpan.FromMinutes(1),
                        }
                    )
            )
        );
    }

    public static void MapCalendar(this WebApplication app) =>
        app.MapMethods("/arshjul/{hemlig}.ics", [HttpMethods.Get, HttpMethods.Head], Send)
            .AllowAnonymous()
            .RequireRateLimiting(Policy);

    private static async Task<IResult> Send(
        string hemlig,
        HttpContext context,
        ReadCalendar calendars,
        IStringLocalizer<AnnualCycleWords> t,
        CancellationToken stop
    )
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        if (await calendars.Behind(hemlig, stop) is not { } calendar)
            return Results.NotFound();
        var request = context.Request;
        var text = WriteCalendar.Of(
            t["Årshjul, {0}", calendar.Name],
            calendar.Events,
            $"{request.Scheme}://{request.Host}{request.PathBase}"
        );
        var bytes = Encoding.UTF8.GetBytes(text);
        return Results.File(
            bytes,
            "text/calendar; charset=utf-8",
            "arshjul.ics",
            entityTag: new EntityTagHeaderValue(
                $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\""
            )
        );
    }
}

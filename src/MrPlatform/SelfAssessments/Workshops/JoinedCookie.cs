using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>
/// How a phone is known again after a reload, in another tab or after losing the network, so that nobody counts twice: a signed receipt for
/// having joined, in a cookie that only the workshop reads. It says nothing of who it is, and is gone after a day or when one leaves. A browser
/// that takes no cookies keeps the receipt in the address.
/// </summary>
internal static class JoinedCookie
{
    public const string Name = "mr-verkstad";
    public const string InAddress = "jag";
    private const string Purpose = "verkstad-deltagare";

    /// <summary>The respondent that this browser is; null when it has not joined anything.</summary>
    public static Guid? Of(HttpRequest request, Receipt receipt) =>
        Read(request.Cookies[Name], receipt) ?? Read(request.Query[InAddress], receipt);

    public static bool IsTaken(HttpRequest request) => request.Cookies.ContainsKey(Name);

    /// <summary>Gives the browser its receipt. Returns it, for the address it goes on to.</summary>
    public static string Give(HttpContext context, Receipt receipt, Guid respondent)
    {
        var given = receipt.For(Purpose, respondent);
        context.Response.Cookies.Append(Name, given, Options(context, TimeSpan.FromDays(1)));
        return given;
    }

    public static void TakeBack(HttpContext context) =>
        context.Response.Cookies.Delete(Name, Options(context, life: null));

    /// <summary>The workshop with this code that the respondent has joined, whether it is open or not.</summary>
    public static Task<Guid?> WorkshopOf(
        this MrContext db,
        Guid respondent,
        string code,
        CancellationToken stop
    ) =>
        (
            from p in db.WorkshopParticipants
            join w in db.Workshops on p.WorkshopId equals w.Id
            where p.RespondentId == respondent && w.Code == code
            select (Guid?)w.Id
        ).FirstOrDefaultAsync(stop);

    private static Guid? Read(string? given, Receipt receipt) =>
        string.IsNullOrEmpty(given) ? null : receipt.Read(Purpose, given);

    private static CookieOptions Options(HttpContext context, TimeSpan? life) =>
        new()
        {
            Path = "/",
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = life,
        };
}

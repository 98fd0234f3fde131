using System.Threading.RateLimiting;

namespace MrPlatform.Organisations.SignIn;

/// <summary>
/// How often one network address may try to sign in: enough for an office behind one address, too seldom for guessing. Configuration:
/// SignIn:AttemptsPerMinute. Only what is sent counts; looking at the page does not.
/// </summary>
public static class SignInLimit
{
    public const string Policy = "logga-in";
    private const int UsualAttempts = 30;

    public static void AddSignInLimit(this WebApplicationBuilder builder)
    {
        var attempts = builder.Configuration.GetValue("SignIn:AttemptsPerMinute", UsualAttempts);
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(Policy, context => PerAddress(context, attempts));
        });
    }

    private static RateLimitPartition<string> PerAddress(HttpContext context, int attempts) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = attempts,
                    Window = TimeSpan.FromMinutes(1),
                }
            )
            : RateLimitPartition.GetNoLimiter("reading");
}

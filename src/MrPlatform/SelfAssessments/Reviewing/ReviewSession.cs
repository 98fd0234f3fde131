using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// A short session for somebody without an account who opened a review by the address in their letter. It opens that review and
/// nothing else, ends after eight hours, and falls at once when a new letter is written or the review is ended.
/// </summary>
internal static class ReviewSession
{
    public const string Scheme = "MrPlatform.Review";
    private const string Claim = "granskning";

    /// <summary>Reviews opened in one browser at a time; the oldest give way.</summary>
    private const int Most = 5;

    public static void Add(IServiceCollection services) =>
        services
            .AddAuthentication()
            .AddCookie(
                Scheme,
                cookie =>
                {
                    cookie.Cookie.Name = "mr-granskning";
                    cookie.Cookie.Path = "/";
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SameSite = SameSiteMode.Lax;
                    cookie.LoginPath = "/logga-in";
                    cookie.ReturnUrlParameter = "till";
                    cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
                    cookie.SlidingExpiration = false;
                }
            );

    /// <summary>Opens one review, beside those this browser has open already.</summary>
    public static async Task Begin(HttpContext context, CollegialReview review)
    {
        var before = await context.AuthenticateAsync(Scheme);
        var claims = (before.Principal?.FindAll(Claim) ?? [])
            .Where(c => !c.Value.StartsWith($"{review.Id} ", StringComparison.Ordinal))
            .TakeLast(Most - 1)
            .Select(c => new Claim(Claim, c.Value))
            .Append(new(Claim, $"{review.Id} {review.KeyHash}"));
        await context.SignInAsync(Scheme, new(new ClaimsIdentity(claims, Scheme)));
    }

    /// <summary>The sum of the key with which this browser opened the review; null when it did not.</summary>
    public static string? KeyHash(HttpContext context, Guid review) =>
        context
            .User.FindAll(Claim)
            .Select(c => c.Value.Split(' '))
            .Where(parts => parts is [var id, _] && id == review.ToString())
            .Select(parts => parts[1])
            .LastOrDefault();
}

/// <summary>On a page: for who is signed in, or has opened a review by the address in their letter.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ForReviewersAttribute : AuthorizeAttribute
{
    public ForReviewersAttribute() =>
        AuthenticationSchemes = $"{IdentityConstants.ApplicationScheme},{ReviewSession.Scheme}";
}

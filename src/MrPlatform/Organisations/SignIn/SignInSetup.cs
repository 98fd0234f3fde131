using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using MrPlatform.Organisations.Directory;
using MrPlatform.Organisations.SetUp;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Organisations.SignIn;

/// <summary>Accounts by ASP.NET Core Identity: a session cookie, long passwords, lock-out after repeated failures.</summary>
public static class SignInSetup
{
    public static void AddOrganisations(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<OrganisationDirectory>();
        builder
            .Services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                cookie =>
                {
                    cookie.Cookie.Name = Cookies.Session;
                    // The language prefix is part of the path base; a session holds for both languages.
                    cookie.Cookie.Path = "/";
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SameSite = SameSiteMode.Lax;
                    cookie.LoginPath = "/logga-in";
                    cookie.Events.OnRedirectToAccessDenied = denied =>
                    {
                        denied.Response.StatusCode = StatusCodes.Status403Forbidden;
                        return Task.CompletedTask;
                    };
                    cookie.ReturnUrlParameter = "till";
                    cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
                    cookie.SlidingExpiration = true;
                }
            )
            // Holds what was asked of a passkey until the browser answers.
            .AddCookie(
                IdentityConstants.TwoFactorUserIdScheme,
                cookie =>
                {
                    cookie.Cookie.Name = "mr-nyckel";
                    cookie.Cookie.Path = "/";
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SameSite = SameSiteMode.Strict;
                    cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
                }
            );
        builder
            .Services.AddIdentityCore<Person>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
            })
            .AddUserStore<PersonStore>()
            .AddClaimsPrincipalFactory<SessionClaims>()
            .AddSignInManager();
        builder.Services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            passkey.ServerDomain = builder.Configuration["SignIn:Domain"];
            // A key alone is enough to sign in, so the device must have made sure who holds it, and know whose it is.
            passkey.UserVerificationRequirement = "required";
            passkey.ResidentKeyRequirement = "required";
        });
        // Over http behind a proxy that has the certificate, antiforgery's own demand for a secure cookie would be an error page.
        builder.Services.Configure<CookiePolicyOptions>(cookies =>
            cookies.Secure = Secure(builder)
        );
        builder.Services.AddSingleton<PasswordRules>();
        builder.Services.AddScoped<PasswordSignIn>();
        builder.Services.AddScoped<Passkeys>();
        builder.Services.AddScoped<FirstStart>();
        builder.Services.AddScoped<NewWorkspace>();
        builder.Services.AddScoped<NewEditor>();
        builder.Services.AddSingleton<IAuthorizationHandler, KeepToFunctions>();
        builder.AddSignInLimit();
    }

    private static CookieSecurePolicy Secure(WebApplicationBuilder builder) =>
        builder.Environment.IsDevelopment()
            ? CookieSecurePolicy.SameAsRequest
            : CookieSecurePolicy.Always;

    /// <summary>After authentication: who is asking, read afresh.</summary>
    public static void UseViewer(this WebApplication app) => app.UseMiddleware<ReadViewer>();
}

/// <summary>Keeps accounts in the one context. Saving is left to the store's own calls.</summary>
internal sealed class PersonStore(MrContext db, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<
        Person,
        MrContext,
        Guid,
        IdentityUserClaim<Guid>,
        IdentityUserLogin<Guid>,
        IdentityUserToken<Guid>,
        IdentityUserPasskey<Guid>
    >(db, describer);

/// <summary>A session holds only who it is and the stamp that ends it; names and functions are read at each request.</summary>
internal sealed class SessionClaims : IUserClaimsPrincipalFactory<Person>
{
    public Task<ClaimsPrincipal> CreateAsync(Person user) =>
        Task.FromResult(
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new(ClaimTypes.NameIdentifier, user.Id.ToString()),
                        new(ReadViewer.StampClaim, user.SecurityStamp ?? ""),
                    ],
                    IdentityConstants.ApplicationScheme
                )
            )
        );
}

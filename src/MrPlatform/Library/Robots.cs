using MrPlatform.Ui;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Library;

/// <summary><c>/robots.txt</c>: the open site may be read by anyone; there is nothing to find behind sign-in or in endless searches.</summary>
internal static class Robots
{
    private static readonly string[] NothingThere =
    [
        Addresses.SignIn,
        Addresses.Account,
        Addresses.Workspace,
        Addresses.Assessments,
        Addresses.Organisation,
        Addresses.Journal,
        Addresses.Search,
        Addresses.Rate,
    ];

    public static void MapRobots(this WebApplication app) =>
        app.MapGet(
                "/robots.txt",
                (HttpContext context) =>
                    Results.Text(
                        string.Join(
                            '\n',
                            [
                                "User-agent: *",
                                .. NothingThere.SelectMany(one =>
                                    new[] { $"Disallow: {one[1..]}", $"Disallow: /en{one[1..]}" }
                                ),
                                $"Sitemap: {context.Request.Scheme}://{context.Request.Host}/sitemap.xml",
                                "",
                            ]
                        )
                    )
            )
            .AllowAnonymous()
            .WithMetadata(new KeptForVisitorsAttribute());
}

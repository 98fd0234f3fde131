using System.Net;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Organisations.Workspaces;

public sealed class WorkspacesTests(TestApp app) : SharedAppTests(app)
{
    [Theory]
    [InlineData("administrator")]
    [InlineData("processledare")]
    public async Task Only_the_national_editor_sees_the_organisations(string person) =>
        (await (await App.As(person)).Open("/organisationer")).Answers(HttpStatusCode.Forbidden);

    [Fact]
    public async Task The_editor_finds_the_organisations_in_the_menu_and_no_work_that_is_not_theirs()
    {
        var page = await (await App.As("redaktor")).Open("/granska-exempel");

        Assert.Contains(
            "Organisationer",
            page.Document.QuerySelector("header nav")!.TextContent,
            StringComparison.Ordinal
        );
        var foot = page.Document.QuerySelector("footer")!.TextContent;
        Assert.DoesNotContain("Nulägesanalyser", foot, StringComparison.Ordinal);
        Assert.DoesNotContain("Arbetsyta", foot, StringComparison.Ordinal);
        var leader = await (await App.As("processledare")).Open("/organisation");
        Assert.DoesNotContain(
            "Organisationer",
            leader.Document.QuerySelector("header nav")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Nulägesanalyser",
            leader.Document.QuerySelector("footer")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_national_editor_adds_an_organisation_whose_administrator_starts_work()
    {
        var page = await Add("Håbo kommun", "vera@habo.example");

        page.Shows("Håbo kommun");
        var link = page.ByLabel("Länk att lämna över").GetAttribute("value")!;
        var vera = App.Visitor();
        await (await vera.Open(link)).Submit(
            "Spara och logga in",
            ("Nytt lösenord", NewPerson.Vera.Password)
        );
        (await vera.Open("/organisation")).Shows("Håbo kommun").Shows("Socialnämnden");
    }

    [Theory]
    [InlineData("Region Gotland")]
    [InlineData("Gotlands kommun")]
    public async Task An_organisation_has_one_workspace_whichever_line_is_chosen(string second)
    {
        await Add("Gotlands kommun", "en@gotland.example");

        var page = await Add(second, "tva@gotland.example");

        page.HasError("Kommun eller region", "Organisationen har redan en arbetsyta");
    }

    private async Task<Page> Add(string organisation, string email) =>
        await (await (await App.As("redaktor")).Open("/organisationer")).Submit(
            "Skapa arbetsytan",
            ("Kommun eller region", organisation),
            ("Den första administratörens namn", "Vera Blom"),
            ("Administratörens e-post i arbetet", email)
        );
}

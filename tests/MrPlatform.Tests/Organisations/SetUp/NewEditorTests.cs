using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Organisations.SetUp;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Organisations.SetUp;

/// <summary>A national editor is made by whoever runs the installation, and comes in by a link.</summary>
public sealed class NewEditorTests : AppTests
{
    private const string Email = "Ada.Ek@redaktionen.example";
    private const string Password = "gurka lampa tröskel vante";

    [Fact]
    public async Task A_new_editor_chooses_a_password_and_comes_to_the_organisations()
    {
        var page = await ComesIn(await Invite(Email));

        Assert.Equal("/organisationer", page.Address);
        Assert.Equal("Organisationer", page.Heading);
    }

    [Fact]
    public async Task The_journal_says_what_was_done_and_that_operations_did_it()
    {
        await Invite(Email);

        await using var scope = App.Services.CreateAsyncScope();
        var lines = await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Journal.Where(e => e.PersonName == "Driften")
            .OrderBy(e => e.Id)
            .ToListAsync();
        Assert.Equal(
            [Acts.PersonAdded, Acts.FunctionGiven, Acts.LinkGiven],
            lines.Select(l => l.Act)
        );
        Assert.All(lines, line => Assert.Null(line.OrganisationId));
        Assert.Equal("nationell redaktör", lines[1].Words["funktion"]);
    }

    [Fact]
    public async Task Asked_for_again_the_same_editor_gets_a_new_link_and_the_old_one_is_gone()
    {
        var first = await Invite(Email);
        await ComesIn(first);
        var second = await Invite("ada.ek@REDAKTIONEN.example");
        var third = await Invite(Email);

        (await App.Visitor().Open(second)).Answers(HttpStatusCode.NotFound);
        Assert.Equal("/organisationer", (await ComesIn(third)).Address);
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        Assert.Single(
            (
                await db
                    .People.Include(p => p.Assignments)
                    .SingleAsync(p => p.NormalizedEmail == "ADA.EK@REDAKTIONEN.EXAMPLE")
            ).Assignments
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ada.ek")]
    [InlineData("ada.ek@redaktionen")]
    public async Task An_address_that_is_not_whole_is_refused(string? email) =>
        Assert.StartsWith(
            "Skriv en hel e-postadress",
            (await Assert.ThrowsAsync<RuleBroken>(() => Invite(email))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Somebody_in_an_organisation_does_not_become_editor_as_well()
    {
        await NewPerson.Vera.Joins(App);

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => Invite(NewPerson.Vera.Email));

        Assert.StartsWith(
            "Adressen hör till ett konto i en organisation",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("/arbetsyta", (await NewPerson.Vera.SignsIn(App.Visitor())).Address);
    }

    private async Task<string> Invite(string? email)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<NewEditor>()
            .Invite(email, TestContext.Current.CancellationToken);
    }

    private async Task<Page> ComesIn(string link) =>
        await (await App.Visitor().Open(link)).Submit(
            "Spara och logga in",
            ("Nytt lösenord", Password)
        );
}

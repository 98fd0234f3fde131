using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments.Workshops;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>A workshop that everybody has left without ending it ends by itself when nobody has steered it for a day.</summary>
[Trait("Needs", "Database")]
public sealed class ForgottenWorkshopTests : AppTests
{
    [Fact]
    public async Task It_ends_by_itself_with_a_line_in_the_journal_and_what_was_agreed_stands()
    {
        var workshop = await HeldWorkshop.Begin(App);
        await workshop.Show();
        await workshop.JoinAndRate("2", "3");
        await workshop.Reveal();
        await workshop.Agree(2);
        var phone = await workshop.Join();

        App.Clock.Advance(TimeSpan.FromHours(23));
        await Run();
        await (await (await Leader()).Open(workshop.Stage))
            .Shows("Fråga 2 av 3")
            .Press("Hoppa över frågan");
        App.Clock.Advance(TimeSpan.FromHours(23));
        await Run();
        (await (await Leader()).Open(workshop.Overview)).Shows("Öppna verkstäder");

        App.Clock.Advance(TimeSpan.FromHours(2));
        await Run();
        await Run();

        (await (await Leader()).Open(workshop.Overview)).DoesNotShow("Öppna verkstäder");
        (await phone.Open(workshop.Phone)).DoesNotShow("Lämna mitt svar");
        (await App.Visitor().Open(workshop.Phone)).Answers(HttpStatusCode.NotFound);
        Assert.Single(
            await workshop.Round.Journal(),
            line =>
                line.Contains(
                    "Verkstaden för Socialnämnden i Provrunda avslutades av sig själv",
                    StringComparison.Ordinal
                )
        );
    }

    // A session ends sooner than a day.
    private Task<Visitor> Leader() => App.As("processledare");

    private async Task Run()
    {
        await using var scope = App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EndForgotten>().Run(default);
    }
}

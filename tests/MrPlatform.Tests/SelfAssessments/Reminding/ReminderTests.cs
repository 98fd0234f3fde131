using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Mail;
using MrPlatform.SelfAssessments.Reminding;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments.Allotting;
using static MrPlatform.Tests.SelfAssessments.Allotting.SharedWork;

namespace MrPlatform.Tests.SelfAssessments.Reminding;

/// <summary>How each person steers their reminders, and how a process leader reminds one.</summary>
[Trait("Needs", "Database")]
public sealed class ReminderTests : AppTests
{
    private const string Page = "/konto/paminnelser";

    [Fact]
    public async Task Without_an_account_there_is_nothing_to_steer() =>
        Assert.StartsWith(
            "/logga-in",
            (await App.Visitor().Open(Page)).Address,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Nonsense_is_not_taken_and_what_is_chosen_is_kept()
    {
        var person = await App.As("chef");
        (await person.Forge(Page, ("Pace", "Hourly"), ("Weekday", "Sunday"), ("Tongue", "fi")))
            .Shows("Välj hur ofta du vill bli påmind.")
            .Shows("Välj en vardag.")
            .Shows("Välj ett språk.");

        var page = await (await person.Open(Page))
            .Choose("Varje vardag")
            .Fill("Vilken dag i veckan?", "Torsdag")
            .Fill("På vilket språk?", "English")
            .Press("Spara hur jag vill bli påmind");

        page.Shows("Sparat.").Shows("E-post är inte påslagen");
        Assert.True(page.ByLabel("Varje vardag").HasAttribute("checked"));
        Assert.Equal(
            "Thursday",
            page.Document.QuerySelector("#Weekday option[selected]")!.GetAttribute("value")
        );
    }

    [Fact]
    public async Task The_process_leader_reminds_one_once_a_day_and_never_who_has_turned_it_off()
    {
        var work = await SharedWork.Begin(App);
        await work.Give(1, Respondent, "D1.1.3");
        var press = $"Påminn nu {Respondent}";
        var page = await work.Round.Leader.Open(work.Unit(1));
        var again = await work.Round.Leader.Open(work.Unit(1));
        var head = await App.As("chef");
        var who = page.Button(press)
            .Closest("form")!
            .QuerySelector("input[name=person]")!
            .GetAttribute("value")!;
        (await head.Forge($"{work.Page}?handler=Remind", ("person", who))).Answers(
            HttpStatusCode.Forbidden
        );
        (
            await work.Round.Leader.Forge(
                $"{work.Page}?handler=Remind",
                ("person", $"{Guid.NewGuid()}")
            )
        ).Answers(HttpStatusCode.NotFound);

        (await page.Press(press)).Shows("Påminnelsen är på väg.").DoesNotShow("Påminn nu");
        (await again.Press(press)).Answers(HttpStatusCode.Conflict);

        var letter = Assert.Single(await Letters());
        Assert.Equal("respondent@exempelkoping.example", letter.Recipient);
        Assert.Contains("Aino Berg påminner dig", letter.Body, StringComparison.Ordinal);
        Assert.Contains("D1.1.3", letter.Body, StringComparison.Ordinal);
        Assert.Contains(
            await work.Round.Journal(),
            line =>
                line.Contains($"Aino Berg påminde {Respondent}, som har", StringComparison.Ordinal)
        );

        App.Clock.Advance(TimeSpan.FromDays(1));
        await (await (await App.As("respondent")).Open(Page))
            .Choose("Aldrig")
            .Press("Spara hur jag vill bli påmind");
        (await (await App.As("processledare")).Open(work.Unit(1))).DoesNotShow("Påminn nu");
    }

    [Fact]
    public async Task Who_has_the_function_and_who_stands_in_are_reminded_too()
    {
        var work = await SharedWork.Begin(App);
        await work.Give(2, "f:Head", "D1.1.3");
        var page = await work.Round.Leader.Open(work.Unit(2));
        await page.Press("Påminn nu Chef i enheten");
        Assert.Equal("chef@exempelkoping.example", Assert.Single(await Letters()).Recipient);
        (await work.Round.Leader.Open(work.Unit(2))).DoesNotShow("Påminn nu");
        (
            await work.Round.Leader.Forge(
                $"{work.Page}?handler=Remind&enhet=2",
                ("funktion", "Respondent")
            )
        ).Answers(HttpStatusCode.NotFound);
        (
            await work.Round.Leader.Forge(
                $"{work.Page}?handler=Remind&enhet=2",
                ("funktion", "Head")
            )
        ).Answers(HttpStatusCode.Conflict);

        await work.Give(1, Respondent, "D1.3.1");
        await (await (await App.As("respondent")).Open("/konto/ersattare"))
            .Fill("Vem?", "Aino Berg")
            .Fill("Sista dagen", "2027-06-30")
            .Press("Spara ersättaren");
        await (await work.Round.Leader.Open(work.Unit(1))).Press($"Påminn nu {Respondent}");
        Assert.Equal(
            "processledare@exempelkoping.example",
            (await Letters()).OrderBy(l => l.QueuedAt).Last().Recipient
        );
    }

    [Fact]
    public async Task Opening_the_way_out_does_nothing_and_pressing_stops_the_letters()
    {
        var work = await SharedWork.Begin(App);
        await work.Give(1, Respondent, "D1.1.3");
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var person = await db.Set<MrPlatform.Organisations.Person>()
            .SingleAsync(p => p.Name == Respondent);
        var token = scope
            .ServiceProvider.GetRequiredService<MrPlatform.Ui.Forms.Receipt>()
            .For(ReminderLetter.Purpose, person.Id);
        (await App.Visitor().Open("/paminnelser/AAAAAAAA")).Answers(HttpStatusCode.NotFound);

        var page = await App.Visitor().Open($"/paminnelser/{token}");
        Assert.False(await db.ReminderWishes.AnyAsync());
        page.DoesNotShow(Respondent);
        App.Clock.Advance(TimeSpan.FromSeconds(30));
        page = await page.Press("Sluta påminna mig");

        page.Shows("Du får inga påminnelser");
        Assert.Equal(ReminderPace.Never, (await db.ReminderWishes.SingleAsync()).Pace);
        (await App.Visitor().Open($"/paminnelser/{token}")).Shows("Du får inga påminnelser");
        Assert.Contains(
            await work.Round.Journal(),
            line => line.Contains("ändrade hur påminnelser till", StringComparison.Ordinal)
        );
    }

    private async Task<List<Letter>> Letters()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Set<Letter>()
            .Where(l => l.Subject.StartsWith("Kvar att svara"))
            .ToListAsync();
    }
}

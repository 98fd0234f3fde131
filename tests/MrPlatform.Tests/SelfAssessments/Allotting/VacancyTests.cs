using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Organisations;
using static MrPlatform.Tests.SelfAssessments.Allotting.SharedWork;
using static MrPlatform.Tests.SelfAssessments.StartedRound;

namespace MrPlatform.Tests.SelfAssessments.Allotting;

/// <summary>When somebody leaves, what they had stands out until it is handed over.</summary>
[Trait("Needs", "Database")]
public sealed class VacancyTests : AppTests
{
    private SharedWork _work = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _work = await SharedWork.Begin(App);
        await NewPerson.Vera.IsInvited(App, "Respondent", $"– {Social}");
        await _work.Give(1, NewPerson.Vera.Name, "D1.1.3", "D1.3.1");
    }

    [Fact]
    public async Task Only_who_leads_or_administers_hands_over()
    {
        await VeraLeaves();
        foreach (
            var (person, status) in new[]
            {
                ("processledare-region", HttpStatusCode.NotFound),
                ("respondent", HttpStatusCode.Forbidden),
                ("revisor", HttpStatusCode.Forbidden),
                ("chef", HttpStatusCode.Forbidden),
            }
        )
            (
                await (await App.As(person)).Forge(
                    $"{_work.Page}?handler=HandOver",
                    ("fran", "f:Head:2")
                )
            ).Answers(status);

        (await (await App.As("chef")).Open(_work.Page)).DoesNotShow("Ingen svarar för de här");
    }

    [Fact]
    public async Task What_somebody_who_left_had_is_seen_at_once_and_handed_over_in_one_press()
    {
        (await _work.Round.Leader.Open(_work.Page)).DoesNotShow("Ingen svarar för de här");
        await VeraLeaves();

        foreach (var person in new[] { "processledare", "administrator" })
            (await (await App.As(person)).Open("/arbetsyta"))
                .Shows("av rundans kriterier")
                .Shows(NewPerson.Vera.Name);
        var administrator = await App.As("administrator");
        var page = await administrator.Open(_work.Page);
        page.Shows($"{NewPerson.Vera.Name} 2 kvar i {Social}");

        page = await page.Fill($"Lämna över till efter {NewPerson.Vera.Name}", Respondent)
            .Press($"Lämna över allt efter {NewPerson.Vera.Name}");

        page.Shows("Överlämnat.").DoesNotShow("Ingen svarar för de här");
        (await _work.Mine("respondent")).Shows("D1.1.3").Shows("D1.3.1");
        Assert.Contains(
            await _work.Round.Journal(),
            line =>
                line.Contains(
                    $"Leila Rahimi lämnade över det som {NewPerson.Vera.Name} hade kvar i {Title} till {Respondent} (2 st).",
                    StringComparison.Ordinal
                )
        );
        (
            await administrator.Forge(
                $"{_work.Page}?handler=HandOver",
                ("fran", "p:" + Guid.NewGuid())
            )
        )
            .Answers(HttpStatusCode.Conflict)
            .Shows("Det finns inget kvar att lämna över.");
    }

    [Fact]
    public async Task What_is_left_in_all_open_rounds_is_handed_over_in_one_press_to_who_may_answer_for_it_all()
    {
        _work.Round.Later();
        var other = await SharedWork.Begin(App);
        await NewPersonIn(Culture);
        await other.Give(2, NewPerson.Vera.Name, "D1.1.3");
        await VeraLeaves();
        var page = await _work.Round.Leader.Open(_work.Page);
        page.Shows("I andra öppna rundor: 1 kvar.");

        // Ylva answers for the social committee alone.
        (
            await page.Fill($"Lämna över till efter {NewPerson.Vera.Name}", Respondent)
                .Press($"Lämna över i alla 2 öppna rundor efter {NewPerson.Vera.Name}")
        ).Shows("får inte svara för alla enheter i de andra rundorna");
        page = await (await _work.Round.Leader.Open(_work.Page))
            .Fill($"Lämna över till efter {NewPerson.Vera.Name}", "Aino Berg")
            .Press($"Lämna över i alla 2 öppna rundor efter {NewPerson.Vera.Name}");

        page.Shows("Överlämnat.").DoesNotShow("Ingen svarar för de här");
        (await _work.Round.Leader.Open(other.Page)).DoesNotShow("Ingen svarar för de här");
        Assert.Equal(
            2,
            (await _work.Round.Journal()).Count(line =>
                line.Contains(
                    $"lämnade över det som {NewPerson.Vera.Name} hade kvar",
                    StringComparison.Ordinal
                )
            )
        );
    }

    private async Task NewPersonIn(string unit)
    {
        var admin = await App.As("administrator");
        var vera = await (await admin.Open("/organisation")).Follow(NewPerson.Vera.Name);
        await vera.Fill("Uppdrag", "Respondent")
            .Fill("För vilken enhet gäller det?", $"– {unit}")
            .Press("Ge uppdraget");
    }

    [Fact]
    public async Task A_function_that_nobody_has_is_a_vacancy_until_somebody_gets_it()
    {
        await _work.Give(2, "f:Respondent", "D1.1.3");
        var page = await _work.Round.Leader.Open(_work.Page);
        page.Shows($"Respondent i {Culture} 1 kvar");

        var admin = await App.As("administrator");
        var people = await admin.Open("/organisation");
        var vera = await people.Follow(NewPerson.Vera.Name);
        await vera.Fill("Uppdrag", "Respondent")
            .Fill("För vilken enhet gäller det?", $"– {Culture}")
            .Press("Ge uppdraget");

        (await _work.Round.Leader.Open(_work.Page)).DoesNotShow("Ingen svarar för de här");
    }

    [Fact]
    public async Task What_is_answered_already_is_no_vacancy()
    {
        await _work.Round.Answer("D1.1.3", "Nivå 2");
        await VeraLeaves();

        (await _work.Round.Leader.Open(_work.Page)).Shows(
            $"{NewPerson.Vera.Name} 1 kvar i {Social}"
        );
    }

    private async Task VeraLeaves()
    {
        var admin = await App.As("administrator");
        var vera = await (await admin.Open("/organisation")).Follow(NewPerson.Vera.Name);
        await vera.Press("Avsluta kontot");
    }
}

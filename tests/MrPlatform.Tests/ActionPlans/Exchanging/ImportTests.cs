using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.ActionPlans.Exchanging.Importing;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using MrPlatform.Tests.SelfAssessments.Results;
using static MrPlatform.Tests.ActionPlans.MadePlan;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>Measures out of a file: read, looked at, and taken in whole – or told what is wrong with it.</summary>
[Trait("Needs", "Database")]
public sealed class ImportTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Existing = "Den som klagar får svar";

    private MadePlan _plan = null!;

    public async ValueTask InitializeAsync()
    {
        _plan = await After(app);
        await _plan.Goal(Existing);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Who_makes_plans_reads_in_and_a_file_is_nobody_elses()
    {
        var lasin = $"{_plan.Address}/lasin";
        foreach (var person in new[] { "respondent", "chef", "revisor" })
        {
            var other = await app.As(person);
            (await other.Open(lasin)).Answers(HttpStatusCode.Forbidden);
            (await SentFile.To(other, _plan.Address, Text("Åtgärd\nA"), "a.csv")).Answers(
                HttpStatusCode.Forbidden
            );
            (await other.Open(_plan.Address)).DoesNotShow("Läs in åtgärder");
        }
        (await (await app.As("processledare-region")).Open(lasin)).Answers(HttpStatusCode.NotFound);
        (await (await _plan.Leader.Open(_plan.Address)).Follow("Läs in åtgärder")).Answers(
            HttpStatusCode.OK
        );
        var page = await Send("Åtgärd\nA", "a.csv");
        await GiveAway(page.Address);
        (await _plan.Leader.Open(page.Address)).Answers(HttpStatusCode.NotFound);
        (await _plan.Leader.Forge($"{page.Address}/granska")).Answers(HttpStatusCode.NotFound);
        page = await Send("Åtgärd\nA", "a.csv");
        app.Clock.Advance(TimeSpan.FromHours(25));
        (await (await app.As("processledare")).Open(page.Address)).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_budget_sheet_becomes_measures_all_at_once_with_goals_units_money_and_days()
    {
        var page = await Send(
            "Verksamhetsplan 2027;;;;;;;;\n"
                + "Mål;Aktivitet;Nämnd;Ansvarig;Klar senast;Kostnad;Budgetår;Status;Okänd\n"
                + $"1;Skriv mallen;socialnämnden;Kansliet;31/3 2027;1 200 000 kr;2027;Pågår;x\n"
                + $"{Existing.ToUpperInvariant()};Ring alla;;;31 mars 2028;;;;\n"
                + "Socialnämnden ska informera;Skicka brev;;;2027-12-31;;;Planerad;\n",
            "verksamhetsplan.csv"
        );
        page.Shows("3 rader");
        Assert.Equal(
            "Nothing",
            page.ByLabel("Okänd").QuerySelector("option[selected]")?.GetAttribute("value")
        );

        page = await page.Press("Visa vad som läses in");

        page.Shows("3 åtgärder läses in i planen")
            .Shows("Ett nytt mål")
            .Shows("Målet börjar hos er.")
            .Shows("31 mars 2027");
        page = await page.Press("Läs in 3 åtgärder");
        page.Shows("Skriv mallen").Shows("Ring alla").Shows("Socialnämnden ska informera");
        (await page.Follow("Skriv mallen"))
            .Shows("Påbörjad")
            .Shows("Kansliet, Socialnämnden")
            .Shows("Läget stod i filen verksamhetsplan.csv.")
            .Shows("kr år 2027");
        var journal = await _plan.Round.Journal();
        Assert.Contains(
            journal,
            line =>
                line.Contains(
                    "läste in 3 åtgärder i Provplan från filen verksamhetsplan.csv",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            journal,
            line => line.Contains("lade till åtgärden ”Ring alla”", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_sheet_that_has_all_money_in_one_column_is_read_and_told_what_it_lacks()
    {
        const string heading = "Mål;Åtgärd;Kostnad\n";
        var page = await (await Send(heading + "1;A;Inom ram\n1;B;0\n", "ram.csv")).Press(
            "Visa vad som läses in"
        );
        page = await page.Press("Läs in 2 åtgärder");
        (await page.Follow("A")).Shows("Inom ram");
        page = await (await Send(heading + "1;C;250 tkr\n", "kronor.csv")).Press(
            "Visa vad som läses in"
        );
        page.Shows("Lägg till en kolumn med rubriken Budgetår.");
    }

    [Fact]
    public async Task Every_fault_is_told_by_row_and_column_and_nothing_is_saved()
    {
        var page = await (
            await Send(
                "Mål;Åtgärd;Enhet;Klart;Effekten mäts;Budget;Belopp;Budgetår;Läge\n"
                    + "9;A;Socialnämden;i vår;;Sponsring;;;Kanske\n"
                    + "1;;Rymden;2027-05-01;2027-04-01;Egen rad i budgeten;mycket;27;\n"
                    + ";B;;;;Inom ram;500;;\n"
                    + $"1;{new string('x', 201)};;;;;;;\n"
                    + "1;C;;;;;;;\n"
                    + "1;c;;;;;;;\n"
                    + "1;D;;1/5 2207;9999-12-31;;;;\n"
                    + "1;E;;;;;250,000;2027;\n",
                "fel.csv"
            )
        ).Press("Visa vad som läses in");

        Assert.Equal("Filen behöver rättas", page.Heading);
        page.DoesNotShow("Ett nytt mål");
        var faults = await TableFiles.Rows(_plan.Leader, page.Address, "ratta");
        string[] wanted =
        [
            "2|Mål|Planen har inget mål med nummer 9.",
            "2|Enhet|Enheten ”Socialnämden” finns inte. Menar ni Socialnämnden?",
            "2|Klart|”i vår” är inget datum",
            "2|Budget|”Sponsring” går inte att välja. Skriv Kostar inget extra, Inom ram",
            "2|Läge|”Kanske” går inte att välja. Skriv Planerad, Påbörjad",
            "3|Åtgärd|Skriv vad som ska göras.",
            "3|Enhet|Enheten ”Rymden” finns inte. Skriv namnet",
            "3|Effekten mäts|Effekten kan inte mätas före slutdatumet.",
            "3|Belopp|Skriv hur mycket i hela kronor",
            "3|Budgetår|Skriv året med fyra siffror",
            "4|Mål|Skriv vilket mål åtgärden hör till.",
            "4|Belopp|Ett belopp hör till en egen rad i budgeten.",
            "5|Åtgärd|Texten har 201 tecken. Den får ha högst 200.",
            "7|Åtgärd|Åtgärden står två gånger för samma mål.",
            "8|Klart|Året ska vara mellan 2000 och 2100.",
            "8|Effekten mäts|Året ska vara mellan 2000 och 2100.",
            "9|Belopp|”250,000” kan läsas på två sätt. Skriv beloppet i hela kronor utan komma och punkt",
        ];
        Assert.All(
            wanted,
            one =>
                Assert.Contains(
                    faults,
                    row => string.Join('|', row).StartsWith(one, StringComparison.Ordinal)
                )
        );
        Assert.Equal(wanted.Length, faults.Count);
        (await _plan.Leader.Forge(page.Address)).Answers(HttpStatusCode.Conflict);
        (await _plan.Leader.Open(_plan.Address)).Shows("0 åtgärder");
    }

    [Fact]
    public async Task The_same_file_again_says_that_the_measures_are_there_and_a_second_press_changes_nothing()
    {
        const string file = "Åtgärd;Mål\nRing alla;1\nSkriv;1\n";
        var page = await (await Send(file, "a.csv")).Press("Visa vad som läses in");
        var twin = await _plan.Leader.Open(page.Address);
        await page.Press("Läs in 2 åtgärder");
        (await twin.Press("Läs in 2 åtgärder")).Answers(HttpStatusCode.NotFound);

        page = await (await Send(file, "a.csv")).Press("Visa vad som läses in");
        page.Shows("Alla åtgärder i filen finns redan i planen.");
        (await _plan.Leader.Forge(page.Address)).Answers(HttpStatusCode.Conflict);

        page = await (await Send(file + "Ny;1\n", "b.csv")).Press("Visa vad som läses in");
        page.Shows("2 åtgärder finns redan i planen och läses inte in igen.");
        (await page.Press("Läs in en åtgärd")).Shows("3 åtgärder");
    }

    [Fact]
    public async Task Two_at_once_come_in_whole_or_not_at_all()
    {
        var page = await (
            await Send("Åtgärd;Mål\nA;Barn får svar\nB;Barn får svar\n", "a.csv")
        ).Press("Visa vad som läses in");
        var twins = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => _plan.Leader.Forge(page.Address))
        );

        Assert.Single(twins, twin => twin.Status == HttpStatusCode.OK);
        (await _plan.Leader.Open(_plan.Address)).Shows("2 mål").Shows("2 åtgärder");
    }

    [Fact]
    public async Task What_the_columns_are_can_be_changed_and_must_make_sense()
    {
        var page = await Send("Vad;Hur\nRing;Snällt\n", "a.csv");
        page = await page.Press("Visa vad som läses in");
        page.HasError("Vad", "Välj vilken kolumn som säger vad som ska göras")
            .HasError("Vilket mål hör åtgärderna till?", "Välj ett mål för alla åtgärder");
        page = await page.Fill("Vad", "Title").Fill("Hur", "Title").Press("Visa vad som läses in");
        page.HasError("Hur", "Åtgärd är redan vald för kolumnen Vad.");
        page = await page.Fill("Hur", "Description")
            .Fill("Vilket mål hör åtgärderna till?", "1")
            .Press("Visa vad som läses in");
        page.Shows(Existing).Shows("En åtgärd läses in i planen.");
        (await (await page.Press("Läs in en åtgärd")).Follow("Ring")).Shows("Snällt");
    }

    /// <summary>As if somebody else in the organisation had sent the file.</summary>
    private async Task GiveAway(string address)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var id = Guid.Parse(address.Split('/')[^1]);
        var import = await db.MeasureImports.SingleAsync(i => i.Id == id);
        var other = await db.People.FirstAsync(p =>
            p.OrganisationId == import.OrganisationId && p.Id != import.PersonId
        );
        db.Entry(import).Property(i => i.PersonId).CurrentValue = other.Id;
        await db.SaveChangesAsync();
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private Task<Page> Send(string text, string name) =>
        SentFile.To(_plan.Leader, _plan.Address, Text(text), name);
}

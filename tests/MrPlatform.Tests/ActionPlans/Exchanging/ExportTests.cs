using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.ActionPlans;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;
using MrPlatform.Tests.SelfAssessments.Results;
using MrPlatform.Tests.Ui.Sheets;
using NJsonSchema;
using static MrPlatform.Tests.ActionPlans.MadePlan;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>The plan taken out in the forms that ordinary steering asks for, and read back.</summary>
[Trait("Needs", "Database")]
public sealed class ExportTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Hostile = "=cmd|' /C calc'!A0";

    private MadePlan _plan = null!;

    private string Export => $"{_plan.Address}/export";

    public async ValueTask InitializeAsync()
    {
        _plan = await After(app);
        await _plan.Goal("Den som klagar får svar");
        var form = (await _plan.Leader.Open($"{_plan.Address}/mal/1/atgard")).Choose(
            "Egen rad i budgeten"
        );
        var plan = await form.Submit(
            "Spara åtgärden",
            ("Vad ska göras?", Hostile),
            ("Ansvarig funktion", "+Kansliet"),
            ("Enhet", "Socialnämnden"),
            ("Klart", "2027-05-01"),
            ("Belopp i hela kronor", "250000"),
            ("Budgetår", "2027")
        );
        var measure = await plan.Follow(Hostile);
        await measure.Choose("Påbörjad").Fill("Berätta", "@nu börjar det").Press("Spara läget");
        await _plan.Measure("Utbilda alla");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Each_form_is_explained_and_no_text_becomes_a_formula()
    {
        (await (await app.As("processledare-region")).Open(Export)).Answers(
            HttpStatusCode.NotFound
        );
        var reader = await app.As("fortroendevald");
        (await (await reader.Open(_plan.Address)).Follow("Ta ut planen"))
            .Shows("Verksamhetsplan och budget")
            .Shows("Hur många procent som är klart står inte här");

        var budget = Csv.Read(
            await TableFiles.Bytes(reader, $"{Export}.csv?tabell=verksamhetsplan")
        );
        Assert.Equal("Kostnad 2027 (kr)", budget[0][^1]);
        Assert.Equal(
            ["Socialnämnden", "Den som klagar får svar", "'" + Hostile, "'+Kansliet", "2027-05-01"],
            budget[1].Take(5)
        );
        Assert.Equal("250000", budget[1][^1]);
        Assert.Equal("Ingen enhet", budget[2][0]);

        var follow = await TableFiles.Rows(reader, Export, "uppfoljning");
        var row = follow.Single(r => r[6] == "'" + Hostile);
        Assert.Equal(["Påbörjad", "Nej"], row.Skip(9).Take(2));
        Assert.Equal("'@nu börjar det", row[12]);
        Assert.All(new[] { row[0], row[2], row[5] }, id => Assert.True(Guid.TryParse(id, out _)));

        (await reader.Open(Export)).Shows("Här finns inget att ta ut än.");
        var law = await MakeItAboutLaw();
        var control = await TableFiles.Rows(reader, Export, "internkontroll");
        Assert.Equal(2, control.Count(r => r[0] == law));
        Assert.All(control, r => Assert.NotEqual("", r[2]));

        using var book = TableFiles.Book(await TableFiles.Bytes(reader, $"{Export}.xlsx"));
        Assert.Equal(
            ["Verksamhetsplan och budget", "Uppföljning i ledningssystem", "Internkontroll"],
            book.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Select(sheet => sheet.Name!.Value)
        );
        Assert.All(
            book.WorkbookPart.WorksheetParts,
            part =>
                Assert.Empty(
                    part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()
                )
        );
    }

    [Fact]
    public async Task The_data_follow_the_open_schema_and_name_no_person()
    {
        var json = await _plan.Leader.Http.GetStringAsync(
            new Uri($"{Export}/data", UriKind.Relative)
        );
        var schema = await app.Visitor()
            .Http.GetStringAsync(new Uri("/handlingsplaner/schema", UriKind.Relative));

        Assert.Empty(
            (await JsonSchema.FromJsonAsync(schema, CancellationToken.None)).Validate(json)
        );
        using var plan = JsonDocument.Parse(json);
        var goal = Assert.Single(plan.RootElement.GetProperty("goals").EnumerateArray());
        var measure = goal.GetProperty("measures")
            .EnumerateArray()
            .Single(m => m.GetProperty("title").GetString() == Hostile);
        Assert.Equal("started", measure.GetProperty("status").GetString());
        Assert.Equal(250_000, measure.GetProperty("amount").GetInt64());
        Assert.DoesNotContain("Aino", json, StringComparison.Ordinal);
        (await (await app.As("processledare-region")).Open($"{Export}/data")).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task What_was_taken_out_to_follow_up_is_known_again_when_it_is_read_in(string form)
    {
        var file = await TableFiles.Bytes(_plan.Leader, $"{Export}.{form}?tabell=uppfoljning");

        var page = await (
            await SentFile.To(_plan.Leader, _plan.Address, file, $"plan.{form}")
        ).Press("Visa vad som läses in");

        page.Shows("Alla åtgärder i filen finns redan i planen.")
            .Shows(Hostile)
            .DoesNotShow("Att rätta");
        (await _plan.Leader.Open(_plan.Address)).Shows("2 åtgärder");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task What_was_taken_out_as_a_budget_can_be_read_in_to_another_plan(string form)
    {
        var next = await (await _plan.Leader.Open($"{_plan.Address}/mal/1/atgard"))
            .Choose("Egen rad i budgeten")
            .Submit(
                "Spara åtgärden",
                ("Vad ska göras?", "Bygg om receptionen"),
                ("Belopp i hela kronor", "90000"),
                ("Budgetår", "2028")
            );
        next.Answers(HttpStatusCode.OK);
        var file = await TableFiles.Bytes(_plan.Leader, $"{Export}.{form}?tabell=verksamhetsplan");
        var other = await After(app);

        var page = await (
            await SentFile.To(_plan.Leader, other.Address, file, $"budget.{form}")
        ).Press("Visa vad som läses in");

        page.Shows("3 åtgärder läses in i planen").DoesNotShow("Att rätta");
        page = await page.Press("Läs in 3 åtgärder");
        (await page.Follow("Bygg om receptionen")).Shows("kr år 2028");
        (await (await _plan.Leader.Open(other.Address)).Follow(Hostile))
            .Shows("kr år 2027")
            .Shows("Socialnämnden");
    }

    /// <summary>The goal of the plan is set against something that the law demands.</summary>
    private async Task<string> MakeItAboutLaw()
    {
        var law = Content
            .Knowledge.Swedish.Criteria.First(c =>
                c.Framework.Id == Framework.HumanRights
                && c.Basis is { Kind: BasisKind.Law, References.Count: > 0 }
            )
            .Id;
        var id = Guid.Parse(_plan.Address.Split('/')[^1]);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var goal = await db.Goals.SingleAsync(g => g.ActionPlanId == id);
        db.Entry(goal).Property(g => g.Criterion).CurrentValue = law;
        await db.SaveChangesAsync();
        return law;
    }
}

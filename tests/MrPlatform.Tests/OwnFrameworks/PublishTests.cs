using System.Net;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;

namespace MrPlatform.Tests.OwnFrameworks;

/// <summary>A version is published with its number, what is new and what became of what; after that it never changes.</summary>
[Trait("Needs", "Database")]
public sealed class PublishTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_number_must_be_one_and_rise_and_something_must_be_said()
    {
        var leader = await app.As("processledare");
        var id = await Own.Publish(leader, Own.Text("nummer", Own.Item("A1")), "2.1.0");
        await (await leader.Open($"/ramverk/{id}")).Press("Börja på nästa version");
        var page = await leader.Open($"/ramverk/{id}/publicera");
        page = await page.Submit(
            "Publicera versionen",
            ("Versionens nummer", "två"),
            ("Vad är nytt?", "")
        );
        page.HasError("Versionens nummer", "Skriv tre tal")
            .HasError("Vad är nytt?", "Skriv vad som är nytt");
        page = await page.Submit(
            "Publicera versionen",
            ("Versionens nummer", "2.1.0"),
            ("Vad är nytt?", "Inget")
        );
        page.HasError("Versionens nummer", "Numret ska vara högre än 2.1.0");
        page = await page.Submit("Publicera versionen", ("Versionens nummer", "2.1.1"));
        page.Shows("2.1.1");
        (await (await app.As("revisor")).Open("/handelser")).Shows(
            "publicerade version 2.1.1 av ramverket Programmet nummer."
        );
        (await leader.Open($"/ramverk/{id}/utkast")).Answers(HttpStatusCode.NotFound);
        (await leader.Open($"/ramverk/{id}/version/2.1.0")).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_draft_with_faults_or_that_somebody_has_written_in_since_is_not_published()
    {
        var leader = await app.As("processledare");
        var id = await Own.Publish(leader, Own.Text("samtidigt", Own.Item("A1")));
        var draft = await (await leader.Open($"/ramverk/{id}")).Press("Börja på nästa version");
        var form = await leader.Open($"/ramverk/{id}/publicera");
        await (await (await app.As("administrator")).Open($"{draft.Address}/pastaende/A1")).Submit(
            "Spara påståendet",
            ("Påstående", "Annat.")
        );
        (await form.Submit("Publicera versionen", ("Vad är nytt?", "Allt.")))
            .Answers(HttpStatusCode.Conflict)
            .HasError("Versionens nummer", "har skrivit i utkastet");
        await (await leader.Open($"{draft.Address}/pastaende/A1")).Press("Ta bort ur utkastet");
        (await leader.Open($"/ramverk/{id}/publicera"))
            .Shows("saker att rätta")
            .DoesNotShow("Publicera versionen");
        (
            await leader.Forge(
                $"/ramverk/{id}/publicera",
                ("Form.Number", "3.0.0"),
                ("Form.Changelog", "x")
            )
        ).Answers(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_became_of_each_statement_is_suggested_and_can_be_said_otherwise()
    {
        var leader = await app.As("processledare");
        var id = await Own.Publish(
            leader,
            Own.Text(
                "blivit",
                Own.Item("A1"),
                Own.Item("A2"),
                Own.Item("A3"),
                Own.Item("A4", "Alla barn får veta vad som är bestämt om dem.")
            )
        );
        await (await leader.Open($"/ramverk/{id}")).Press("Börja på nästa version");
        await (await leader.Open($"/ramverk/{id}")).Press("Ta bort utkastet för gott");
        var page = await Own.Upload(
            leader,
            Own.Yaml(
                Own.Text(
                    "blivit",
                    Own.Item("A1"),
                    Own.Item("A2", "Nya ord."),
                    Own.Item("A3a"),
                    Own.Item("A3b"),
                    Own.Item("B4", "Alla barn får snabbt veta vad som är bestämt om dem.")
                )
            ),
            "nästa.yaml"
        );
        await page.Press("Ta in ramverket");
        page = await leader.Open($"/ramverk/{id}/publicera");
        Assert.Equal("2.0.0", page.ByLabel("Versionens nummer").GetAttribute("value"));
        Assert.Equal("A2", page.ByLabel("A2 lever vidare i").GetAttribute("value"));
        Assert.Equal("A3a A3b", page.ByLabel("A3 lever vidare i").GetAttribute("value"));
        Assert.Equal("B4", page.ByLabel("A4 lever vidare i").GetAttribute("value"));
        page = await page.Submit(
            "Publicera versionen",
            ("Vad är nytt?", "Mycket."),
            ("A2 lever vidare i", ""),
            ("A4 lever vidare i", "X1")
        );
        page.HasError("A4 lever vidare i", "”X1” finns inte i den nya versionen.");
        page = await page.Submit("Publicera versionen", ("A4 lever vidare i", "B4"));
        (await page.Follow("Version 2.0.0"))
            .Shows("A2 frågas inte längre.")
            .Shows("A3 har blivit A3a, A3b.")
            .Shows("A4 har blivit B4.");
    }

    [Fact]
    public void Moves_lead_on_through_later_versions_in_a_single_step()
    {
        var moves = ItemMove.LedOn(
            [new("A", ["B"], "1.1.0"), new("C", [], "1.1.0")],
            [new("B", ["D", "E"], "2.0.0")]
        );
        Assert.Equal(
            ["A>D,E", "C>", "B>D,E"],
            moves.Select(m => $"{m.From}>{string.Join(',', m.To)}")
        );
    }
}

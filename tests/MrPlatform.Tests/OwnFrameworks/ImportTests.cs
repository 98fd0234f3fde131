using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.OwnFrameworks;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using MrPlatform.Tests.SelfAssessments.Results;
using MrPlatform.Tests.Ui.Sheets;

namespace MrPlatform.Tests.OwnFrameworks;

/// <summary>A file becomes a framework: read, looked at, taken in whole – or told what is wrong with it.</summary>
[Trait("Needs", "Database")]
public sealed class ImportTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Only_the_process_leader_and_the_administrator_take_in_a_framework()
    {
        foreach (
            var person in new[] { "chef", "respondent", "handlaggare", "fortroendevald", "revisor" }
        )
        {
            var visitor = await app.As(person);
            (await visitor.Open("/ramverk/importera")).Answers(HttpStatusCode.Forbidden);
            (await visitor.Open("/ramverk/nytt")).Answers(HttpStatusCode.Forbidden);
            (
                await Own.Upload(visitor, Own.Yaml(Own.Text("kupp", Own.Item("A1"))), "kupp.yaml")
            ).Answers(HttpStatusCode.Forbidden);
        }

        (await (await app.As("respondent")).Open("/ramverk")).Answers(HttpStatusCode.Forbidden);
        (await (await app.As("revisor")).Open("/ramverk"))
            .Answers(HttpStatusCode.OK)
            .DoesNotShow("Ta in från en fil");
        var list = await (await app.As("administrator")).Open("/ramverk");
        (await list.Follow("Ta in från en fil")).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_one_has_read_in_is_nobody_elses()
    {
        var page = await Own.Upload(
            await app.As("processledare"),
            Own.Yaml(Own.Text("mitt", Own.Item("A1"))),
            "mitt.yaml"
        );
        Assert.Equal("Det här kommer in", page.Heading);

        (await (await app.As("administrator")).Open(page.Address)).Answers(HttpStatusCode.NotFound);
        (await (await app.As("administrator")).Forge(page.Address)).Answers(
            HttpStatusCode.NotFound
        );
        (await (await app.As("processledare")).Open(page.Address)).Answers(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_file_with_faults_shows_all_of_them_and_leaves_nothing_behind()
    {
        var leader = await app.As("processledare");
        var before = await Count();
        var page = await Own.Upload(
            leader,
            "id: fel\ntitle: \"<script>alert(1)</script>\"\nareas:\n- id: A\n  title: A\n  items:\n  - id: A1\n    txt: T"u8.ToArray(),
            "fel.yaml"
        );

        Assert.Equal("Filen behöver rättas", page.Heading);
        page.Shows("2 saker att rätta. Inget är sparat.")
            .Shows("rad 8")
            .Shows("Fältet är okänt.")
            .Shows("Texten saknas.")
            .Shows("<script>alert(1)</script>");
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        Assert.Collection(
            Csv.Table(await TableFiles.Bytes(leader, $"{page.Address}.csv?tabell=ratta")),
            row => Assert.StartsWith("Fältet är okänt.", row[2], StringComparison.Ordinal),
            row => Assert.StartsWith("Texten saknas.", row[2], StringComparison.Ordinal)
        );
        (await (await app.As("administrator")).Open($"{page.Address}.csv?tabell=ratta")).Answers(
            HttpStatusCode.NotFound
        );
        (await leader.Forge(page.Address))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Filen går inte att ta in som den är.");
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task A_file_that_is_too_large_missing_or_of_another_kind_is_told_on_the_page()
    {
        var leader = await app.As("processledare");
        (await Own.Upload(leader, new byte[Limits.File + 1], "stor.xlsx")).HasError(
            "Fil med ramverket",
            "Filen är för stor. Den får vara högst 10 MB."
        );
        (await Own.Upload(leader, [], "tom.yaml")).HasError("Fil med ramverket", "Välj en fil");
        (await Own.Upload(leader, [0xFF, 0xD8, 0xFF, 0xE0], "bild.xlsx")).Shows(
            "varken en Excel-arbetsbok"
        );
    }

    [Fact]
    public async Task What_is_read_in_is_gone_after_a_day()
    {
        var leader = await app.As("processledare");
        var page = await Own.Upload(
            leader,
            Own.Yaml(Own.Text("igar", Own.Item("A1"))),
            "igår.yaml"
        );
        app.Clock.Advance(TimeSpan.FromHours(25));
        (await (await app.As("processledare")).Open(page.Address)).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_whole_file_becomes_a_draft_with_its_line_in_the_journal()
    {
        var leader = await app.As("processledare");
        var page = await Own.Upload(
            leader,
            Own.Yaml(Own.Text("inlast", Own.Item("A1"), Own.Item("A2"))),
            "inläst.yaml"
        );
        page.Shows("2 påståenden");
        page = await page.Press("Ta in ramverket");

        Assert.Equal("Programmet inlast", page.Heading);
        page.Shows("Utkastet är helt och går att publicera.");
        (await (await app.As("revisor")).Open("/handelser")).Shows(
            "tog in ramverket Programmet inlast från filen inläst.yaml som ett utkast."
        );
        (await (await app.As("handlaggare")).Open("/ramverk")).Shows("Programmet inlast");
    }

    [Fact]
    public async Task The_same_code_again_becomes_the_draft_of_the_next_version_unless_there_is_one()
    {
        var leader = await app.As("processledare");
        await Own.Publish(leader, Own.Text("ater", Own.Item("A1")));
        var page = await Own.Upload(
            leader,
            Own.Yaml(Own.Text("ater", Own.Item("A1", "Ny lydelse här."))),
            "åter.yaml"
        );
        page.Shows("utkast till nästa version av Programmet ater");
        page = await page.Press("Ta in ramverket");
        page.Shows("Utkast till nästa version efter 1.0.0");

        page = await Own.Upload(leader, Own.Yaml(Own.Text("ater", Own.Item("A1"))), "åter.yaml");
        page.Shows("har redan ett utkast");
        (await leader.Forge(page.Address)).Answers(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_templates_are_read_back_and_what_is_exported_too()
    {
        var leader = await app.As("processledare");
        var book = await leader.Http.GetByteArrayAsync(
            new Uri("/ramverk/mall.xlsx", UriKind.Relative)
        );
        var read = Own.Read(book);
        Assert.Equal(3, read.Skipped);
        Assert.Equal(
            ["Ramverket har inget område. Lägg till minst ett."],
            read.Faults.Select(ImportFaultTests.Said)
        );
        Assert.Empty(
            Own.Read(
                await leader.Http.GetByteArrayAsync(new Uri("/ramverk/mall.yaml", UriKind.Relative))
            ).Faults
        );

        var text = Own.Text(
            "ut-och-in",
            Own.Item("A1", "=1+1"),
            Own.Item("A2") with
            {
                Levels = ["a", "b", "c", "d"],
                Evidence = [new("dialogue", "samtal: med dem")],
            }
        );
        var id = await Own.Publish(leader, text);
        foreach (var kind in new[] { "xlsx", "yaml" })
        {
            var answer = await leader.Http.GetAsync(
                new Uri($"/ramverk/{id}/version/1.0.0/fil/{kind}", UriKind.Relative)
            );
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Equal(
                text.AsJson(),
                Own.Read(await answer.Content.ReadAsByteArrayAsync()).Text!.AsJson()
            );
        }
        Assert.Equal(
            text.AsJson(),
            Encoding.UTF8.GetString(
                await leader.Http.GetByteArrayAsync(
                    new Uri($"/ramverk/{id}/version/1.0.0/fil/json", UriKind.Relative)
                )
            )
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await leader.Http.GetAsync(
                    new Uri($"/ramverk/{id}/version/9.0.0/fil/yaml", UriKind.Relative)
                )
            ).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await leader.Http.GetAsync(
                    new Uri($"/ramverk/{id}/version/1.0.0/fil/exe", UriKind.Relative)
                )
            ).StatusCode
        );
    }

    private async Task<int> Count()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        return await db.OwnFrameworks.CountAsync() + await db.FrameworkVersions.CountAsync();
    }
}

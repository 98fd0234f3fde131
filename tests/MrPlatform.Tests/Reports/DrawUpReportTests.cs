using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using static MrPlatform.Tests.Reports.DrawnUpReport;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.Reports;

/// <summary>Drawing up a nulägesrapport: who may, what is demanded, and that nothing changes it afterwards.</summary>
[Trait("Needs", "Database")]
public sealed class DrawUpReportTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("processledare", HttpStatusCode.OK)]
    [InlineData("revisor", HttpStatusCode.Forbidden)]
    [InlineData("fortroendevald", HttpStatusCode.Forbidden)]
    [InlineData("processledare-region", HttpStatusCode.NotFound)]
    public async Task The_process_leader_draws_up(string person, HttpStatusCode answers)
    {
        var rounds = await DemoRounds.Of(app);
        var visitor = await app.As(person);

        (await visitor.Open(FormOf(rounds.Concluded))).Answers(answers);
        if (answers != HttpStatusCode.OK)
            (await visitor.Forge(FormOf(rounds.Concluded), ("Causes", Text))).Answers(answers);
    }

    [Theory]
    [InlineData("revisor", HttpStatusCode.OK)]
    [InlineData("fortroendevald", HttpStatusCode.OK)]
    [InlineData("handlaggare", HttpStatusCode.OK)]
    [InlineData("processledare-region", HttpStatusCode.NotFound)]
    [InlineData("redaktor", HttpStatusCode.NotFound)]
    public async Task Whoever_may_read_the_result_may_read_the_report(
        string person,
        HttpStatusCode answers
    )
    {
        var rounds = await DemoRounds.Of(app);
        var report = await Of(app);
        var visitor = await app.As(person);

        (await visitor.Open($"/nulagesanalyser/{rounds.Concluded}/resultat")).Answers(answers);
        (await visitor.Open(report.Address)).Answers(answers);
        foreach (var ending in new[] { ".docx", ".pdf?variant=nej", ".xlsx", ".json" })
            if (answers == HttpStatusCode.NotFound)
                (await visitor.Open(report.Address + ending)).Answers(answers);
        var listed = (await visitor.Open("/rapporter")).Answers(HttpStatusCode.OK);
        Assert.Equal(
            answers == HttpStatusCode.OK,
            listed.Document.QuerySelector($"a[href='{report.Address}']") is not null
        );
    }

    [Fact]
    public async Task An_open_round_has_no_report()
    {
        var rounds = await DemoRounds.Of(app);
        var leader = await app.As("processledare");

        (await leader.Open(FormOf(rounds.Open))).Shows("Rundan är öppen. Avsluta den innan");
        (await leader.Forge(FormOf(rounds.Open), ("Causes", Text)))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Rundan är öppen.");
        (await leader.Open(FormOf(Guid.NewGuid()))).Answers(HttpStatusCode.NotFound);
        (await leader.Open($"/rapporter/{Guid.NewGuid()}")).Answers(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public async Task Where_there_are_shortcomings_somebody_must_say_what_they_come_from(
        string text
    )
    {
        var rounds = await DemoRounds.Of(app);
        var leader = await app.As("processledare");
        var page = await (await leader.Open(FormOf(rounds.Concluded)))
            .Fill(Causes, text)
            .Press(Press);

        page.HasError(Causes, "Rundan visar brister. Skriv vad de beror på")
            .Shows("Rapporten är inte framtagen än");
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_kept()
    {
        var rounds = await DemoRounds.Of(app);
        var leader = await app.As("processledare");
        var text = string.Concat(Enumerable.Repeat("å ", 50_000)).TrimEnd();
        var page = await (await leader.Open(FormOf(rounds.Concluded)))
            .Fill(Causes, text)
            .Press(Press);

        page.HasError(Causes, "Den får vara högst 10 000 tecken.");
        Assert.Equal(text, page.ByLabel(Causes).TextContent.Trim());
    }

    [Fact]
    public async Task A_drawn_up_report_never_changes_and_a_new_one_gets_a_new_number()
    {
        var first = await Of(app);
        var kept = await Kept(app, first.Address);
        var json = await Bytes(app, first.Address + ".json");
        await Rename();

        var second = await Of(app, "Något helt annat.");

        Assert.Equal(kept.Number + 1, (await Kept(app, second.Address)).Number);
        Assert.Equal(json, await Bytes(app, first.Address + ".json"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(json)), kept.Checksum);
        var leader = await app.As("processledare");
        (await leader.Open(first.Address))
            .Shows(kept.Checksum)
            .Shows("Ingen har ansvaret.")
            .DoesNotShow("Något annat.")
            .DoesNotShow("stämmer inte med kontrollsumman");
        (await leader.Open(second.Address))
            .Shows("Något helt annat.")
            .DoesNotShow("Ingen har ansvaret.");
    }

    [Fact]
    public async Task Who_changes_it_behind_our_back_is_found_out()
    {
        var page = await Of(app);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var kept = await Kept(app, page.Address);
        await db.Database.ExecuteSqlAsync(
            $"update report set content = replace(content, 'Ingen har ansvaret.', 'Allt är bra.') where id = {kept.Id}"
        );

        (await (await app.As("revisor")).Open(page.Address)).Shows(
            "Innehållet stämmer inte med kontrollsumman."
        );
    }

    [Fact]
    public async Task The_journal_tells_who_drew_up_what()
    {
        var page = await Of(app);
        var kept = await Kept(app, page.Address);
        var journal = (await (await app.As("revisor")).Open("/handelser"))
            .Document.QuerySelectorAll("main section li")
            .Select(Words.Of);

        Assert.Contains(
            journal,
            line =>
                line.Contains(
                    $"Aino Berg tog fram {kept.Title}, rapport nummer {kept.Number}. Kontrollsumman börjar {kept.Checksum[..12]}.",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task In_english_it_is_in_english_and_stays_so()
    {
        var page = await Of(app, "Nobody answers for it.", "/en");

        Assert.StartsWith("Current state report:", page.Heading, StringComparison.Ordinal);
        var leader = await app.As("processledare");
        var swedish = await leader.Open(page.Address["/en".Length..]);
        Assert.Equal("en", swedish.Document.QuerySelector("h1")!.GetAttribute("lang"));
        swedish.Shows("What matters most").Shows("Hämta som Word");
    }

    [Fact]
    public async Task What_is_to_be_pasted_is_plain_text()
    {
        var page = await Of(app, "<script>alert(1)</script> är ett skäl.");
        var text = page.ByLabel("Det viktigaste, brister och orsaker som ren text").TextContent;

        Assert.Contains("Brister och orsaker", text, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            page.Document.Scripts,
            script => script.Text.Contains("alert", StringComparison.Ordinal)
        );
    }

    /// <summary>What the organisation is called from now on does not change what was drawn up.</summary>
    private async Task Rename()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        await db.Database.ExecuteSqlAsync($"update rating_unit set name = name || ' (ny)'");
    }
}

using System.Net;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.AnnualCycle;

/// <summary>The dates as those who keep the year write them.</summary>
public sealed class EditDateTests : AppTests
{
    [Theory]
    [InlineData("processledare", HttpStatusCode.OK)]
    [InlineData("administrator", HttpStatusCode.OK)]
    [InlineData("chef", HttpStatusCode.Forbidden)]
    [InlineData("revisor", HttpStatusCode.Forbidden)]
    public async Task Those_who_lead_and_administrators_write(string person, HttpStatusCode answer)
    {
        var visitor = await App.As(person);

        (await visitor.Open("/arshjul/ny")).Answers(answer);
        (await visitor.Open(await Year.Address(App))).Answers(answer);
    }

    [Fact]
    public async Task What_another_organisation_has_or_nobody_has_is_absent()
    {
        var stranger = await App.As("processledare-region");
        var address = await Year.Address(App);

        (await stranger.Open(address)).Answers(HttpStatusCode.NotFound);
        (await stranger.Forge($"{address}?handler=Remove", ("version", "1"))).Answers(
            HttpStatusCode.NotFound
        );
        (await (await App.As("processledare")).Open($"/arshjul/{Guid.NewGuid()}")).Answers(
            HttpStatusCode.NotFound
        );
    }

    [Theory]
    [InlineData("Februari", "31", "31 februari finns inte. Skriv en dag mellan 1 och 28")]
    [InlineData("Februari", "29", "29 februari finns bara vart fjärde år.")]
    [InlineData("April", "31", "31 april finns inte.")]
    [InlineData("April", "0", "0 april finns inte.")]
    [InlineData("April", "tredje", "Skriv ett tal med siffror")]
    public async Task A_day_that_is_not_there_is_told_and_what_was_typed_is_kept(
        string month,
        string day,
        string sentence
    )
    {
        var form = await (await App.As("processledare")).Open("/arshjul/ny");

        var again = await form.Filled("Bokslut", month, day).Press("Lägg till hållpunkten");

        again.HasError("Dag", sentence).Shows("Allt du har skrivit finns kvar.");
        Assert.Equal(day, again.ByLabel("Dag").GetAttribute("value"));
        Assert.Equal("Bokslut", again.ByLabel("Vad heter hållpunkten?").GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_missing_too_long_or_forged_is_told()
    {
        var leader = await App.As("processledare");
        (await (await leader.Open("/arshjul/ny")).Press("Lägg till hållpunkten"))
            .HasError("Vad heter hållpunkten?", "Skriv vad hållpunkten heter")
            .HasError("Vad är det?", "Välj vad det är")
            .HasError("Månad", "Välj månad");
        (
            await (await leader.Open("/arshjul/ny"))
                .Filled("Bokslut", "Mars")
                .Fill("Bara ett år?", "27")
                .Fill("Vad tar ni med?", new string('x', 501))
                .Press("Lägg till hållpunkten")
        )
            .HasError("Bara ett år?", "Skriv ett år mellan 2000 och 2100.")
            .HasError("Vad tar ni med?", "Texten är för lång.");
        (
            await leader.Forge(
                "/arshjul/ny",
                ("Form.Title", "Bokslut"),
                ("Form.Kind", "99"),
                ("Form.Month", "13"),
                ("Form.UnitId", $"{Guid.NewGuid()}")
            )
        )
            .Shows("Välj en enhet som finns")
            .Shows("Välj månad")
            .Shows("Välj något av det som går att välja");
    }

    [Fact]
    public async Task A_date_is_added_changed_and_removed_and_the_journal_tells()
    {
        var leader = await App.As("processledare");
        var page = await (await leader.Open("/arshjul/ny"))
            .Filled("Nämnden i mars", "Mars", "3")
            .Fill("Bara ett år?", "2028")
            .Fill("Vem gäller det?", "Socialnämnden")
            .Fill("Vad tar ni med?", "Svaren från brukarna.")
            .Press("Lägg till hållpunkten");

        Assert.Equal("/arshjul?ar=2028", page.Address);
        page.Shows("3 mars Nämnden i mars Sammanträde · Socialnämnden · Bara 2028")
            .Shows("Ta med: Svaren från brukarna.");
        (await leader.Open("/arshjul?ar=2027")).DoesNotShow("Nämnden i mars");
        Later();
        var form = await page.Follow("Ändra Nämnden i mars");
        (
            await form.Filled("Nämnden i maj", "Maj")
                .Fill("Bara ett år?", "")
                .Press("Spara hållpunkten")
        ).Shows("Maj Nämnden i maj");
        Later();
        var gone = await (await leader.Open(await Year.Address(App, "Nämnden i maj"))).Press(
            "Ta bort Nämnden i maj"
        );

        gone.DoesNotShow("Nämnden i maj");
        Assert.Equal(
            [
                "tog bort Nämnden i maj (maj) ur",
                "ändrade Nämnden i maj (maj) i",
                "lade till Nämnden i mars (3 mars 2028) i",
            ],
            (await Year.Journal(App))
                .Take(3)
                .Select(line => line[(line.IndexOf("Aino Berg ", StringComparison.Ordinal) + 10)..])
                .Select(line => line[..line.IndexOf(" årshjulet", StringComparison.Ordinal)])
        );
    }

    [Fact]
    public async Task A_typical_date_saved_as_it_stands_is_ones_own()
    {
        var leader = await App.As("processledare");
        var address = await Year.Address(App, "Riskanalys och plan för intern kontroll");
        var before = (await leader.Open(Year.Page)).Document.QuerySelectorAll(".mr-typical").Length;

        var page = await (await leader.Open(address))
            .Shows("Det här är ett typiskt datum.")
            .Press("Spara hållpunkten");

        Assert.Equal(before - 1, page.Document.QuerySelectorAll(".mr-typical").Length);
        (await leader.Open(address)).DoesNotShow("Det här är ett typiskt datum.");
    }

    [Fact]
    public async Task Of_two_who_change_the_same_the_second_sees_both_and_decides()
    {
        var address = await Year.Address(App);
        var mine = await (await App.As("processledare")).Open(address);
        var stale = await (await App.As("processledare")).Open(address);
        await (await (await App.As("administrator")).Open(address))
            .Fill("Dag", "30")
            .Press("Spara hållpunkten");

        var both = await mine.Fill("Dag", "15").Press("Spara hållpunkten");

        both.Answers(HttpStatusCode.Conflict)
            .Shows("Leila Rahimi sparade medan du skrev")
            .Shows("30 augusti");
        Assert.Equal("15", both.ByLabel("Dag").GetAttribute("value"));
        (await stale.Press($"Ta bort {Year.Report}"))
            .Answers(HttpStatusCode.Conflict)
            .Shows("Läs den innan du tar bort den.");
        (await both.Press("Spara hållpunkten")).Shows("15 augusti Delårsrapport");
    }

    [Fact]
    public async Task A_leap_day_is_shown_in_its_year()
    {
        var leader = await App.As("processledare");

        var page = await (await leader.Open("/arshjul/ny"))
            .Filled("Skottdag", "Februari", "29")
            .Fill("Bara ett år? (frivilligt)", "2028")
            .Press("Lägg till hållpunkten");

        page.Answers(HttpStatusCode.OK).Shows("29 februari").Shows("Skottdag");
        (await leader.Open("/arshjul/figurer/hjul?ar=2028")).Shows("29 februari: Skottdag");
    }

    [Fact]
    public async Task The_same_date_sent_twice_is_one_and_another_day_asks_first()
    {
        var leader = await App.As("processledare");
        var form = (await leader.Open("/arshjul/ny")).Filled("Två tryck", "Maj", "5");
        await Task.WhenAll(
            form.Press("Lägg till hållpunkten"),
            form.Press("Lägg till hållpunkten")
        );
        Assert.Equal(1, await Named("Två tryck"));

        var again = await form.Filled("Två tryck", "Maj", "6").Press("Lägg till hållpunkten");
        again.Answers(HttpStatusCode.Conflict).Shows("Du har redan sparat det här formuläret.");
        await again.Press("Lägg till hållpunkten");
        Assert.Equal(2, await Named("Två tryck"));

        async Task<int> Named(string title) =>
            (await leader.Open(Year.Page))
                .Document.QuerySelectorAll("ol h3")
                .Count(a => Words.Of(a).Contains(title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_year_is_full_when_more_cannot_be_read()
    {
        var leader = await App.As("processledare");
        Page page = null!;
        for (var i = 0; i < 29; i++)
            page = await (await leader.Open("/arshjul/ny"))
                .Filled($"Möte {i}", "Maj", "5")
                .Press("Lägg till hållpunkten");

        page.Answers(HttpStatusCode.Conflict).Shows("så många hållpunkter som går att läsa");
        Assert.Equal("Möte 28", page.ByLabel("Vad heter hållpunkten?").GetAttribute("value"));
        // A year of its own has room only when all dates of every year leave some.
        (
            await page.Fill("Bara ett år? (frivilligt)", "2030").Press("Lägg till hållpunkten")
        ).Answers(HttpStatusCode.Conflict);
        Assert.Equal(
            40,
            (await leader.Open(Year.Page)).Document.QuerySelectorAll("ol time").Length
        );
    }

    private void Later() => App.Clock.Advance(TimeSpan.FromMinutes(1));
}

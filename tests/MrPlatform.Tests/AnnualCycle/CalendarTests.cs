using System.Net;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.SelfAssessments;

namespace MrPlatform.Tests.AnnualCycle;

/// <summary>The dates in people's own calendars, fetched as a calendar program does: no account, no cookies, only the address.</summary>
[Trait("Needs", "Database")]
public sealed class CalendarTests : Fetching
{
    [Fact]
    public async Task Only_those_with_an_organisation_subscribe_and_nonsense_is_told()
    {
        (await (await App.As("redaktor")).Open(Page)).Answers(HttpStatusCode.Forbidden);
        Assert.StartsWith(
            "/logga-in",
            (await App.Visitor().Open(Page)).Address,
            StringComparison.Ordinal
        );
        (await (await App.As("chef")).Forge(Page, ("Scope", "Allt"))).Shows(
            "Välj vilka datum du vill ha."
        );
        foreach (var handler in new[] { "Change", "Stop" })
            (await (await App.As("chef")).Forge($"{Page}?handler={handler}")).Answers(
                HttpStatusCode.OK
            );
    }

    [Fact]
    public async Task The_file_is_a_calendar_of_whole_days_with_what_to_bring()
    {
        var (address, _) = await Subscribe("chef");
        var answer = await Fetch(address);

        Assert.Equal("text/calendar; charset=utf-8", $"{answer.Content.Headers.ContentType}");
        Assert.Equal("no-cache, private", $"{answer.Headers.CacheControl}");
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.All(
            text.Split("\r\n"),
            line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75)
        );
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        var calendar = Calendar.Load(text)!;
        Assert.Equal("2.0", calendar.Version);
        Assert.Equal(
            "Årshjul, Exempelköpings kommun",
            calendar.Properties.Single(p => p.Name == "X-WR-CALNAME").Value
        );
        var report = calendar.Events.Single(e =>
            e.Summary == Year.Report && e.Start!.Date.Year == 2027
        );
        Assert.False(report.Start!.HasTime);
        Assert.Equal(new DateOnly(2027, 8, 31), report.Start.Date);
        Assert.Equal(new DateOnly(2027, 9, 1), report.End!.Date);
        Assert.StartsWith(
            "Ta med: Hur åtgärderna går, vilka",
            report.Description,
            StringComparison.Ordinal
        );
        Assert.Equal("https://localhost/arshjul?ar=2027", $"{report.Url}");
        Assert.Equal("TRANSPARENT", report.Transparency);
        Assert.Contains("SUMMARY;LANGUAGE=sv:Delårsrapport", text, StringComparison.Ordinal);
        Assert.All(calendar.Events, e => Assert.NotNull(e.DtStamp));
        var month = calendar.Events.First(e =>
            e.Summary!.StartsWith("Riskanalys", StringComparison.Ordinal)
        );
        Assert.Equal(new DateOnly(2026, 12, 1), month.Start!.Date);
        Assert.Equal(new DateOnly(2027, 1, 1), month.End!.Date);
        Assert.Equal(
            [2026, 2027, 2028],
            calendar.Events.Select(e => e.Start!.Date.Year).Distinct()
        );
    }

    [Fact]
    public async Task A_date_is_the_same_in_the_calendar_after_it_is_renamed_and_moved()
    {
        var (address, _) = await Subscribe("chef");
        var before = await Read(address);
        Assert.Equal(Uids(before), Uids(await Read(address)));
        var form = await (await App.As("processledare")).Open(await Year.Address(App));
        await form.Filled("Delårsbokslut", "September", "15").Press("Spara hållpunkten");

        var after = await Read(address);

        Assert.Equal(Uids(before), Uids(after));
        Assert.Equal(Uids(before).Count, Uids(before).Distinct().Count());
        var moved = after.Events.First(e => e.Summary == "Delårsbokslut");
        var was = before.Events.Single(e => e.Uid == moved.Uid);
        Assert.Equal(Year.Report, was.Summary);
        Assert.True(moved.Sequence > was.Sequence);
        Assert.Equal(new DateOnly(2026, 9, 15), moved.Start!.Date);
    }

    [Fact]
    public async Task What_is_unchanged_is_not_sent_again()
    {
        var (address, _) = await Subscribe("chef");
        var first = await Fetch(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(address));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(
            HttpStatusCode.NotModified,
            (await App.Visitor().Http.SendAsync(again)).StatusCode
        );
    }

    [Fact]
    public async Task An_address_that_is_changed_or_given_up_stops_at_once()
    {
        var (old, page) = await Subscribe("chef");

        var changed = await page.Press("Byt adress");
        var address = AddressOn(changed);

        changed.Shows("den gamla fungerar inte längre");
        await IsGone(old);
        Assert.Equal(HttpStatusCode.OK, (await Fetch(address)).StatusCode);
        (await changed.Press("Sluta prenumerera")).Shows("Du prenumererar inte längre.");
        await IsGone(address);
        await IsGone("https://localhost/arshjul/.ics");
        await IsGone("https://localhost/arshjul/gissad.ics");
        Assert.Equal(
            [
                "slutade prenumerera på årshjulet.",
                "bytte adress till den egna kalendern med årshjulet.",
                "började prenumerera på årshjulet.",
            ],
            (await Year.Journal(App))
                .Take(3)
                .Select(line =>
                    line[(line.IndexOf("Samir Öberg ", StringComparison.Ordinal) + 12)..]
                )
        );
    }

    [Fact]
    public async Task Who_has_left_has_no_calendar()
    {
        var (address, _) = await Subscribe("chef");
        await using (var scope = App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MrContext>();
            var person = await db.People.SingleAsync(p => p.Name == "Samir Öberg");
            person.Leave(By.Itself(App.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        await IsGone(address);
    }

    [Fact]
    public async Task Dates_from_elsewhere_stand_in_the_same_calendar()
    {
        var (address, _) = await Subscribe("chef");

        var other = (await Read(address)).Events.Single(e => e.Summary == Another.Title);

        Assert.Equal($"{Another.Key}@mr-plattformen", other.Uid);
        Assert.Equal(Another.Day, other.Start!.Date);
    }

    [Fact]
    public async Task In_english_it_speaks_english()
    {
        var (address, _) = await Subscribe("chef");

        var text = await (
            await Fetch(address.Replace("/arshjul/", "/en/arshjul/", StringComparison.Ordinal))
        ).Content.ReadAsStringAsync();

        Assert.Contains("DESCRIPTION;LANGUAGE=en:Bring: ", text, StringComparison.Ordinal);
        Assert.Contains("https://localhost/en/arshjul", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_fetches_all_too_often_has_to_wait()
    {
        await using var app = await TestApp.Start(
            settings: new() { ["Calendar:FetchesPerMinute"] = "2" }
        );
        var program = app.Visitor(followRedirects: false);

        foreach (
            var answer in new[]
            {
                HttpStatusCode.NotFound,
                HttpStatusCode.NotFound,
                HttpStatusCode.TooManyRequests,
            }
        )
            (await program.Open("/arshjul/gissad.ics")).Answers(answer);
    }
}

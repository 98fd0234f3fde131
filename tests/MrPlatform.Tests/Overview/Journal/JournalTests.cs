using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using Words = MrPlatform.Tests.Harness.Words;

namespace MrPlatform.Tests.Overview.Journal;

/// <summary>The journal as sentences, for the organisation's own auditors and administrators only.</summary>
public sealed class JournalTests : AppTests
{
    [Theory]
    [InlineData("processledare")]
    [InlineData("chef")]
    [InlineData("respondent")]
    [InlineData("handlaggare")]
    [InlineData("fortroendevald")]
    [InlineData("redaktor")]
    public async Task Nobody_else_may_read_it(string person) =>
        (await (await App.As(person)).Open("/handelser")).Answers(HttpStatusCode.Forbidden);

    [Theory]
    [InlineData("revisor")]
    [InlineData("administrator")]
    public async Task It_reads_as_sentences_with_nothing_left_to_fill_in(string person)
    {
        var page = await (await App.As(person)).Open("/handelser");

        page.Answers(HttpStatusCode.OK).Shows("svarade på").DoesNotShow("{");
        Assert.Equal("Händelser", page.Heading);
    }

    [Fact]
    public async Task In_english_the_sentences_are_english()
    {
        var page = await (await App.As("revisor")).Open("/en/handelser");

        page.Shows(" answered ").DoesNotShow("svarade").DoesNotShow("{");
    }

    [Fact]
    public async Task Another_organisations_people_are_not_in_it()
    {
        var visitor = await App.As("revisor-region");

        (await visitor.Open("/handelser"))
            .DoesNotShow("Exempelköping")
            .DoesNotShow("Ylva Nordin")
            .DoesNotShow("Aino Berg");
        (await visitor.Open("/handelser?vem=Omar+Haddad")).Shows("Omar Haddad svarade på");
        (await visitor.Open("/handelser?vem=Aino+Berg")).Shows("Här finns inget än.");
    }

    [Fact]
    public async Task It_can_be_held_to_one_person()
    {
        var page = await (await App.As("revisor")).Open("/handelser");

        page = await page.Submit("Visa urvalet", ("Visa bara en person", "Ylva Nordin"));

        Assert.All(Lines(page), line => Assert.Contains("Ylva Nordin", line));
        Assert.NotEmpty(Lines(page));
        Assert.Equal("/handelser", (await page.Follow("Visa alla")).Address);
    }

    [Fact]
    public async Task It_is_read_fifty_lines_at_a_time_and_older_lines_come_after()
    {
        var visitor = await App.As("revisor");
        var first = await visitor.Open("/handelser?vem=Ylva+Nordin");
        Assert.Equal(50, Lines(first).Count);

        var second = await first.Follow("Äldre händelser");

        Assert.NotEmpty(Lines(second));
        Assert.Empty(Lines(first).Intersect(Lines(second), StringComparer.Ordinal));
        Assert.True(Times(first)[^1] >= Times(second)[0]);
        Assert.Equal(Times(first).OrderDescending(), Times(first));
    }

    [Fact]
    public async Task What_happened_at_the_same_instant_is_told_in_the_order_it_happened()
    {
        const int many = 120;
        await HappenAtOnce(many);
        var page = await (await App.As("revisor")).Open("/handelser?vem=Klockan");

        var told = Lines(page);
        while (told.Count < many)
        {
            page = await page.Follow("Äldre händelser");
            told.AddRange(Lines(page));
        }

        Assert.Equal(
            Enumerable.Range(1, many).Reverse().Select(n => $"10.00 Klockan lade till Enhet {n}."),
            told
        );
        Assert.DoesNotContain("Äldre händelser", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_another_organisation_is_no_place_to_begin()
    {
        var theirs = (await (await App.As("revisor-region")).Open("/handelser"))
            .Link("Äldre händelser")
            .GetAttribute("href")!;

        (await (await App.As("revisor")).Open(theirs)).Answers(HttpStatusCode.NotFound);
    }

    /// <summary>That many acts at one instant, saved a few at a time.</summary>
    private async Task HappenAtOnce(int many)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var owner = await db.Organisations.SingleAsync(o =>
            o.Code == DemoOrganisation.Exempelkoping.Code
        );
        var by = new By(PersonId: null, "Klockan", App.Clock.GetUtcNow());
        foreach (var together in Enumerable.Range(1, many).Chunk(7))
        {
            db.AddRange(
                together.Select(n => new JournalEntry(
                    owner.Id,
                    by,
                    Acts.UnitAdded,
                    subjectId: null,
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["enhet"] = $"Enhet {n}",
                    }
                ))
            );
            await db.SaveChangesAsync();
        }
    }

    private static List<string> Lines(Page page) =>
        [.. page.Document.QuerySelectorAll("main section li").Select(Words.Of)];

    private static List<DateTimeOffset> Times(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll("main section time")
                .Select(time =>
                    DateTimeOffset.Parse(
                        time.GetAttribute("datetime")!,
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                ),
        ];
}

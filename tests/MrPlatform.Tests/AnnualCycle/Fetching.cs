using System.Net;
using Ical.Net;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.AnnualCycle.Following;
using MrPlatform.Foundations;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.AnnualCycle;

/// <summary>Somebody who has a calendar address, and a calendar program that fetches it: no account, no cookies, only the address.</summary>
public abstract class Fetching()
    : AppTests(services => services.AddScoped<ICalendarEvents, Another>())
{
    protected const string Page = "/arshjul/prenumerera";

    protected async Task<(string Address, Page Page)> Subscribe(string person)
    {
        var page = await (await (await App.As(person)).Open(Page)).Press("Skapa min adress");
        page.Shows("Din adress är klar.");
        return (AddressOn(page), page);
    }

    protected static string AddressOn(Page page)
    {
        var address = page.ByLabel("Adress att kopiera").GetAttribute("value")!;
        // 256 bits as 43 characters.
        Assert.Matches("^https://localhost/arshjul/[A-Za-z0-9_-]{43}\\.ics$", address);
        return address;
    }

    protected Task<HttpResponseMessage> Fetch(string address) =>
        App.Visitor(followRedirects: false).Http.GetAsync(new Uri(address));

    protected async Task<Calendar> Read(string address) =>
        Calendar.Load(await (await Fetch(address)).Content.ReadAsStringAsync())!;

    protected async Task IsGone(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Fetch(address)).StatusCode);

    protected static List<string> Uids(Calendar calendar) =>
        [.. calendar.Events.Select(e => e.Uid!).Order(StringComparer.Ordinal)];

    protected static List<string> Titles(Calendar calendar) =>
        [.. calendar.Events.Select(e => e.Summary!)];

    /// <summary>What a higher capability will add: dates of its own.</summary>
    protected sealed class Another : ICalendarEvents
    {
        public const string Title = "Åtgärden ska vara klar";
        public const string Key = "atgard-1";
        public static readonly DateOnly Day = new(2027, 3, 31);

        public Task<IReadOnlyList<DatedEvent>> Of(
            CalendarReader reader,
            Period days,
            CancellationToken stop
        ) =>
            Task.FromResult<IReadOnlyList<DatedEvent>>([
                new(Key, new(Day, Day), Title, Text: null, UnitId: null, "~/arshjul")
                {
                    ChangedAt = DateTimeOffset.UnixEpoch,
                },
            ]);
    }
}

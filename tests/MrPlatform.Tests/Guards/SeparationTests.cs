using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Guards;

/// <summary>
/// One organisation never sees another: every address that names something of Exempelköpings kommun, asked for by everybody
/// outside it, answers 404 as if the thing did not exist.
/// </summary>
public sealed class SeparationTests(TestApp app) : SharedAppTests(app)
{
    /// <summary>
    /// Open to all, and never about one organisation – or opened by a secret in the address, which no guess finds. Everything
    /// else demands sign-in.
    /// </summary>
    private static readonly string[] Public =
    [
        "/",
        // Whoever has the secret address has the calendar; there is nobody to sign in a calendar program.
        "/arshjul/{hemlig}.ics",
        "/checklistor",
        "/exempelbilder",
        "/fel",
        "/granskning/oppna",
        "/hjalpte",
        "/kom-igang",
        "/kontakt",
        "/levt",
        "/logga-in",
        "/logga-ut",
        "/nytt.atom",
        "/paminnelser",
        "/perspektiv",
        "/robots.txt",
        "/prova",
        "/rapporter/schema",
        "/handlingsplaner/schema",
        "/handlingsplaner/krokar/schema",
        "/sitemap.xml",
        "/sok",
        "/svara",
        "/tillganglighet",
        "/uppslagsverk",
        "/utseende",
        "/vagar",
        "/valkommen",
        "/verkstad",
    ];

    /// <summary>Belongs to no organisation: only the national editor comes there, whatever others ask for.</summary>
    private static readonly string[] National = ["/inkorg", "/lasarsvar"];

    /// <summary>What an organisation has handed in is the national editors' to read; for everybody else it does not exist.</summary>
    private const string ForEditors = "/granska-exempel";

    /// <summary>Invited to review one round of Exempelköpings kommun: finds that review, and its organisation's name, and nothing else of it.</summary>
    private const string Reviewer = "processledare-region";

    private static IEnumerable<DemoPerson> Outsiders =>
        DemoPerson.All.Where(p => p.Organisation != DemoOrganisation.Exempelkoping);

    private static IEnumerable<DemoPerson> Insiders =>
        DemoPerson.All.Where(p => p.Organisation == DemoOrganisation.Exempelkoping);

    [Fact]
    public async Task Every_address_is_public_by_decision_or_demands_sign_in() =>
        Faults.None(
            (await AddressBook.Of(App))
                .Where(a => !a.DemandsSignIn && !Public.Any(p => IsUnder(a.Text, p)))
                .Select(a => $"{a} is open to everybody")
        );

    [Fact]
    public async Task Nobody_outside_an_organisation_finds_anything_of_it()
    {
        var addresses = await Private();
        var invited = $"/granskning/{(await KnownValues.In(App))[1].For("granskning", "id")}";
        var found = new List<string>();
        foreach (var outsider in Outsiders)
        {
            var visitor = await App.As(outsider.Key);
            var token = await Token(visitor);
            foreach (var (address, filled) in addresses)
            {
                if (outsider.Function == Function.NationalEditor && IsUnder(filled, ForEditors))
                    continue;
                if (outsider.Key == Reviewer && IsUnder(filled.Split('?')[0], invited))
                    continue;
                var page = await Ask(visitor, address, filled, token);
                if (page.Status != HttpStatusCode.NotFound)
                    found.Add($"{address} as {outsider.Key}: {(int)page.Status}");
            }
        }

        Faults.None(found);
    }

    /// <summary>The other half of the proof: the same addresses do lead somewhere for somebody inside.</summary>
    [Fact]
    public async Task Every_such_address_leads_somewhere_inside_the_organisation()
    {
        var missing = (await Private())
            .Where(a => a.Address.Method == HttpMethod.Get)
            .Select(a => a.Address.Text)
            .ToHashSet();
        var editors = Outsiders.Where(p => p.Function == Function.NationalEditor);
        foreach (var person in Insiders.Concat(editors))
        {
            var visitor = await App.As(person.Key);
            foreach (var (address, filled) in await Private())
                if (
                    missing.Contains(address.Text)
                    && Insiders.Contains(person) != IsUnder(filled, ForEditors)
                    && (await visitor.Open(filled)).Status == HttpStatusCode.OK
                )
                    missing.Remove(address.Text);
        }

        Faults.None(missing);
    }

    [Fact]
    public async Task What_is_national_opens_for_the_national_editor_only()
    {
        var values = (await KnownValues.In(App))[0];
        var addresses = (await AddressBook.Of(App))
            .Where(a => National.Any(p => IsUnder(a.Text, p)))
            .ToList();
        var found = new List<string>();
        foreach (var person in DemoPerson.All)
        {
            var visitor = await App.As(person.Key);
            var token = await Token(visitor);
            var may = person.Function == Function.NationalEditor;
            foreach (var address in addresses.Where(a => !may || a.Method == HttpMethod.Get))
            {
                var page = await Ask(visitor, address, address.Filled(values.For), token);
                if (page.Status != (may ? HttpStatusCode.OK : HttpStatusCode.Forbidden))
                    found.Add($"{address} as {person.Key}: {(int)page.Status}");
            }
        }

        Assert.NotEmpty(addresses);
        Faults.None(found);
    }

    [Fact]
    public async Task No_list_tells_of_people_in_another_organisation()
    {
        var people = Insiders.SelectMany(p => new[] { p.Name, p.Email }).ToList();
        var told = new List<string>();
        var lists = (await AddressBook.Of(App))
            .Where(a =>
                a.DemandsSignIn
                && !a.HasParameters
                && a.Method == HttpMethod.Get
                && a.Handler is null
            )
            .ToList();
        foreach (var outsider in Outsiders)
        {
            // Which organisations have a workspace is what the national editor's list is for; who works there is not.
            var names =
                outsider.Function == Function.NationalEditor
                    ? people
                    : [.. people, DemoOrganisation.Exempelkoping.Name];
            var visitor = await App.As(outsider.Key);
            foreach (var list in lists)
            {
                // Whoever is invited to review is told where, on their own workspace.
                var invited = outsider.Key == Reviewer && list.Text == "/arbetsyta";
                var text = (await visitor.Open(list.Text)).Text;
                told.AddRange(
                    (invited ? people : names)
                        .Where(n => text.Contains(n, StringComparison.Ordinal))
                        .Select(n => $"{list} tells {outsider.Key} of {n}")
                );
            }
        }

        Faults.None(told);
    }

    private async Task<List<(Address Address, string Filled)>> Private()
    {
        var addresses = (await AddressBook.Of(App))
            .Where(a => a.DemandsSignIn && a.HasParameters)
            .Where(a => !National.Any(p => IsUnder(a.Text, p)))
            .ToList();
        return
        [
            .. (await KnownValues.In(App)).SelectMany(values =>
                addresses.Select(address => (address, address.Filled(values.For)))
            ),
        ];
    }

    private static async Task<Page> Ask(
        Visitor visitor,
        Address address,
        string filled,
        string token
    ) =>
        address.Method == HttpMethod.Get
            ? await visitor.Open(filled)
            : await visitor.Post(filled, ("__RequestVerificationToken", token));

    /// <summary>A valid antiforgery token of one's own, so that the answer is the page's and not the lock's.</summary>
    private static async Task<string> Token(Visitor visitor) =>
        (await visitor.Open("/logga-ut"))
            .Document.QuerySelectorAll<IHtmlInputElement>("input[name=__RequestVerificationToken]")
            .First()
            .Value;

    private static bool IsUnder(string address, string place) =>
        address == place
        || (place != "/" && address.StartsWith(place + "/", StringComparison.Ordinal));
}

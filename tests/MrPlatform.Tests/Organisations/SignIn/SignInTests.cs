using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MrPlatform.Organisations;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.Organisations.NewPerson;

namespace MrPlatform.Tests.Organisations.SignIn;

public sealed class SignInTests : AppTests
{
    private const string NoWayIn =
        "E-postadressen eller lösenordet stämmer inte, eller så är kontot låst efter för många försök. Försök igen om 15 minuter eller be er administratör om hjälp.";

    /// <summary>Is invited but never chooses a password.</summary>
    private static readonly NewPerson Uno = new(
        "Uno Falk",
        "uno.falk@exempelkoping.example",
        "gurka lampa tröskel vante"
    );
    private static readonly NewPerson Locked = new(
        "Lova Ås",
        "lova.as@exempelkoping.example",
        "gurka lampa tröskel vante"
    );

    [Fact]
    public async Task A_visitor_is_sent_to_sign_in_and_then_back()
    {
        await Vera.Joins(App);
        var visitor = App.Visitor();

        var form = await visitor.Open("/konto");
        Assert.StartsWith("/logga-in?till=%2Fkonto", form.Address, StringComparison.Ordinal);
        var page = await form.Submit(
            "Logga in",
            ("E-post", Vera.Email),
            ("Lösenord", Vera.Password)
        );

        Assert.Equal("/konto", page.Address);
        Assert.Equal("Ditt konto", page.Heading);
    }

    [Theory]
    [InlineData("https://ond.example/")]
    [InlineData("//ond.example")]
    [InlineData("/\\ond.example")]
    [InlineData("~/konto")]
    public async Task Nobody_is_sent_away_from_us_after_signing_in(string elsewhere)
    {
        var visitor = App.Visitor(followRedirects: false);

        var page = await visitor.Post("/logga-in/demo", ("person", "chef"), ("till", elsewhere));

        Assert.Equal("/arbetsyta", page.Response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Looking_at_the_sign_in_page_sets_no_cookie()
    {
        var page = await App.Visitor().Open("/logga-in");

        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_answer_does_not_tell_whether_there_is_an_account_or_it_is_locked()
    {
        await Vera.Joins(App);
        await Uno.IsInvited(App);
        await Locked.Joins(App);
        for (var i = 0; i < 5; i++)
            await Locked.SignsIn(App.Visitor(), "fel");

        Page[] answers =
        [
            await Vera.SignsIn(App.Visitor(), "fel lösenord helt och hållet"),
            await (Vera with { Email = "ingen@exempelkoping.example" }).SignsIn(App.Visitor()),
            await Uno.SignsIn(App.Visitor()),
            await Locked.SignsIn(App.Visitor(), "fel"),
            await Locked.SignsIn(App.Visitor()),
        ];

        Assert.All(
            answers,
            answer =>
            {
                answer.Answers(HttpStatusCode.OK).Shows(NoWayIn);
                Assert.Equal("/logga-in", answer.Address);
            }
        );
        var english = await (await App.Visitor().Open("/en/logga-in")).Submit(
            "Sign in",
            ("E-mail", Vera.Email),
            ("Password", "fel")
        );
        english.Shows("or the account is locked after too many attempts");
    }

    [Fact]
    public async Task A_password_is_weighed_once_whoever_it_is_for()
    {
        var scales = new Scales();
        await using var app = await TestApp.Start(services: added =>
            added.Replace(ServiceDescriptor.Singleton<IPasswordHasher<Person>>(scales))
        );
        await Vera.Joins(app);
        await Uno.IsInvited(app);
        await Locked.Joins(app);
        for (var i = 0; i < 5; i++)
            await Locked.SignsIn(app.Visitor(), "fel");

        foreach (var person in new[] { Vera, Vera with { Email = "ingen@x.example" }, Uno, Locked })
        {
            scales.Weighed = 0;
            await person.SignsIn(app.Visitor(), "fel");
            Assert.Equal((person, 1), (person, scales.Weighed));
        }
    }

    [Fact]
    public async Task Address_is_kept_and_password_is_not_after_a_failure()
    {
        var page = await Vera.SignsIn(App.Visitor());

        Assert.Equal(Vera.Email, page.ByLabel("E-post").GetAttribute("value"));
        Assert.Equal("", page.ByLabel("Lösenord").GetAttribute("value"));
    }

    [Fact]
    public async Task Five_failures_lock_the_account_for_fifteen_minutes_and_the_journal_says_so()
    {
        await Vera.Joins(App);
        for (var i = 0; i < 5; i++)
            await Vera.SignsIn(App.Visitor(), "fel");

        (await Vera.SignsIn(App.Visitor())).Shows(NoWayIn);
        (await (await App.As("revisor")).Open("/handelser")).Shows(
            "Kontot för Vera Blom låstes efter fem misslyckade inloggningar."
        );
        App.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal("/arbetsyta", (await Vera.SignsIn(App.Visitor())).Address);
    }

    [Fact]
    public async Task A_form_left_open_too_long_keeps_the_address_and_can_be_sent_again()
    {
        await Vera.Joins(App);
        var old = await App.Visitor().Open("/logga-in?till=%2Fkonto");
        App.Clock.Advance(TimeSpan.FromHours(13));

        var page = await old.Submit(
            "Logga in",
            ("E-post", Vera.Email),
            ("Lösenord", Vera.Password)
        );

        page.Answers(HttpStatusCode.OK)
            .Shows(
                "Sidan hade legat öppen för länge. Det du skrev finns kvar, utom lösenord. Skicka en gång till."
            );
        Assert.Equal(Vera.Email, page.ByLabel("E-post").GetAttribute("value"));
        Assert.Equal(
            "/konto",
            (await page.Submit("Logga in", ("Lösenord", Vera.Password))).Address
        );
    }

    [Fact]
    public async Task A_success_forgets_earlier_failures()
    {
        await Vera.Joins(App);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++)
                await Vera.SignsIn(App.Visitor(), "fel");
            Assert.Equal("/arbetsyta", (await Vera.SignsIn(App.Visitor())).Address);
        }
    }

    [Fact]
    public async Task A_form_without_our_token_is_not_taken()
    {
        await Vera.Joins(App);

        var page = await App.Visitor()
            .Post("/logga-in", ("Input.Email", Vera.Email), ("Input.Password", Vera.Password));

        page.Shows("Sidan hade legat öppen för länge.");
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var visitor = await App.As("chef");

        var page = await (await visitor.Open("/logga-ut")).Press("Ja, logga ut");

        Assert.Equal("/", page.Address);
        Assert.StartsWith(
            "/logga-in",
            (await visitor.Open("/konto")).Address,
            StringComparison.Ordinal
        );
    }

    /// <summary>Counts how many passwords are weighed, which is what takes time in signing in.</summary>
    private sealed class Scales : IPasswordHasher<Person>
    {
        private readonly PasswordHasher<Person> _inner = new();

        public int Weighed { get; set; }

        public string HashPassword(Person user, string password) =>
            _inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(
            Person user,
            string hashedPassword,
            string providedPassword
        )
        {
            Weighed++;
            return _inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}

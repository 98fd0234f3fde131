using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.Organisations.NewPerson;

namespace MrPlatform.Tests.Organisations.Account;

public sealed class AccountTests : AppTests
{
    private const string Another = "vinbär cykelställ moln trappa";

    [Fact]
    public async Task Shows_the_own_functions_with_their_units() =>
        (await (await App.As("chef")).Open("/konto")).Shows("Chef, Kultur- och fritidsnämnden");

    [Fact]
    public async Task The_current_password_must_be_right()
    {
        var visitor = await Vera.Joins(App);

        var page = await Change(visitor, "fel lösenord som är långt", Another);

        page.HasError("Nuvarande lösenord", "Lösenordet stämmer inte");
    }

    [Fact]
    public async Task A_weak_new_password_is_refused()
    {
        var visitor = await Vera.Joins(App);

        var page = await Change(visitor, Vera.Password, "kort");

        page.HasError("Nytt lösenord", "Lösenordet måste ha minst 14 tecken. Det här har 4.");
    }

    [Fact]
    public async Task A_changed_password_ends_all_other_sessions_at_once()
    {
        var here = await Vera.Joins(App);
        var elsewhere = App.Visitor();
        await Vera.SignsIn(elsewhere);
        (await elsewhere.Open("/konto")).Answers(HttpStatusCode.OK).Shows("Vera Blom");

        var page = await Change(here, Vera.Password, Another);

        page.Shows("Lösenordet är bytt.");
        Assert.Equal("/konto", (await here.Open("/konto")).Address);
        Assert.StartsWith(
            "/logga-in",
            (await elsewhere.Open("/konto")).Address,
            StringComparison.Ordinal
        );
        (await Vera.SignsIn(App.Visitor())).Shows(
            "E-postadressen eller lösenordet stämmer inte, eller så är kontot låst"
        );
        Assert.Equal("/arbetsyta", (await Vera.SignsIn(App.Visitor(), Another)).Address);
    }

    private static async Task<Page> Change(Visitor visitor, string current, string next) =>
        await (await visitor.Open("/konto")).Submit(
            "Byt lösenord",
            ("Nuvarande lösenord", current),
            ("Nytt lösenord", next)
        );
}

using System.Net;
using MrPlatform.Tests.Harness;
using static MrPlatform.Tests.Organisations.NewPerson;

namespace MrPlatform.Tests.Organisations.SignIn;

public sealed class WelcomeTests : AppTests
{
    [Fact]
    public async Task The_link_lets_a_new_person_choose_a_password_once()
    {
        var link = await Vera.IsInvited(App);

        var form = await App.Visitor().Open(link);
        form.Shows("Hej Vera Blom.");
        var page = await form.Submit("Spara och logga in", ("Nytt lösenord", Vera.Password));

        Assert.Equal("/arbetsyta", page.Address);
        (await App.Visitor().Open(link)).Answers(HttpStatusCode.NotFound);
        Assert.Equal("/arbetsyta", (await Vera.SignsIn(App.Visitor())).Address);
    }

    [Fact]
    public async Task The_link_stops_working_after_seven_days()
    {
        var link = await Vera.IsInvited(App);

        App.Clock.Advance(TimeSpan.FromDays(8));

        (await App.Visitor().Open(link)).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_link_that_was_never_made_is_absent() =>
        (await App.Visitor().Open("/valkommen/abc")).Answers(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("kort", "Lösenordet måste ha minst 14 tecken. Det här har 4.")]
    [InlineData("aaaaaaaaaaaaaaaa", "samma tecken eller ord upprepas")]
    [InlineData("hejhejhejhejhej", "samma tecken eller ord upprepas")]
    [InlineData("passwordpassword1", "Lösenordet är lätt att gissa")]
    [InlineData("password123456", "Lösenordet är lätt att gissa")]
    [InlineData("qwertyuiopasdfgh", "Lösenordet är lätt att gissa")]
    [InlineData("abcdefghijklmnop", "Lösenordet är lätt att gissa")]
    [InlineData("sommarkommun26", "Lösenordet är lätt att gissa")]
    [InlineData("verablomverablo", "Lösenordet är lätt att gissa")]
    public async Task A_weak_password_is_refused_with_the_reason(string password, string reason)
    {
        var link = await Vera.IsInvited(App);

        var page = await (await App.Visitor().Open(link)).Submit(
            "Spara och logga in",
            ("Nytt lösenord", password)
        );

        page.Answers(HttpStatusCode.OK).HasError("Nytt lösenord", reason);
    }
}

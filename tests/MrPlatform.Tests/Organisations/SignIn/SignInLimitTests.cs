using System.Net;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Organisations.SignIn;

[Trait("Needs", "Database")]
public sealed class SignInLimitTests
{
    [Fact]
    public async Task Too_many_attempts_from_one_address_must_wait()
    {
        await using var app = await TestApp.Start(
            settings: new() { ["SignIn:AttemptsPerMinute"] = "2" }
        );
        var visitor = app.Visitor();
        for (var i = 0; i < 2; i++)
            (await NewPerson.Vera.SignsIn(visitor)).Answers(HttpStatusCode.OK);

        var page = await NewPerson.Vera.SignsIn(visitor);

        page.Answers(HttpStatusCode.TooManyRequests).Shows("Vänta en stund");
        Assert.Equal("60", page.Response.Headers.RetryAfter!.ToString());
        (await visitor.Open("/logga-in")).Answers(HttpStatusCode.OK);
    }
}

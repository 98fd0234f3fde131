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

    [Fact]
    public async Task Behind_a_proxy_each_network_address_is_counted_for_itself()
    {
        await using var app = await TestApp.Start(
            settings: new()
            {
                ["SignIn:AttemptsPerMinute"] = "1",
                ["FORWARDEDHEADERS_ENABLED"] = "true",
            }
        );

        Assert.Equal(HttpStatusCode.OK, await Attempt(app, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Attempt(app, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.OK, await Attempt(app, "192.0.2.2"));
    }

    private static async Task<HttpStatusCode> Attempt(TestApp app, string from)
    {
        using var attempt = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri("/logga-in", UriKind.Relative)
        );
        attempt.Headers.Add("X-Forwarded-For", from);
        using var answer = await app.Visitor().Http.SendAsync(attempt);
        return answer.StatusCode;
    }
}

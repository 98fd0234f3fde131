using System.Net;

namespace MrPlatform.Tests.Harness;

/// <summary>One person at one browser without JavaScript: keeps cookies, opens addresses, sends forms, follows redirects.</summary>
public sealed class Visitor(HttpClient http, bool followRedirects = true)
{
    /// <summary>For answers that are not pages, and for looking at headers. Does not follow redirects.</summary>
    public HttpClient Http => http;

    public async Task<Page> Open(string address) =>
        await Send(new HttpRequestMessage(HttpMethod.Get, Address(address)));

    /// <summary>A form sent as it stands, past the page it came from: what somebody with bad intentions does.</summary>
    public async Task<Page> Post(string address, params (string Name, string Value)[] fields) =>
        await Send(
            new HttpRequestMessage(HttpMethod.Post, Address(address))
            {
                Content = new FormUrlEncodedContent(
                    fields.Select(f => KeyValuePair.Create(f.Name, f.Value))
                ),
            }
        );

    internal async Task<Page> Send(HttpRequestMessage request)
    {
        var response = await http.SendAsync(request);
        for (var times = 0; followRedirects && times < 10 && LeadsOn(response); times++)
            response = await http.GetAsync(
                new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!)
            );
        return await Page.Read(this, response);
    }

    private static bool LeadsOn(HttpResponseMessage response) =>
        response.StatusCode
            is HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
        && response.Headers.Location is not null;

    private static Uri Address(string address) => new(address, UriKind.RelativeOrAbsolute);
}

namespace MrPlatform.Tests.Harness;

/// <summary>One person at one browser without JavaScript: keeps cookies, opens addresses, sends forms.</summary>
public sealed class Visitor(HttpClient http)
{
    /// <summary>For answers that are not pages, and for looking at headers.</summary>
    public HttpClient Http => http;

    public async Task<Page> Open(string address) =>
        await Page.Read(this, await http.GetAsync(Address(address)));

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

    internal async Task<Page> Send(HttpRequestMessage request) =>
        await Page.Read(this, await http.SendAsync(request));

    private static Uri Address(string address) => new(address, UriKind.RelativeOrAbsolute);
}

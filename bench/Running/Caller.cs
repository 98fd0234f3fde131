using System.Net;
using System.Text.RegularExpressions;

namespace MrPlatform.Bench.Running;

/// <summary>Somebody signed in, or a visitor, with one kept-alive connection to one server.</summary>
internal sealed partial class Caller : IDisposable
{
    private readonly HttpClient _client;

    public Caller(Uri address, string cookie)
        : this(address) => _client.DefaultRequestHeaders.Add("Cookie", cookie);

    private Caller(Uri address)
    {
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                MaxConnectionsPerServer = 1,
                UseCookies = false,
                AllowAutoRedirect = false,
            }
        )
        {
            BaseAddress = address,
        };
        _client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
    }

    /// <summary>Not signed in, with a browser that takes what it gets packed.</summary>
    public static Caller Visitor(Uri address)
    {
        var visitor = new Caller(address);
        visitor._client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        return visitor;
    }

    /// <summary>Asked once more with the mark of what one has: true when nothing needs to be sent again.</summary>
    public async Task<bool> Unchanged(string path)
    {
        using var first = await _client.GetAsync(new Uri(path, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag ?? new("\"none\""));
        using var answer = await _client.SendAsync(again);
        return answer.StatusCode == HttpStatusCode.NotModified;
    }

    /// <summary>The page as one reads it, not packed.</summary>
    public async Task<byte[]?> Plain(string path)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, path);
        ask.Headers.AcceptEncoding.ParseAdd("identity");
        using var response = await _client.SendAsync(ask);
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The page, or null when there is none at the address.</summary>
    public async Task<byte[]?> Find(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        if (response.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"GET {path} gave {(int)response.StatusCode}.");
        return await response.Content.ReadAsByteArrayAsync();
    }

    public async Task Get(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        if (response.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"GET {path} gave {(int)response.StatusCode}.");
        await response.Content.CopyToAsync(Stream.Null);
    }

    public async Task Post(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), form);
        if (response.StatusCode != HttpStatusCode.Found)
            throw new InvalidOperationException($"POST {path} gave {(int)response.StatusCode}.");
    }

    /// <summary>Reads a form once: its hidden values are good for as many posts as the session, and its cookie goes with them.</summary>
    public async Task<Dictionary<string, string>> Form(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            var session = _client.DefaultRequestHeaders.GetValues("Cookie").Single();
            _client.DefaultRequestHeaders.Remove("Cookie");
            _client.DefaultRequestHeaders.Add(
                "Cookie",
                string.Join("; ", cookies.Select(c => c.Split(';')[0]).Prepend(session))
            );
        }
        if (response.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"GET {path} gave {(int)response.StatusCode}.");
        var html = await response.Content.ReadAsStringAsync();
        return Hidden
            .Matches(html)
            .Select(m => m.Value)
            .Where(tag => Name.IsMatch(tag))
            .DistinctBy(tag => Name.Match(tag).Groups["text"].Value)
            .ToDictionary(
                tag => Name.Match(tag).Groups["text"].Value,
                tag => WebUtility.HtmlDecode(Value.Match(tag).Groups["text"].Value),
                StringComparer.Ordinal
            );
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>", RegexOptions.None, 5_000)]
    private static partial Regex Hidden { get; }

    [GeneratedRegex("name=\"(?<text>[^\"]+)\"", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Name { get; }

    [GeneratedRegex("value=\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Value { get; }
}

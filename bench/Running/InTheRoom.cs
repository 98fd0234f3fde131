using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace MrPlatform.Bench.Running;

/// <summary>A phone or the screen in a workshop: keeps cookies, sends forms as they stand on the page, and listens to the news.</summary>
internal sealed class InTheRoom(HttpClient http, string cookie = "") : IDisposable
{
    private readonly Dictionary<string, string> _cookies = cookie
        .Split("; ", StringSplitOptions.RemoveEmptyEntries)
        .Select(one => one.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    private readonly CancellationTokenSource _over = new();
    private Task _listening = Task.CompletedTask;

    /// <summary>When the latest new picture arrived, in ticks of the stopwatch; 0 since it was asked for.</summary>
    public long Arrived;

    /// <summary>The bytes of the latest new picture.</summary>
    public int Size { get; private set; }

    public async Task<string> Get(string path)
    {
        using var answer = await Send(
            HttpMethod.Get,
            path,
            content: null,
            HttpCompletionOption.ResponseContentRead
        );
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Returns where it leads.</summary>
    public async Task<string> Post(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Name, f.Value))
        );
        using var answer = await Send(
            HttpMethod.Post,
            path,
            form,
            HttpCompletionOption.ResponseContentRead
        );
        return answer.StatusCode == HttpStatusCode.Found
            ? answer.Headers.Location!.ToString()
            : throw new InvalidOperationException(
                $"{path} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}"
            );
    }

    public static string Field(string html, string name) =>
        Value(name).Match(html).Groups["value"].Value;

    /// <summary>Listens until the end; each event with this name is a new picture.</summary>
    public async Task Listen(string path, string name)
    {
        var answer = await Send(
            HttpMethod.Get,
            path,
            content: null,
            HttpCompletionOption.ResponseHeadersRead
        );
        answer.EnsureSuccessStatusCode();
        _listening = Hear(await answer.Content.ReadAsStreamAsync(), $"event: {name}");
    }

    public void Dispose()
    {
        _over.Cancel();
        _over.Dispose();
    }

    private async Task Hear(Stream stream, string begins)
    {
        using var reader = new StreamReader(stream);
        var (size, picture) = (0, false);
        try
        {
            while (await reader.ReadLineAsync(_over.Token) is { } line)
            {
                if (line == begins)
                    (picture, size) = (true, 0);
                size += line.Length + 1;
                if (line.Length > 0 || !picture)
                    continue;
                Size = size;
                picture = false;
                Volatile.Write(ref Arrived, Stopwatch.GetTimestamp());
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException)
        {
            // The room is left in the middle of a word.
        }
    }

    private async Task<HttpResponseMessage> Send(
        HttpMethod method,
        string path,
        HttpContent? content,
        HttpCompletionOption until
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative))
        {
            Content = content,
        };
        if (_cookies.Count > 0)
            request.Headers.Add(
                "Cookie",
                string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}"))
            );
        request.Headers.Add("X-Forwarded-Proto", "https");
        if (until == HttpCompletionOption.ResponseHeadersRead)
            request.Headers.Accept.ParseAdd("text/event-stream");
        var answer = await http.SendAsync(request, until);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
        {
            var pair = set.Split(';')[0].Split('=', 2);
            _cookies[pair[0]] = pair[1];
        }
        return answer;
    }

    private static Regex Value(string name) =>
        new(
            $"name=\"{Regex.Escape(name)}\"[^>]*value=\"(?<value>[^\"]*)\"",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(5)
        );
}

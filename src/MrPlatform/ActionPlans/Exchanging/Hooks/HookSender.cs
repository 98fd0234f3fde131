using System.Net.Http.Headers;
using System.Text;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>
/// Sends one event to one hook and tells what came of it. No redirect is followed, no cookie kept, no proxy asked, and of the answer no more is read
/// than the log shows.
/// </summary>
internal sealed class HookSender(HookNetworks networks, HookSecrets secrets, TimeProvider clock)
    : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpMessageInvoker _http = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = Patience,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            MaxResponseHeadersLength = 16,
            ConnectCallback = networks.Connect,
        }
    );

    public async Task<Attempt> Send(Hook hook, HookDelivery delivery, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var request = Request(hook, delivery);
            using var answer = await _http.SendAsync(request, patience.Token);
            return new(
                (int)answer.StatusCode,
                await Beginning(answer, patience.Token),
                Fault: null
            );
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new(Code: null, Answer: null, DeliveryFault.TooSlow);
        }
        catch (Exception fault)
            when (fault is InternalAddressException
                || fault.InnerException is InternalAddressException
            )
        {
            return new(Code: null, Answer: null, DeliveryFault.Internal);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return new(Code: null, Answer: null, DeliveryFault.NoContact);
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(Hook hook, HookDelivery delivery)
    {
        var now = clock.GetUtcNow();
        var seconds = now.ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, hook.Address)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(delivery.Body)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add("User-Agent", "MR-plattformen");
        request.Headers.Add("webhook-id", $"{delivery.EventId}");
        request.Headers.Add("webhook-timestamp", $"{seconds}");
        request.Headers.Add(
            "webhook-signature",
            secrets.Sign(hook.SecretsAt(now), delivery.EventId, seconds, delivery.Body)
        );
        return request;
    }

    private static async Task<string?> Beginning(HttpResponseMessage answer, CancellationToken stop)
    {
        var bytes = new byte[HookDelivery.LongestAnswer * 4];
        await using var stream = await answer.Content.ReadAsStreamAsync(stop);
        var read = await stream.ReadAtLeastAsync(
            bytes,
            bytes.Length,
            throwOnEndOfStream: false,
            stop
        );
        var text = string.Concat(
                Encoding
                    .UTF8.GetString(bytes, 0, read)
                    .Select(sign => char.IsControl(sign) || char.IsSurrogate(sign) ? ' ' : sign)
            )
            .Trim();
        return text.Length == 0 ? null
            : text.Length <= HookDelivery.LongestAnswer ? text
            : text[..HookDelivery.LongestAnswer];
    }
}

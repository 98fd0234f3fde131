using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.ActionPlans.Exchanging;

/// <summary>A file sent to the page that takes measures, as a browser sends it.</summary>
internal static class SentFile
{
    public static async Task<Page> To(Visitor visitor, string plan, byte[] content, string name)
    {
        var token = (await visitor.Open("/logga-ut"))
            .Document.QuerySelectorAll<IHtmlInputElement>("input[name=__RequestVerificationToken]")
            .First()
            .Value;
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { file, "Fil", name },
        };
        return await visitor.Send(
            new HttpRequestMessage(HttpMethod.Post, new Uri($"{plan}/lasin", UriKind.Relative))
            {
                Content = form,
            }
        );
    }
}

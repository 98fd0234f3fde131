using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.EvidenceRegister;

/// <summary>A form with a file in it, sent as a browser does.</summary>
internal static class Sent
{
    /// <summary>Presses a button on a page with a file chosen.</summary>
    public static async Task<Page> With(
        Visitor visitor,
        Page page,
        string button,
        (string Field, string Name, byte[] Content) file
    )
    {
        var pressed = (IHtmlButtonElement)page.Button(button);
        var form = (IHtmlFormElement)pressed.Form!;
        using var content = new MultipartFormDataContent();
        foreach (var control in form.QuerySelectorAll("input, select, textarea"))
            if (Value(control) is var (name, value))
                content.Add(new StringContent(value), name);
        if (pressed.Name is { Length: > 0 } act)
            content.Add(new StringContent(pressed.Value), act);
        using var bytes = new ByteArrayContent(file.Content);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(bytes, file.Field, file.Name);
        var action = form.GetAttribute("action") is { Length: > 0 } own ? own : page.Address;
        return await visitor.Send(
            new HttpRequestMessage(HttpMethod.Post, new Uri(action, UriKind.Relative))
            {
                Content = content,
            }
        );
    }

    private static (string, string)? Value(AngleSharp.Dom.IElement control) =>
        control switch
        {
            IHtmlInputElement { Type: "file" } => null,
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
            IHtmlInputElement { Name.Length: > 0 } input => (input.Name!, input.Value),
            IHtmlSelectElement { Name.Length: > 0 } select => (select.Name!, select.Value ?? ""),
            IHtmlTextAreaElement { Name.Length: > 0 } area => (area.Name!, area.Value),
            _ => null,
        };
}

using System.Net;
using System.Net.Http.Headers;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MrPlatform.Tests.Harness;

/// <summary>
/// A page as a person meets it: by heading, label, link and button, never by id. Fill and choose as in a browser, then
/// press; the form goes with its hidden fields to where the page says.
/// </summary>
public sealed class Page
{
    private readonly Visitor _visitor;

    private Page(Visitor visitor, HttpResponseMessage response, IDocument document)
    {
        _visitor = visitor;
        Response = response;
        Document = document;
    }

    public HttpResponseMessage Response { get; }

    public IDocument Document { get; }

    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Path and query after redirects.</summary>
    public string Address => Response.RequestMessage!.RequestUri!.PathAndQuery;

    public string Title => Words.Of(Document.QuerySelector("title"));

    public string Heading => Words.Of(Document.QuerySelectorAll("h1").Single());

    /// <summary>All that can be read, with white space evened out.</summary>
    public string Text => Words.Of(Document.Body);

    public static async Task<Page> Read(Visitor visitor, HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var document = await BrowsingContext
            .New(Configuration.Default)
            .OpenAsync(r =>
                r.Content(html).Address(response.RequestMessage!.RequestUri!.ToString())
            );
        return new Page(visitor, response, document);
    }

    public IElement ByLabel(string label) => Finder.OnlyOne(Fields, label, "field");

    public IElement Link(string name) =>
        Finder.OnlyOne(
            Document.QuerySelectorAll("a[href]").Select(a => (Words.NameOf(a), a)),
            name,
            "link"
        );

    public IElement Button(string name) =>
        Finder.OnlyOne(
            Document
                .QuerySelectorAll("button, input[type=submit]")
                .Select(b => (Words.NameOf(b), b)),
            name,
            "button"
        );

    public Page Fill(string label, string value)
    {
        switch (ByLabel(label))
        {
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(o =>
                    o.Text.Trim() == value || o.Value == value
                );
                Assert.True(option is not null, $"“{label}” has no choice “{value}”.");
                select.Value = option.Value;
                break;
            default:
                Assert.Fail($"“{label}” cannot be filled in.");
                break;
        }

        return this;
    }

    /// <summary>Picks a radio button or ticks a box.</summary>
    public Page Choose(string label, bool chosen = true)
    {
        var input = Assert.IsAssignableFrom<IHtmlInputElement>(ByLabel(label));
        if (chosen && input.Type == "radio")
            foreach (
                var other in input.Form!.QuerySelectorAll<IHtmlInputElement>("input[type=radio]")
            )
                if (other.Name == input.Name)
                    other.IsChecked = false;
        input.IsChecked = chosen;
        return this;
    }

    public async Task<Page> Follow(string link) =>
        await _visitor.Open(((IHtmlAnchorElement)Link(link)).Href);

    public async Task<Page> Press(string button)
    {
        var pressed = (IHtmlElement)Button(button);
        var form =
            pressed.Closest("form") as IHtmlFormElement ?? (pressed as IHtmlButtonElement)?.Form;
        Assert.True(form is not null, $"“{button}” stands outside any form.");
        var sent = form.GetSubmission(pressed)!;
        var request = new HttpRequestMessage(
            sent.Method == AngleSharp.Io.HttpMethod.Post ? HttpMethod.Post : HttpMethod.Get,
            sent.Target.Href
        );
        if (request.Method == HttpMethod.Post)
        {
            request.Content = new StreamContent(sent.Body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(sent.MimeType!);
        }

        return await _visitor.Send(request);
    }

    public async Task<Page> Submit(string button, params (string Label, string Value)[] fields)
    {
        foreach (var (label, value) in fields)
            Fill(label, value);
        return await Press(button);
    }

    public Page Shows(string text)
    {
        Assert.Contains(text, Text, StringComparison.Ordinal);
        return this;
    }

    public Page DoesNotShow(string text)
    {
        Assert.DoesNotContain(text, Text, StringComparison.Ordinal);
        return this;
    }

    public Page Answers(HttpStatusCode status)
    {
        Assert.True(
            Status == status,
            $"{Address} answered {(int)Status}, not {(int)status}: {Text}"
        );
        return this;
    }

    /// <summary>The field is marked as wrong and says why.</summary>
    public Page HasError(string label, string sentence)
    {
        var field = ByLabel(label);
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        var described = (field.GetAttribute("aria-describedby") ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => Words.Of(Document.GetElementById(id)));
        Assert.Contains(described, words => words.Contains(sentence, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Every field with the name it goes by, empty when it has none.</summary>
    public IEnumerable<(string Name, IElement Element)> Fields =>
        Document
            .QuerySelectorAll("input:not([type=hidden]):not([type=submit]), select, textarea")
            .Select(control => (Words.NameOf(control), control));
}

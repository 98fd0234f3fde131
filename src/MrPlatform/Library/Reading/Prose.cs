using System.Collections.Concurrent;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Text;

namespace MrPlatform.Library.Reading;

/// <summary>
/// Makes running text ready to show: links lead somewhere, words in the glossary are explained where they first stand. Made once for each
/// thing, not for each reader.
/// </summary>
public sealed class Prose(Knowledge knowledge)
{
    // What the page itself shows, from the fields at the top of the file and from “Hör ihop med”.
    private static readonly string[] Drawn = ["Källor", "Gå vidare", "Go further"];

    private readonly ConcurrentDictionary<ContentItem, Article> _made = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly WordFinder _swedish = WordFinder.Swedish(knowledge.Swedish.Glossary);
    private readonly WordFinder _english = WordFinder.English(knowledge.English.Glossary);

    public Article Of(Right right) =>
        Made(right, right.Name, [right.Plain, right.ForMunicipality, right.ForRegion]);

    public Article Of(Criterion criterion) =>
        Made(criterion, criterion.Text, [criterion.Why ?? ""]);

    public Article Of(Principle principle) =>
        Made(principle, principle.Name, [principle.Explanation, principle.Works, principle.Fails]);

    public Article Of(Instrument instrument) =>
        Made(instrument, instrument.Title, [instrument.Demands]);

    public Article Of(Method method) => Made(method, method.Title, [method.Summary], method.Body);

    public Article Of(Tool tool) => Made(tool, tool.Title, [tool.Summary], tool.Body);

    public Article Of(Example example) =>
        Made(example, example.Title, [example.Summary], example.Body);

    private Article Made(ContentItem item, string title, string[] paragraphs, string body = "") =>
        _made.GetOrAdd(item, _ => Make(item, title, paragraphs, body));

    private Article Make(ContentItem item, string title, string[] paragraphs, string body)
    {
        var chapters = Chapter
            .In(body, Address)
            .Where(chapter => !Drawn.Contains(chapter.Title, StringComparer.Ordinal));
        var page = (item.Language is "en" ? _english : _swedish).On(title);
        return new Article(
            [.. paragraphs.Select(text => page.Explain(Plain(text)))],
            [.. chapters.Select(one => one with { Text = page.Explain(one.Text) })],
            page.Found
        );
    }

    private static Markup Plain(string text) => Markup.Of($"{text}");

    private string? Address(string kind, string id) =>
        knowledge.Current.Find(new Mention(kind, id)) is { } item && Links.Find(item) is { } link
            ? (Language.IsEnglish ? "/en" : "") + link.Href[1..]
            : null;
}

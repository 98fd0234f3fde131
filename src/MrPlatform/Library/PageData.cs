using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using MrPlatform.Library.Paths;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.OtherForms;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>
/// The thing an entry page is about as data: all that the content says of it, with what it names given by id and address. Keys are the
/// content's own words in English, camelCase.
/// </summary>
internal sealed partial class PageData(Knowledge knowledge, PathPages pages) : IPageData
{
    private const int Deepest = 4;

    // Said of the page itself, or only how it is shown.
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        nameof(ContentItem.Lang),
        nameof(Example.Mentions),
    };

    public JsonNode? Of(string path) =>
        Find(path) switch
        {
            null => null,
            Framework list => Checklist(list),
            { } item => Whole(item),
        };

    private ContentItem? Find(string path)
    {
        var id = path[(path.LastIndexOf('/') + 1)..];
        var all = knowledge.Current;
        return ("~" + path[..^(id.Length + 1)]) switch
        {
            Addresses.Criteria => all.FindCriterion(id),
            Addresses.Rights => all.FindRight(id),
            Addresses.LibraryAreas => all.FindArea(id),
            Addresses.Characteristics => all.FindCharacteristic(id),
            Addresses.Roles => all.Roles.FirstOrDefault(one => one.Slug == id),
            Addresses.Principles => all.Principles.FirstOrDefault(one => one.Slug == id),
            Addresses.Instruments => Named(all.Instruments, id),
            Addresses.CoreTasks => all.CoreTasks.FirstOrDefault(one => one.Slug == id),
            Addresses.Methods => Named(all.Methods, id),
            Addresses.Tools => Named(all.Tools, id),
            Addresses.Examples => Named(all.Examples, id),
            Addresses.Resources => Named(all.Resources, id),
            Addresses.Glossary => Named(all.Glossary, id),
            Addresses.Checklists => Named(all.Checklists, id),
            Addresses.Paths => Named(all.Paths, id),
            _ => null,
        };
    }

    private static ContentItem? Named<T>(IEnumerable<T> all, string id)
        where T : ContentItem => all.FirstOrDefault(one => one.Id == id);

    private JsonObject Whole(object one, int depth = 0) =>
        new(
            one.GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetIndexParameters().Length == 0 && !LeftOut.Contains(p.Name))
                .Select(p =>
                    KeyValuePair.Create(
                        JsonNamingPolicy.CamelCase.ConvertName(p.Name),
                        Value(p.GetValue(one), depth + 1)
                    )
                )
        );

    private JsonNode? Value(object? value, int depth) =>
        value switch
        {
            null => null,
            string or Enum => JsonValue.Create(value.ToString()),
            bool truth => JsonValue.Create(truth),
            int number => JsonValue.Create(number),
            DateOnly day => JsonValue.Create(day.ToString("yyyy-MM-dd")),
            ContentItem item => Named(item),
            Lead { Item: { } item } => Named(item),
            Lead lead => Linked(pages.To(lead)),
            _ when depth > Deepest => null,
            IEnumerable many => new JsonArray([
                .. many.Cast<object?>().Select(one => Value(one, depth + 1)),
            ]),
            _ => Whole(value, depth),
        };

    private static JsonObject Named(ContentItem item) =>
        Links.Of(item) is { } link ? Linked(link, item.Id) : new() { ["id"] = item.Id };

    private static JsonObject Linked(Link link, string? id = null)
    {
        var linked = new JsonObject { ["name"] = link.Text, ["address"] = link.Href[1..] };
        if (id is not null)
            linked.Insert(0, "id", id);
        return linked;
    }
}

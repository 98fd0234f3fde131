using System.Text.Json.Nodes;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library;

// A checklist as data: its parts with their statements, which have no pages of their own but a place on the list.
internal sealed partial class PageData
{
    private JsonObject Checklist(Framework list) =>
        new()
        {
            ["id"] = list.Id,
            ["version"] = list.Version,
            ["title"] = list.Title,
            ["description"] = list.Description,
            ["note"] = list.Note,
            ["language"] = list.Language,
            ["outdated"] = list.Outdated,
            ["provenance"] = Value(list.Provenance, 1),
            ["areas"] = new JsonArray([.. list.Areas.Select(area => Part(list, area))]),
        };

    private JsonObject Part(Framework list, Area area) =>
        new()
        {
            ["id"] = area.Id,
            ["name"] = area.Name,
            ["intro"] = area.Intro,
            ["statements"] = new JsonArray([.. area.Criteria.Select(one => Statement(list, one))]),
        };

    private JsonObject Statement(Framework list, Criterion statement) =>
        new()
        {
            ["id"] = statement.Id,
            ["address"] = $"{Addresses.Checklist(list.Id)[1..]}#{statement.Id}",
            ["text"] = statement.Text,
            ["why"] = statement.Why,
            ["levels"] = Value(statement.Levels, 1),
            ["personal"] = statement.Personal,
            ["guide"] = knowledge.Current.GuideOf(statement) is { } guide ? Named(guide) : null,
        };
}

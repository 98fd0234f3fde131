using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Library.Examples.Own;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Examples;

/// <summary>Finds an example by its id for pages that tell of it, also after it was withdrawn, and lists those one can choose.</summary>
public sealed class KnownExamples(MrContext db, Knowledge knowledge)
{
    public Example? Find(string? id) =>
        knowledge.Current.Examples.FirstOrDefault(one => one.Id == id);

    /// <summary>Every example to choose from, and first that none is chosen.</summary>
    public IEnumerable<SelectListItem> Choices(string none) =>
        knowledge
            .Current.Examples.OrderBy(one => one.Title, StringComparer.CurrentCulture)
            .Select(one => new SelectListItem(one.Title, one.Id))
            .Prepend(new(none, ""));

    /// <summary>A link for each id; one that neither is nor was published keeps its id as its name.</summary>
    public async Task<IReadOnlyDictionary<string, Link>> Links(
        IEnumerable<string> ids,
        CancellationToken stop
    )
    {
        var asked = ids.Distinct(StringComparer.Ordinal).ToList();
        var gone = asked.Where(id => Find(id) is null).ToList();
        var titles =
            gone.Count == 0
                ? []
                : await db
                    .SubmittedExamples.Where(e => e.Slug != null && gone.Contains(e.Slug))
                    .ToDictionaryAsync(e => e.Slug!, e => e.Text.Title, stop);
        return asked.ToDictionary(
            id => id,
            id =>
                Find(id) is { } example
                    ? Library.Links.To(example)
                    : new Link(titles.GetValueOrDefault(id, id), Addresses.Example(id)),
            StringComparer.Ordinal
        );
    }

    public async Task<string> Title(string id, CancellationToken stop) =>
        (await Links([id], stop))[id].Text;
}

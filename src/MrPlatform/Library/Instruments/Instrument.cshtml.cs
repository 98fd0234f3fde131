using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Reading;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Instruments;

/// <summary>
/// One law or convention: what it demands, whether it binds, and what in the content leans on which place in it. Its number and its
/// short name lead here too.
/// </summary>
public sealed class InstrumentModel(
    Knowledge knowledge,
    Prose prose,
    IStringLocalizer<LibraryWords> t
) : EntryPage(knowledge)
{
    // A law that much leans on has scores of places; the rest are folded.
    public const int Shown = 12;

    public Instrument Instrument { get; private set; } = null!;

    public Article Article => prose.Of(Instrument);

    public IActionResult OnGet(string regel)
    {
        Instrument = Called(
            Base.Instruments,
            regel,
            one => [one.Id, one.Number, one.ShortName, one.Title]
        )!;
        return Show(Instrument?.Id, regel, Addresses.Instrument);
    }

    internal IReadOnlyList<Place> Places => Place.In(Instrument, Base);

    public IReadOnlyList<Criterion> Criteria => [.. Base.Neighbours.Of<Criterion>(Instrument)];

    public IEnumerable<RelatedGroup> Related =>
        [
            Links.Group(
                t["Rättigheter"],
                Base.Neighbours.Of<Right>(Instrument).Select(Links.To),
                new Link(t["Alla rättigheter"], Addresses.Rights)
            ),
            Links.Group(
                t["Kärnuppdrag"],
                Base.Neighbours.Of<CoreTask>(Instrument).Select(Links.To),
                new Link(t["Alla kärnuppdrag"], Addresses.CoreTasks)
            ),
            new(t["Gäller ofta samtidigt"], [.. Beside.Select(Links.To)]),
        ];

    // The rules that the same rights and tasks lean on; where nothing leans on it, others of its sort.
    private IEnumerable<Instrument> Beside
    {
        get
        {
            var near = Base
                .Neighbours.Sharing<Right, Instrument>(Instrument)
                .Concat(Base.Neighbours.Sharing<CoreTask, Instrument>(Instrument))
                .Distinct()
                .Take(5)
                .ToList();
            return near.Count > 0
                ? near
                : Base
                    .Instruments.Where(one => one.Kind == Instrument.Kind && one != Instrument)
                    .Take(5);
        }
    }
}

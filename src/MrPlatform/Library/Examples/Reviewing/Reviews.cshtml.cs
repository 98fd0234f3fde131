using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Library.Examples.Reviewing;

/// <summary>One example in the editors' list, with the organisation that tells it.</summary>
public sealed record ExampleToReview(SubmittedExample Example, string Organisation);

/// <summary>The editors' list: what is old first, then what waits, then what is published and withdrawn.</summary>
[OnlyFor(Function.NationalEditor)]
public sealed class ReviewsModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    Phrases phrases,
    IStringLocalizer<LibraryWords> t
) : PageModel, IHaveSheets
{
    public const string All = "exempel";

    public IReadOnlyList<ExampleToReview> Old { get; private set; } = [];

    /// <summary>Examples of the files; they are read again where the files are kept.</summary>
    public IReadOnlyList<Example> OldInFiles { get; private set; } = [];

    public IReadOnlyList<ExampleToReview> Waiting { get; private set; } = [];

    public IReadOnlyList<ExampleToReview> Published { get; private set; } = [];

    public IReadOnlyList<ExampleToReview> Withdrawn { get; private set; } = [];

    public string SheetsTitle => t["Granska exempel"];

    /// <summary>In the order of the page; what is old and lies in the files last.</summary>
    public IEnumerable<Sheet> Sheets()
    {
        var told = Old.Concat(Waiting).Concat(Published).Concat(Withdrawn).Select(Row);
        var filed = OldInFiles.Select(one =>
            (Cell[])
                [
                    one.Title,
                    t["Kunskapsbasens filer"].Value,
                    phrases.State(ExampleState.Published),
                    t["Ja"].Value,
                    Cell.Nothing,
                    one.Provenance.Reviewed,
                    t["Nej"].Value,
                ]
        );
        yield return new(
            t["Granska exempel"],
            [
                t["Exempel"].Value,
                t["Organisation"].Value,
                t["Läge"].Value,
                t["Äldre uppgifter"].Value,
                t["Inlämnat"].Value,
                t["Läst"].Value,
                t["Vill dra tillbaka"].Value,
            ],
            told.Concat(filed)
        )
        {
            Key = All,
        };
    }

    private Cell[] Row(ExampleToReview one) =>
        [
            one.Example.IsCorrection
                ? t["Rättelse: {0}", one.Example.Text.Title].Value
                : one.Example.Text.Title,
            one.Organisation,
            phrases.State(one.Example.State),
            YesNo(Old.Contains(one)),
            Cell.Of(one.Example.SubmittedAt),
            Cell.Of(one.Example.ReviewedOn),
            YesNo(one.Example is { WithdrawalAskedAt: not null, WithdrawnAt: null }),
        ];

    private string YesNo(bool yes) => yes ? t["Ja"] : t["Nej"];

    public async Task OnGet(CancellationToken stop)
    {
        var today = Stockholm.DayOf(clock.GetUtcNow());
        var all = await (
            from example in db.ExamplesForEditors.AsNoTracking()
            join owner in db.Organisations on example.OrganisationId equals owner.Id
            orderby example.SubmittedAt
            select new ExampleToReview(example, owner.Name)
        ).ToListAsync(stop);
        Waiting = In(all, ExampleState.Submitted);
        Withdrawn = In(all, ExampleState.Withdrawn);
        var published = In(all, ExampleState.Published);
        Old = [.. published.Where(one => one.Example.FreshThrough < today)];
        Published =
        [
            .. published
                .Except(Old)
                .OrderBy(one => one.Example.WithdrawalAskedAt is null)
                .ThenBy(one => one.Example.ReviewedOn),
        ];
        var own = all.Select(one => one.Example.Slug).OfType<string>().ToHashSet();
        OldInFiles =
        [
            .. knowledge.Current.Examples.Where(one => !own.Contains(one.Id) && one.IsOldOn(today)),
        ];
    }

    private static IReadOnlyList<ExampleToReview> In(
        List<ExampleToReview> all,
        ExampleState state
    ) => [.. all.Where(one => one.Example.State == state)];
}

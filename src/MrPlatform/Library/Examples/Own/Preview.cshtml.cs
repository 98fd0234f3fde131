using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Publishing;
using MrPlatform.Library.Reading;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples.Own;

/// <summary>The example as readers will meet it, drawn by the same markup.</summary>
public sealed class PreviewModel(
    MrContext db,
    TimeProvider clock,
    Knowledge knowledge,
    Prose prose,
    IStringLocalizer<LibraryWords> t
) : OwnExamplePage(db, clock)
{
    public ExampleView Shown { get; private set; } = null!;

    protected override bool IsForWriters => false;

    public async Task OnGet(CancellationToken stop)
    {
        var owner = await Db
            .Organisations.AsNoTracking()
            .SingleAsync(o => o.Id == Example.OrganisationId, stop);
        Shown = DraftView.Of((Example, Corrected), owner, knowledge.Current, prose, By.Today, t);
    }
}

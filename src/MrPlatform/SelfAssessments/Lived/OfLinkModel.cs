using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>A page about one link, for those who make links: its round, its unit and the statements it asks.</summary>
public abstract class OfLinkModel(MrContext db, Knowledge knowledge) : PageModel
{
    public LivedPlace Place { get; private set; } = null!;

    public LivedLink Link { get; private set; } = null!;

    public RatingUnit Unit { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public IReadOnlyList<Criterion> Statements { get; private set; } = [];

    public string Address => $"{Request.Scheme}://{Request.Host}{Request.PathBase}/levt/{Link.Key}";

    protected MrContext Db => db;

    protected async Task<IActionResult?> Refused(Guid id, Guid lank, CancellationToken stop)
    {
        if (await LivedPlace.Find(db, HttpContext.SignedIn, id, stop) is not { } place)
            return NotFound();
        if (await place.Link(db, lank, stop) is not var (link, unit))
            return NotFound();
        if (!HttpContext.SignedIn.AsksWhatIsLived)
            return Forbid();
        (Place, Link, Unit) = (place, link, unit);
        if (!place.Round.IsOpen && HttpMethods.IsPost(Request.Method))
            throw new RuleBroken("Rundan är avslutad. Nya svar tas inte emot.");
        Organisation = await db.Set<Organisation>()
            .Where(o => o.Id == place.Round.OrganisationId)
            .Select(o => o.Name)
            .SingleAsync(stop);
        Statements = await LivedStatements.AskedBy(
            db,
            lank,
            knowledge.FrameworkOf(place.Round),
            stop
        );
        return null;
    }

    protected string Back => Addresses.LivedLinks(Place.Round.Id);
}

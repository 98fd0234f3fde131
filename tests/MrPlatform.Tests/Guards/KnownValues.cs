using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.AnnualCycle;
using MrPlatform.Contact;
using MrPlatform.Contact.Writing;
using MrPlatform.Library.Helped;
using MrPlatform.Organisations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Organisations.SignIn;
using MrPlatform.OwnFrameworks;
using MrPlatform.OwnFrameworks.Exporting;
using MrPlatform.OwnFrameworks.Importing;
using MrPlatform.Reports;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.SelfAssessments.Reminding;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.SelfAssessments.Workshops;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Tests.Guards;

/// <summary>
/// Something real for every parameter of an address: content from the knowledge base, the rest from Exempelköpings kommun. An
/// address with a new kind of parameter must be told about here, or the guards that use it fail.
/// </summary>
internal sealed class KnownValues
{
    private readonly Dictionary<string, string> _after = new(StringComparer.Ordinal);

    private KnownValues(Guid round) => _after["nulagesanalyser"] = round.ToString();

    /// <summary>One set of values for each state a round can be in.</summary>
    public static async Task<IReadOnlyList<KnownValues>> In(TestApp app)
    {
        var rounds = await DemoRounds.Of(app);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var owner = await db.Organisations.SingleAsync(o =>
            o.Code == DemoOrganisation.Exempelkoping.Code
        );
        var unit = await db.Units.FirstAsync(u => u.OrganisationId == owner.Id);
        var person = await db.People.FirstAsync(p => p.OrganisationId == owner.Id);
        var message = await db.ContactMessages.Select(m => m.Id).FirstAsync();
        var answer = await db
            .ReaderAnswers.Where(a => a.Comment == null)
            .Select(a => a.Id)
            .FirstAsync();
        var (respondent, former) = (
            await Rater(db, rounds.Open),
            await Rater(db, rounds.Concluded)
        );
        var workshop = await db.Workshops.Select(w => w.Code).FirstAsync();
        var reviews = await DemoReviews.Of(db, rounds);
        var framework = await db.OwnFrameworks.SingleAsync(f => f.OrganisationId == owner.Id);
        var annual = await db.AnnualDates.FirstAsync(d => d.OrganisationId == owner.Id);
        var report = await db
            .Reports.Where(r => r.OrganisationId == owner.Id)
            .Select(r => r.Id)
            .FirstAsync();
        var file = await FileOf(db, "processledare", now: app.Clock.GetUtcNow());
        var receipt = scope.ServiceProvider.GetRequiredService<Receipt>();
        var now = app.Clock.GetUtcNow();
        var (opening, start) = OneTimeLink.ForFirstStart(now);
        var (invitation, welcome) = OneTimeLink.ForWelcome(person, now);
        db.AddRange(opening, invitation);
        await db.SaveChangesAsync();
        var examples = await DemoOwnExamples.Of(app);
        var piece = await PieceWithFile.Of(scope.ServiceProvider, owner.Id, unit.Id);
        var plan = await DemoPlanned.Of(db, owner, now);
        var exchanged = await DemoExchanged.Of(db, plan);
        var (asked, formerly) = (await Asked(db, rounds.Open), await Asked(db, rounds.Concluded));
        return
        [
            .. new[] { rounds.Open, rounds.Concluded }.Select(round =>
            {
                var values = new KnownValues(round);
                var first = round == rounds.Open;
                values._after["egna-exempel"] = $"{(first ? examples.Draft : examples.Published)}";
                values._after["granska-exempel"] =
                    $"{(first ? examples.Submitted : examples.Published)}";
                values._after["exempelbilder"] = $"{examples.Picture}";
                values._after["reflektioner"] = $"{examples.Reflection}";
                values._after["det-vi-provar"] = $"{(first ? examples.Trying : examples.Tried)}";
                values._after["underlag"] = values._after["filer"] = $"{piece}";
                values._after["ramverk"] = $"{framework.Id}";
                values._after["arshjul"] = $"{annual.Id}";
                values._after["rapporter"] = $"{report}";
                values._after["rapport"] = "handlingsplan";
                values._after["overlamning"] = "kansliet";
                values._after["importera"] = $"{file}";
                values._after["version"] = "1.0.0";
                values._after["fil"] = "yaml";
                values._after["pastaende"] = "NM1.1";
                values._after["enheter"] = unit.Id.ToString();
                values._after["personer"] = person.Id.ToString();
                values._after["kom-igang"] = start;
                values._after["valkommen"] = welcome;
                values._after["inkorg"] = message.ToString();
                values._after["kontakt"] = receipt.For(ContactModel.Purpose, message);
                values._after["lasarsvar"] = answer.ToString();
                values._after["svara"] = receipt.For(
                    RespondentPlace.Purpose,
                    first ? respondent : former
                );
                values._after["levt"] = (first ? asked : formerly).Key;
                values._after["lankar"] = $"{(first ? asked : formerly).Id}";
                values._after["paminnelser"] = receipt.For(ReminderLetter.Purpose, person.Id);
                values._after["verkstad"] = workshop;
                values._after["granskning"] = $"{(first ? reviews.Theirs : reviews.Regions)}";
                values._after["oppna"] = reviews.Key;
                values._after["prioritera"] = $"{round}";
                values._after["brister"] = plan.Gap;
                values._after["handlingsplaner"] = $"{plan.Plan}";
                values._after["mal"] = "1";
                values._after["atgarder"] = $"{plan.Measure}";
                values._after["lasin"] = $"{exchanged.Import}";
                values._after["krokar"] = $"{exchanged.Hook}";
                values._after["hjalpte"] = receipt.For(HelpedModel.Purpose, answer);
                values.TakeContent();
                if (!first)
                    values._after["exempel"] = examples.Slug;
                return values;
            }),
        ];
    }

    /// <summary>A file that one of the demo persons has read in and not yet taken in.</summary>
    private static async Task<Guid> FileOf(MrContext db, string key, DateTimeOffset now)
    {
        var email = DemoPerson.All.Single(p => p.Key == key).Email;
        var person = await db.People.SingleAsync(p => p.Email == email);
        var pending = new PendingImport(
            person.OrganisationId!.Value,
            "ramverk.yaml",
            ReadFile.Of(Encoding.UTF8.GetBytes(Template.Yaml), Content.Knowledge.Swedish),
            new(person.Id, person.Name, now)
        );
        db.Add(pending);
        await db.SaveChangesAsync();
        return pending.Id;
    }

    /// <summary>Somebody who rates D1 without a name for the first unit of a round.</summary>
    private static async Task<Guid> Rater(MrContext db, Guid round)
    {
        var unit = await db.RatingUnits.FirstAsync(u =>
            u.SelfAssessmentId == round && u.Number == 1
        );
        var rater = new Respondent(
            await db.SelfAssessments.SingleAsync(a => a.Id == round),
            unit,
            email: null,
            unit.StartedAt
        );
        db.Add(rater);
        await db.SaveChangesAsync();
        return rater.Id;
    }

    /// <summary>A link by which those whom the first unit of a round concerns are asked how it is for them.</summary>
    private static async Task<LivedLink> Asked(MrContext db, Guid round)
    {
        var unit = await db.RatingUnits.FirstAsync(u =>
            u.SelfAssessmentId == round && u.Number == 1
        );
        var code = Content.Knowledge.Swedish.Criteria.First(c => c.Starter).Id;
        var link = new LivedLink(
            unit,
            new(
                LivedGroup.Residents,
                WhoInWords: null,
                Intro: null,
                new(DateOnly.MinValue, DateOnly.MaxValue),
                [code]
            ),
            new(PersonId: null, "Aino Berg", unit.StartedAt)
        );
        db.AddRange(link, new LivedTally(link, code, onPaper: false, 0));
        await db.SaveChangesAsync();
        return link;
    }

    public string For(string literal, string parameter) =>
        _after.TryGetValue(literal, out var value)
            ? value
            : throw new InvalidOperationException(
                $"Tell {nameof(KnownValues)} what stands in place of {{{parameter}}} after “{literal}”."
            );

    private void TakeContent()
    {
        var content = Content.Knowledge.Swedish;
        // The starter criteria are asked in every round.
        var criterion = content.Criteria.First(c => c.Starter);
        _after["kriterier"] = criterion.Id;
        _after["omraden"] = criterion.Area.Id;
        // An area of the demo organisation's own framework.
        _after["omrade"] = "NM1";
        _after["kannetecken"] = content.Characteristics[0].Id;
        _after["rattigheter"] = content.Rights[0].Id;
        _after["roller"] = content.Roles[0].Slug;
        _after["principer"] = content.Principles[0].Slug;
        _after["lagar"] = content.Instruments.First(i => i.Id == "SkolL").Id;
        _after["uppdrag"] = content.CoreTasks[0].Slug;
        _after["metoder"] = content.Methods.First(m => m.Body.Contains("|---")).Id;
        _after["verktyg"] = content.Tools[0].Id;
        _after["exempel"] = content.Examples[0].Id;
        _after["resurser"] = content.Resources[0].Id;
        _after["ordlista"] = content.Glossary[0].Id;
        _after["checklistor"] = Framework.JoinedUp;
        _after["vagar"] = content.Paths[0].Id;
        _after["fel"] = "404";
        _after["figurer"] = "omraden";
    }
}

using Microsoft.AspNetCore.Mvc;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Answering;

namespace MrPlatform.SelfAssessments.Workshops;

// What the group agrees on, saved the way any answer of a unit is.
public sealed partial class StageModel
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>Somebody else's answer, saved while this one was written.</summary>
    public Answer? Other { get; private set; }

    /// <summary>What somebody writes about when the workshop has gone on to another question meanwhile.</summary>
    public Criterion? Late { get; private set; }

    public async Task<IActionResult> OnPostAgree(Guid id, string kod, CancellationToken stop)
    {
        if (await Refused(id, kod, stop) is { } refused)
            return refused;
        if (Scene.Phase == Phase.Ended)
            throw new RuleBroken("Verkstaden är avslutad. Svara på kriteriets egen sida.");
        if (Scene.Workshop.Questions.Find(q => q.Criterion == Form.Criterion) is not { } question)
            return NotFound();
        if (question.Number != Scene.Workshop.Position)
            Late = knowledge.FrameworkOf(Scene.Round).FindCriterion(question.Criterion);
        var given = Form.Read(ModelState, "Form.", t, Stockholm.DayOf(clock.GetUtcNow()))
            .ByGroup(Form, ModelState, t);
        if (given is null)
            return Page();
        var place = await AnsweringPlace.FindCriterion(
            db,
            knowledge,
            HttpContext.SignedIn,
            (id, question.Criterion, Scene.Unit.Number)
        );
        if (place is not { Place: var at })
            return NotFound();
        var changed = await answers.Save(
            at,
            [new(question.Criterion, Form.Version, given)],
            HttpContext.SignedIn.At,
            stop
        );
        if (changed.Count > 0)
        {
            Other = changed[0];
            // Saving again after having seen the other answer is a choice, not an accident.
            Form.Version = Other.Version;
            ModelState.Remove("Form.Version");
            return Again();
        }
        db.ChangeTracker.Clear();
        await Steer(
            (w, by) =>
                w.Agreed(w.Questions.Single(q => q.Number == question.Number), Led.Words, by),
            stop
        );
        return Changed();
    }
}

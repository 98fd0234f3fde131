using Microsoft.Extensions.Localization;
using MrPlatform.Library.Checklists;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Answering;

namespace MrPlatform.Overview.Trial;

/// <summary>What came of putting the answers of a trial into a unit's round: those taken, and those left with the reason.</summary>
public sealed record TakenAlong(
    Destination Place,
    IReadOnlyList<OwnAnswer> Taken,
    IReadOnlyList<(OwnAnswer Answer, LeftBecause Why)> Left
);

/// <summary>
/// Puts the answers of a trial where a unit has none yet, each as an answer of its own by the person who takes it, journalled as any
/// other. Evidence caps the shown level as always.
/// </summary>
public sealed class TakeAnswers(AnswerCriteria save, IStringLocalizer<OverviewWords> t)
{
    public async Task<TakenAlong> Into(
        Destination place,
        OwnAnswers answers,
        Viewer by,
        CancellationToken stop
    )
    {
        List<OwnAnswer> taken = [];
        List<(OwnAnswer, LeftBecause)> left = [];
        foreach (var answer in answers.All.Where(one => one.IsGiven))
            if (place.WhyLeft(answer) is { } why)
                left.Add((answer, why));
            else if (await Save(place, answer, by, stop))
                taken.Add(answer);
            else
                left.Add((answer, LeftBecause.SomebodyWasFirst));
        return new(place, taken, left);
    }

    // One at a time: if somebody answers one of them in the same instant, the others are still taken.
    private async Task<bool> Save(
        Destination place,
        OwnAnswer answer,
        Viewer by,
        CancellationToken stop
    )
    {
        var there = place.Asked[answer.Criterion.Id];
        var given = new GivenAnswer(
            Rating.Of(answer.Choice)!.Value,
            t["Från provet med tio frågor."]
        );
        var changed = await save.Save(
            new(place.Round, place.Unit, there.Area, MayAnswer: true),
            [new(there.Criterion, there.Version, given)],
            by.At,
            stop
        );
        return changed.Count == 0;
    }
}

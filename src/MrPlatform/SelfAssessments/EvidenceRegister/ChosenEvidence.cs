using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>
/// The pieces that come to and go from answers being saved. They are held from the start of the saving, before the answers: whoever changes
/// a piece waits, and finds all that rest on it. What has been replaced since it was chosen is exchanged for what applies.
/// </summary>
public sealed class ChosenEvidence(MrContext db)
{
    private const int LongestChain = 50;

    /// <summary>Those to be reused, by the id that was chosen.</summary>
    public async Task<IReadOnlyDictionary<Guid, Evidence>> Hold(
        SelfAssessment round,
        IEnumerable<GivenAnswer> given,
        CancellationToken stop
    )
    {
        var all = given.Where(g => g.MovesEvidence).ToList();
        var reused = all.SelectMany(g => g.ReusedEvidence).Distinct().ToList();
        var removed = all.SelectMany(g => g.RemovedEvidence).Distinct().ToList();
        if (reused.Count + removed.Count == 0)
            return new Dictionary<Guid, Evidence>();
        var found = new Dictionary<Guid, Evidence>();
        for (var wanted = reused.ToDictionary(id => id, id => id); ; )
        {
            var pieces = await Held(round, wanted.Values.Concat(removed), stop);
            foreach (var (chosen, id) in wanted)
                found[chosen] =
                    pieces.GetValueOrDefault(id)
                    ?? throw new RuleBroken("Underlaget finns inte längre. Välj ett annat.");
            wanted = found
                .Where(f => f.Value.ReplacedById is not null)
                .ToDictionary(f => f.Key, f => f.Value.ReplacedById!.Value);
            if (wanted.Count == 0 || pieces.Count > LongestChain)
                return found;
        }
    }

    /// <summary>Takes the pieces one after the other, always in the same order.</summary>
    private async Task<Dictionary<Guid, Evidence>> Held(
        SelfAssessment round,
        IEnumerable<Guid> ids,
        CancellationToken stop
    )
    {
        var ordered = ids.Distinct().Order().ToList();
        foreach (var id in ordered)
            await db
                .Evidence.Where(e => e.Id == id && e.OrganisationId == round.OrganisationId)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.Answers, e => e.Answers), stop);
        return await db
            .Evidence.Where(e => ordered.Contains(e.Id) && e.OrganisationId == round.OrganisationId)
            .ToDictionaryAsync(e => e.Id, stop);
    }
}

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
    /// <summary>What applies today of each that was chosen, to come or to go, by the id that was chosen.</summary>
    public async Task<IReadOnlyDictionary<Guid, Evidence>> Hold(
        SelfAssessment round,
        IEnumerable<GivenAnswer> given,
        CancellationToken stop
    )
    {
        var all = given.Where(g => g.MovesEvidence).ToList();
        var found = new Dictionary<Guid, Evidence>();
        var wanted = all.SelectMany(g => g.ReusedEvidence.Concat(g.RemovedEvidence))
            .Distinct()
            .ToDictionary(id => id, id => id);
        while (wanted.Count > 0)
        {
            var pieces = await Held(round, wanted.Values, stop);
            foreach (var (chosen, id) in wanted)
                if (pieces.TryGetValue(id, out var piece))
                    found[chosen] = piece;
            wanted = wanted
                .Where(w => found.GetValueOrDefault(w.Key)?.ReplacedById is not null)
                .ToDictionary(w => w.Key, w => found[w.Key].ReplacedById!.Value);
        }
        if (all.Exists(g => g.ReusedEvidence.Any(id => !found.ContainsKey(id))))
            throw new RuleBroken("Underlaget finns inte längre. Välj ett annat.");
        return found;
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

using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Starting;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>One step of a move for one unit: an answer that is kept for a question, or laid aside, or a question that is asked anew.</summary>
/// <param name="Answer">None for a question that is asked for the first time.</param>
/// <param name="To">None when the answer is laid aside.</param>
internal sealed record MoveStep(RatingUnit Unit, Answer? Answer, Criterion? To, Fate Fate);

/// <summary>
/// What a move does to every answer of a round, worked out the same for the one who looks beforehand and for the act itself. A question follows the
/// framework's own account of what became of it: to one other it takes its answer along, to several, or together with others, it does not.
/// </summary>
internal sealed class MovePlan
{
    private readonly Framework _from;
    private readonly ILookup<string, Criterion> _livesOnIn;
    private readonly ILookup<string, string> _cameFrom;
    private readonly IReadOnlyList<Criterion> _asked;

    public MovePlan(SelfAssessment round, Framework from, Framework to, OrganisationKind kind)
    {
        _from = from;
        To = to;
        var scope = RoundScope.Of(round.Scope, to);
        HasScope = scope is not null;
        _asked = [.. to.Criteria.Where(c => scope?.Includes(c) == true && c.AppliesToAny(kind))];
        var asked = _asked.ToHashSet();
        _livesOnIn = from
            .Criteria.SelectMany(was =>
                to.LivesOnIn(was.Id, from.Version)
                    .Where(asked.Contains)
                    .Select(now => (was.Id, now))
            )
            .ToLookup(pair => pair.Id, pair => pair.now, StringComparer.Ordinal);
        _cameFrom = _livesOnIn
            .SelectMany(was => was.Select(now => (was.Key, now.Id)))
            .ToLookup(pair => pair.Id, pair => pair.Key, StringComparer.Ordinal);
    }

    public Framework To { get; }

    /// <summary>False when what the round is about, an area, is not in the version it would move to.</summary>
    public bool HasScope { get; }

    public bool AsksAnything => _asked.Count > 0;

    /// <summary>What the one question of the earlier version is called in the later, when it is one and only.</summary>
    public string? BecameOf(string code) =>
        _livesOnIn[code].ToList() is [var only] && Sources(only).Count == 1 ? only.Id : null;

    public IEnumerable<MoveStep> Steps(RatingUnit unit, IReadOnlyCollection<Answer> answers)
    {
        var asked = answers
            .Where(a => a.SetAsideAt is null)
            .ToDictionary(a => a.Criterion, StringComparer.Ordinal);
        var laidAside = answers
            .Where(a => a.SetAsideAt is not null)
            .ToLookup(a => a.Criterion, StringComparer.Ordinal);
        var goOn = new HashSet<Answer>();
        foreach (var now in _asked.Where(c => StartRound.Asks(c, unit.Layer)))
        {
            var sources = Sources(now).Where(asked.ContainsKey).ToList();
            if (
                sources is [var was]
                && _livesOnIn[was].Count(c => StartRound.Asks(c, unit.Layer)) == 1
            )
            {
                goOn.Add(asked[was]);
                yield return new(
                    unit,
                    asked[was],
                    now,
                    AskTheSame(_from.FindCriterion(was)!, now) ? Fate.Kept : Fate.ToConfirm
                );
            }
            else
            {
                // Laid aside by an earlier move, and asked again: what was answered then is not thrown away.
                var kept = laidAside[now.Id].Concat(laidAside[Waiting(now.Id)]).FirstOrDefault();
                yield return new(unit, kept, now, Fate.AskedAnew);
            }
        }
        foreach (var left in asked.Values.Where(a => !goOn.Contains(a)))
            yield return new(
                unit,
                left,
                To: null,
                _livesOnIn[left.Criterion].Any() ? Fate.AskedAnew : Fate.NotAsked
            );
    }

    /// <summary>Where an answer is kept whose code is another question's in the version one moved back to: found when the round moves again.</summary>
    public static string Waiting(string code) => $"~~{code}";

    public static bool AskTheSame(Criterion one, Criterion other) =>
        one.Text == other.Text
        && one.Title == other.Title
        && one.Levels.All.SequenceEqual(other.Levels.All, StringComparer.Ordinal);

    private List<string> Sources(Criterion now) => [.. _cameFrom[now.Id]];
}

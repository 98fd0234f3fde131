using System.Text.Json;
using MrPlatform.Accountability;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;

namespace MrPlatform.Bench.Generating;

/// <summary>
/// Makes the rows of one round: the round, its units, an answer to each criterion of each unit, evidence, counts, and a journal
/// line for each act. Every criterion is put to every unit, so that the numbers of rows are those the sizes promise.
/// </summary>
internal sealed class MadeUpRounds(Framework framework, Size size, Batch batch)
{
    private static readonly DateTimeOffset Newest = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly Keys _keys = new(size.Name.Length);
    private readonly Dictionary<Guid, Guid> _previous = [];
    private readonly List<Criterion> _criteria =
    [
        .. framework.Criteria.Where(c => c.AppliesToAny(size.Kind)),
    ];

    public long AnswersIn(int organisation, int round) =>
        size.UnitsIn(organisation, round).Count * _criteria.Count;

    public void Make(Place place, int organisation, int round)
    {
        var rounds = size.RoundsOf(organisation);
        // Twelve years back at most: rounds lie as close as they must.
        var at = Newest.AddDays(-(double)(rounds - 1 - round) * 4_380 / Math.Max(rounds, 96));
        var concluded = round < rounds - Size.OpenRounds;
        var counting = new RoundCounts();
        var made = new Round(place, _keys.Next(at), $"Nuläge {round + 1}", at, concluded);
        // Rows are added children first; each table is written after those it points at.
        foreach (var (unit, index) in size.UnitsIn(organisation, round).Select((u, i) => (u, i)))
            Unit(made, place.Units[unit], index + 1, counting);
        Head(made, counting);
    }

    private void Head(Round round, RoundCounts counts)
    {
        var day = DateOnly.FromDateTime(round.At.UtcDateTime);
        batch.Add(
            Table.Round,
            [
                round.Id,
                round.Place.Organisation.Id,
                round.Title,
                framework.Id,
                framework.Version,
                RoundScope.Everything.Word,
                day,
                day.AddMonths(6),
                day.AddDays(42),
                round.At.UtcDateTime,
                round.Place.Leader.Id,
                round.Place.Leader.Name,
                round.Concluded ? round.At.AddDays(50).UtcDateTime : null,
                round.Concluded ? round.Place.Leader.Name : null,
                day,
                counts.Whole.Asked,
                counts.Whole.Answered,
                0L,
            ]
        );
        counts.Write(batch, round.Id);
        Journal(round, Acts.RoundStarted, new { runda = round.Title });
    }

    private void Unit(Round round, Unit unit, int number, RoundCounts counts)
    {
        var id = _keys.Next(round.At);
        var layer = unit.Kind == UnitKind.Overall ? Layer.Overall : Layer.Committee;
        object? previous = _previous.TryGetValue(unit.Id, out var before) ? before : null;
        var answered = 0L;
        var answers = new MadeUpAnswers(number, round.Concluded);
        foreach (var criterion in _criteria)
        {
            var answer = answers.Next();
            answered += answer.Claimed.State == AnswerState.Unanswered ? 0 : 1;
            counts.Count(id, criterion, layer, answer.Shown);
            var fresh = FreshThrough(round, answer);
            counts.Count(criterion, fresh);
            Answer(round, unit, id, criterion, (answer, fresh));
        }
        batch.Add(
            Table.RatingUnit,
            [
                id,
                round.Id,
                unit.Id,
                unit.Name,
                layer.ToString(),
                (long)number,
                previous,
                round.At.UtcDateTime,
                (long)_criteria.Count,
                answered,
            ]
        );
        if (round.Concluded)
            _previous[unit.Id] = id;
    }

    private static DateOnly Dated(Round round) =>
        DateOnly.FromDateTime(round.At.UtcDateTime).AddDays(-90);

    private static DateOnly? FreshThrough(Round round, MadeUpAnswer made) =>
        made.Claimed.State != AnswerState.Level ? null
        : made.Evidence is null ? SelfAssessments.Answer.NoEvidence
        : Evidence.LastFreshDay(Dated(round), endsOn: null);

    private void Answer(
        Round round,
        Unit unit,
        Guid ratingUnit,
        Criterion asked,
        (MadeUpAnswer Made, DateOnly? FreshThrough) one
    )
    {
        var made = one.Made;
        var id = _keys.Next(round.At);
        var given = made.Claimed.State != AnswerState.Unanswered;
        var dated = Dated(round);
        var sinks = made.Shown.Level is { Level: > 2 } && made.Evidence is not null;
        batch.Add(
            Table.Answer,
            [
                id,
                ratingUnit,
                asked.Id,
                asked.Area.Id,
                made.Claimed.State.ToString(),
                (long?)made.Claimed.Level?.Level,
                (long?)made.Shown.Level?.Level,
                made.Motivation,
                made.Explanation,
                sinks ? dated.AddMonths(Evidence.MonthsFresh).AddDays(1) : null,
                one.FreshThrough,
                given ? round.At.AddDays(7).UtcDateTime : null,
                given ? round.Place.Respondent.Id : null,
                given ? round.Place.Respondent.Name : null,
                given ? 1L : 0L,
            ]
        );
        if (made.Evidence is { } kind)
            Piece(round, unit, (id, asked.Id), kind, dated);
        if (given)
            Journal(
                round,
                Acts.AnswerGiven,
                new
                {
                    kriterium = asked.Id,
                    enhet = unit.Name,
                    runda = round.Title,
                }
            );
    }

    private void Piece(
        Round round,
        Unit unit,
        (Guid Id, string Code) answer,
        EvidenceKind kind,
        DateOnly dated
    )
    {
        var id = _keys.Next(round.At);
        batch.Add(
            Table.Evidence,
            [
                id,
                round.Place.Organisation.Id,
                unit.Id,
                kind.ToString(),
                $"Underlag till {answer.Code}",
                Evidence.AsSearched($"Underlag till {answer.Code}"),
                dated,
                null,
                Evidence.LastFreshDay(dated, endsOn: null),
                $"https://kommun.example/underlag/{answer.Code}",
                round.At.AddDays(7).UtcDateTime,
                round.Place.Respondent.Name,
                1L,
            ]
        );
        batch.Add(Table.Reliance, [answer.Id, id]);
        batch.Add(Table.EvidenceUnit, [unit.Id, id, true, 1L]);
    }

    private void Journal(Round round, string act, object words) =>
        batch.Add(
            Table.Journal,
            [
                _keys.Next(round.At),
                round.Place.Organisation.Id,
                round.At.AddDays(7).UtcDateTime,
                round.Place.Respondent.Id,
                round.Place.Respondent.Name,
                act,
                round.Id,
                JsonSerializer.Serialize(words),
                null,
            ]
        );

    private sealed record Round(
        Place Place,
        Guid Id,
        string Title,
        DateTimeOffset At,
        bool Concluded
    );
}

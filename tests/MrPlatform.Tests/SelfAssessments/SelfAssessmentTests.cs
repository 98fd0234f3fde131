using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>What a round lets happen, and what it tells the journal.</summary>
public sealed class SelfAssessmentTests
{
    private readonly SelfAssessment _round = Made.Round();
    private readonly RatingUnit _unit;
    private readonly Answer _answer;

    public SelfAssessmentTests()
    {
        _unit = Made.Unit(_round);
        _answer = Made.Answer(_unit);
    }

    [Fact]
    public void An_answer_moves_the_counts_and_says_who_gave_it()
    {
        var moved = Give(new(Rating.At(2), "Vi har börjat."));

        Assert.Equal(new Tally { Level2 = 1 }, moved);
        Assert.Equal("Aino Berg", _answer.AnsweredByName);
        Assert.Equal([Acts.RoundStarted, Acts.AnswerGiven], Made.Acts(_round));
    }

    [Fact]
    public void A_changed_answer_moves_the_counts_from_what_was_shown_before()
    {
        Give(new(Rating.At(4)));

        var moved = Give(new(Rating.Unknown));

        Assert.Equal(new Tally { Level2 = -1, Unknown = 1 }, moved);
        Assert.Equal(Acts.AnswerChanged, Made.Acts(_round).Last());
    }

    [Fact]
    public void The_same_answer_given_twice_is_one_act()
    {
        Give(new(Rating.At(2), "Vi har börjat."));

        Assert.Equal(new Tally(), Give(new(Rating.At(2), " Vi har börjat.  ")));
        Assert.Equal(2, Made.Acts(_round).Count());
        Assert.Equal(1, _answer.Version);
    }

    [Fact]
    public void The_journal_never_learns_what_was_answered()
    {
        Give(new(Rating.At(3), "Hemligt skäl"));

        var entry = ((IAccountable)_round).Unrecorded[^1];
        Assert.Equal(
            ["D3.1.4", "Nuläge", "Socialnämnden"],
            entry.Words.Values.Order(StringComparer.Ordinal)
        );
        Assert.Null(entry.Why);
    }

    [Fact]
    public void Evidence_lifts_what_is_shown_and_removing_it_lowers_it_again()
    {
        Give(new(Rating.At(4)) { AddedEvidence = [Made.Note(EvidenceKind.Data)] });
        Assert.Equal(Rating.At(4), _answer.Shown);
        Assert.False(_answer.IsCapped);

        var moved = Give(
            new(Rating.At(4)) { RemovedEvidence = [.. _answer.Evidence.Select(e => e.Id)] }
        );

        Assert.Equal(new Tally { Level4 = -1, Level2 = 1 }, moved);
        Assert.True(_answer.IsCapped);
        Assert.Equal(Rating.At(4), _answer.Claimed);
        Assert.Equal([Acts.AnswerChanged, Acts.EvidenceRemoved], Made.Acts(_round).TakeLast(2));
    }

    [Fact]
    public void Not_relevant_needs_a_reason_and_equivalent_a_description()
    {
        Assert.Throws<RuleBroken>(() => Give(new(Rating.NotRelevant, "Motivering", " ")));
        Assert.Throws<RuleBroken>(() => Give(new(Rating.Equivalent)));
        Assert.Equal(AnswerState.Unanswered, _answer.State);
    }

    [Fact]
    public void A_reason_for_not_relevant_does_not_stay_with_another_answer()
    {
        Give(new(Rating.NotRelevant, Explanation: "Uppgiften ligger hos regionen."));
        Give(new(Rating.Unknown, Explanation: "Uppgiften ligger hos regionen."));

        Assert.Null(_answer.Explanation);
    }

    [Fact]
    public void A_round_nobody_has_answered_cannot_be_concluded() =>
        Assert.Throws<RuleBroken>(() => _round.Conclude(Made.Someone));

    [Fact]
    public void An_open_round_is_changed_not_corrected() =>
        Assert.Throws<RuleBroken>(() =>
            _round.Correct(_answer, _unit, new(Rating.At(1)), "Fel", Made.Someone)
        );

    [Fact]
    public void Old_evidence_lowers_the_answer_in_an_open_round_and_the_journal_says_so()
    {
        Give(new(Rating.At(4)) { AddedEvidence = [Made.Note(EvidenceKind.Data)] });
        var sinks = _answer.SinksOn!.Value;

        var moved = _round.LetEvidenceAge(_answer, _unit, Made.On(sinks));

        Assert.Equal(Made.Today.AddMonths(24).AddDays(1), sinks);
        Assert.Equal(new Tally { Level4 = -1, Level3 = 1 }, moved);
        Assert.Null(_answer.SinksOn);
        Assert.Equal(Acts.EvidenceAged, Made.Acts(_round).Last());
    }

    [Theory]
    [InlineData(UnitKind.Overall, Layer.Overall)]
    [InlineData(UnitKind.Committee, Layer.Committee)]
    [InlineData(UnitKind.Department, Layer.Committee)]
    [InlineData(UnitKind.Company, Layer.Committee)]
    public void Only_the_overall_level_answers_on_the_overall_layer(UnitKind kind, Layer layer) =>
        Assert.Equal(layer, Made.Unit(_round, kind).Layer);

    private Tally Give(GivenAnswer given) => _round.Answer(_answer, _unit, given, Made.Someone);
}

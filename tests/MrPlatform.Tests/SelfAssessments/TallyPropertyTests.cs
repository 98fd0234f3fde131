using CsCheck;
using MrPlatform.SelfAssessments;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>What holds for every set of answers, however it came about.</summary>
public sealed class TallyPropertyTests
{
    private static readonly Gen<Rating> AnyRating = Gen.OneOf(
        Rating.Unanswered,
        Rating.Unknown,
        Rating.NotRelevant,
        Rating.Equivalent,
        Rating.At(1),
        Rating.At(2),
        Rating.At(3),
        Rating.At(4)
    );

    private static readonly Gen<Rating[]> AnySet = AnyRating.Array[0, 40];

    [Fact]
    public void The_median_is_a_level_that_somebody_has_with_half_at_or_below_it() =>
        AnySet.Sample(ratings =>
        {
            var levels = ratings
                .Where(r => r.Level is not null)
                .Select(r => r.Level!.Value.Level)
                .Order()
                .ToList();
            var median = Count(ratings).Median;

            return levels.Count == 0
                ? median is null
                : median!.Value.Level == levels[(levels.Count - 1) / 2];
        });

    [Fact]
    public void Counts_kept_by_moves_are_the_counts_of_the_answers() =>
        Gen.Select(AnySet, Gen.Select(Gen.Int[0, 39], AnyRating).Array[0, 100])
            .Sample(
                (first, changes) =>
                {
                    var now = first.ToArray();
                    var kept = Count(now);
                    foreach (var (place, rating) in changes.Where(c => c.Item1 < now.Length))
                    {
                        kept += Tally.Move(now[place], rating);
                        now[place] = rating;
                    }
                    return kept == Count(now);
                }
            );

    [Fact]
    public void The_order_of_answers_does_not_matter() =>
        AnySet.Sample(ratings => Count(ratings) == Count([.. ratings.Reverse()]));

    [Fact]
    public void Every_answer_is_counted_once_and_coverage_is_a_share() =>
        AnySet.Sample(ratings =>
        {
            var tally = Count(ratings);
            return tally.Asked == ratings.Length
                && tally.Answered + tally.Unanswered == tally.Asked
                && tally.Answered == ratings.Count(r => r != Rating.Unanswered)
                && tally.Coverage is >= 0 and <= 1;
        });

    private static Tally Count(Rating[] ratings) => Tally.Sum(ratings.Select(Tally.One));
}

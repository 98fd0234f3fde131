using MrPlatform.Organisations;

namespace MrPlatform.Bench.Generating;

/// <summary>
/// How large an installation to measure on. In every size the first organisation is the one that is measured: it has at least 25
/// rounds and its newest round has twelve units, so that each page shows equally much and only what lies around it grows. In <see cref="Wide"/>
/// all thousand units rate in the newest round: lists of units are then a page long.
/// </summary>
internal sealed record Size(
    string Name,
    OrganisationKind Kind,
    int Organisations,
    int Units,
    int Rounds,
    int UnitsARound,
    int UnitsInNewestRound = 12
)
{
    public const int RoundsOnAPage = 25;
    public const int OpenRounds = 3;

    public static readonly Size Small = new("small", OrganisationKind.Municipality, 1, 12, 1, 2);

    public static readonly Size KomM = new(
        "kom-m",
        OrganisationKind.Municipality,
        1,
        1_000,
        1_000,
        2
    );

    /// <summary>All in one organisation, and all its units in the round that is open.</summary>
    public static readonly Size Wide = new(
        "wide",
        OrganisationKind.Municipality,
        1,
        1_000,
        1_100,
        1,
        1_000
    );

    public static readonly Size Nation = new("nation", OrganisationKind.Both, 311, 12, 8, 12);

    public static IReadOnlyList<Size> All { get; } = [Small, KomM, Wide, Nation];

    /// <summary>How many rounds an organisation has; the one measured fills a page of the list.</summary>
    public int RoundsOf(int organisation) =>
        organisation == 0 ? Math.Max(Rounds, RoundsOnAPage) : Rounds;

    /// <summary>
    /// The places in the tree that rate in a round, in order. The respondent's unit (place 1) rates first in 25 rounds spread over
    /// all years, so that finding them costs what it costs in an organisation with many rounds.
    /// </summary>
    public IReadOnlyList<int> UnitsIn(int organisation, int round)
    {
        var rounds = RoundsOf(organisation);
        if (round == rounds - 1 || UnitsARound >= UnitsInNewestRound)
            return [1, 0, .. Enumerable.Range(2, UnitsInNewestRound - 2)];
        var every = rounds / RoundsOnAPage;
        var others = Units - 2;
        var one = 2 + (round * 2 % others);
        var two = 2 + (((round * 2) + 1) % others);
        return [.. (round % every == every - 1 ? (int[])[1, one] : [one, two]).Take(UnitsARound)];
    }
}

using System.Globalization;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    private const int WheelSize = 320;
    private const double Centre = WheelSize / 2.0;
    private const double InnerRing = 92;
    private const double OuterRing = 132;
    private const double NodeRing = 146;
    private const double LargestNode = 13;
    private const int Months = 12;

    /// <summary>
    /// The year as a wheel that begins at the top: a letter for each month and a numbered mark for each date, in the order given. Marks that
    /// would cover each other are moved apart; the list beside tells the day. As wide as it is high.
    /// </summary>
    /// <param name="turns">When in the year each is, 0 to 1, rising.</param>
    /// <param name="today">When in the year it is today, in the year that is now.</param>
    public Markup Wheel(int year, IReadOnlyList<double> turns, double? today = null)
    {
        var gap = Math.Min(0.03, 0.9 / Math.Max(1, turns.Count));
        var radius = Math.Min(LargestNode, gap * Math.PI * NodeRing);
        var nodes = Markup.Join(Apart(turns, gap).Select((turn, i) => Node(turn, i + 1, radius)));
        var count =
            turns.Count == 1 ? t["en hållpunkt"].Value : t["{0} hållpunkter", turns.Count].Value;
        var label = t["Årshjul för {0} med {1}. De står i ordning i listan.", year, count].Value;
        return Markup.Of(
            $"""<svg class="mr-fig" width="100%" height="{WheelSize}" viewBox="0 0 {WheelSize} {WheelSize}" role="img" aria-label="{label}"><circle class="paper ring" cx="{Centre}" cy="{Centre}" r="{OuterRing}"/><circle class="paper ring" cx="{Centre}" cy="{Centre}" r="{InnerRing}"/>{MonthsOfWheel}{Today(today)}<circle class="thread" cx="{Centre}" cy="{Centre}" r="{NodeRing}"/>{nodes}<text class="f30" x="{Centre}" y="{Centre}" text-anchor="middle">{year}</text><text class="q" x="{Centre}" y="{Centre + 22}" text-anchor="middle">{count}</text></svg>"""
        );
    }

    private static Markup MonthsOfWheel =>
        Markup.Join(
            Enumerable
                .Range(0, Months)
                .Select(month =>
                {
                    var (x, y) = On((InnerRing + OuterRing) / 2, (month + 0.5) / Months);
                    var name = CultureInfo.CurrentUICulture.DateTimeFormat.GetMonthName(month + 1);
                    return Markup.Of(
                        $"""{Spoke("axis", month / (double)Months)}<text class="q" x="{x:0.#}" y="{y + 5:0.#}" text-anchor="middle">{name[..1].ToUpperInvariant()}</text>"""
                    );
                })
        );

    private Markup Today(double? turn)
    {
        if (turn is not { } known)
            return Markup.Nothing;
        var (x, y) = On(InnerRing - 18, known);
        return Markup.Of(
            $"""{Spoke("now", known)}<text class="q" font-size="12" x="{x:0.#}" y="{y + 4:0.#}" text-anchor="middle">{t["i dag"].Value}</text>"""
        );
    }

    private static Markup Spoke(string @class, double turn)
    {
        var (from, to) = (On(InnerRing, turn), On(OuterRing, turn));
        return Markup.Of(
            $"""<line class="{@class}" x1="{from.X:0.#}" y1="{from.Y:0.#}" x2="{to.X:0.#}" y2="{to.Y:0.#}"/>"""
        );
    }

    private static Markup Node(double turn, int number, double radius)
    {
        var (x, y) = On(NodeRing, turn);
        var size = radius < LargestNode ? 11 : 14;
        return Markup.Of(
            $"""<circle class="dot node" cx="{x:0.#}" cy="{y:0.#}" r="{radius:0.#}"/><text class="b on-node" font-size="{size}" x="{x:0.#}" y="{y + (size * 0.36):0.#}" text-anchor="middle">{number}</text>"""
        );
    }

    private static (double X, double Y) On(double radius, double turn) =>
        (
            Centre + (radius * Math.Sin(turn * Math.Tau)),
            Centre - (radius * Math.Cos(turn * Math.Tau))
        );

    /// <summary>Those too near each other give way, half each, again and again until there is room; around the turn of the year as well.</summary>
    private static double[] Apart(IReadOnlyList<double> turns, double gap)
    {
        const int most = 4_000;
        double[] at = [.. turns];
        var moved = at.Length > 1;
        for (var round = 0; moved && round < most; round++)
        {
            moved = false;
            for (var i = 0; i < at.Length; i++)
            {
                var next = (i + 1) % at.Length;
                var lacking = gap - (at[next] - at[i] + (next == 0 ? 1 : 0));
                if (lacking < 0.0001)
                    continue;
                (at[i], at[next]) = (at[i] - (lacking / 2), at[next] + (lacking / 2));
                moved = true;
            }
        }
        return at;
    }
}

using System.Globalization;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>
/// Three truths to draw: a level 1–4, the mean of what people say in tenths (24 is 2,4), and the outcome as −1 worse, 0 as and 1 better than
/// expected. Null is not known.
/// </summary>
public sealed record ThreeMarks(int? Claimed, long? LivedTenths, int? Outcome);

public sealed partial class Draw
{
    private const double FirstMark = 12;
    private const double LastMark = 88;

    /// <summary>
    /// A scale from 1 to 4 with a square for what is claimed (its word above) and a circle for what is lived (its word below), a thread between
    /// them; under it a diamond on a line of three for the outcome. Shapes and words, so it needs no colour. What is not known says so.
    /// </summary>
    public Markup Truths(ThreeMarks marks)
    {
        var scale = Markup.Join(
            Enumerable
                .Range(1, 4)
                .Select(level =>
                    Markup.Of(
                        $"""<line class="axis rule1" x1="{AtLevel(level * 10)}" x2="{AtLevel(level * 10)}" y1="41" y2="55"/><text class="q" font-size="13" text-anchor="middle" x="{AtLevel(level * 10)}" y="97">{level}</text>"""
                    )
                )
        );
        return Markup.Of(
            $"""<svg class="mr-fig mr-figure-width" width="100%" height="174" role="img" aria-label="{ReadTruths(marks)}"><line class="axis rule" x1="{AtLevel(10)}" x2="{AtLevel(40)}" y1="48" y2="48"/>{scale}{Between(marks)}{ClaimedMark(marks.Claimed)}{LivedMark(marks.LivedTenths)}{OutcomeLine(marks.Outcome)}</svg>"""
        );
    }

    private static Markup Between(ThreeMarks marks) =>
        marks is { Claimed: { } claimed, LivedTenths: { } lived }
            ? Markup.Of(
                $"""<line x1="{AtLevel(lived)}" x2="{AtLevel(claimed * 10)}" y1="48" y2="48" class="thread thick"/>"""
            )
            : Markup.Nothing;

    private Markup ClaimedMark(int? level) =>
        level is { } known
            ? Markup.Of(
                $"""<svg x="{AtLevel(known * 10)}" y="48" overflow="visible"><rect class="ink" x="-9" y="-9" width="18" height="18"/><text class="b" text-anchor="middle" y="-19">{t["Påstått {0}", known].Value}</text></svg>"""
            )
            : Markup.Of(
                $"""<text class="q" text-anchor="middle" x="50%" y="29">{t["Påstått: ingen nivå"].Value}</text>"""
            );

    private Markup LivedMark(long? tenths) =>
        tenths is { } known
            ? Markup.Of(
                $"""<svg x="{AtLevel(known)}" y="48" overflow="visible"><circle class="dot" r="9.5"/><text class="b" text-anchor="middle" y="31">{t["Upplevt {0}", Tenth(known)].Value}</text></svg>"""
            )
            : Markup.Of(
                $"""<text class="q" text-anchor="middle" x="50%" y="79">{t["Upplevt: färre än fem svar"].Value}</text>"""
            );

    private Markup OutcomeLine(int? outcome)
    {
        var places = new[]
        {
            (At: -1, Word: t["Sämre"].Value),
            (At: 0, Word: t["Som väntat"].Value),
            (At: 1, Word: t["Bättre"].Value),
        };
        var words = Markup.Join(
            places.Select(place =>
                Markup.Of(
                    $"""<line class="axis rule1" x1="{AtOutcome(place.At)}" x2="{AtOutcome(place.At)}" y1="131" y2="143"/><text class="{(place.At == outcome ? "b" : "q")}" font-size="13" text-anchor="middle" x="{AtOutcome(place.At)}" y="167">{place.Word}</text>"""
                )
            )
        );
        var mark = outcome is { } known
            ? Markup.Of(
                $"""<text class="q" text-anchor="middle" x="50%" y="121">{t["Utfall"].Value}</text><svg x="{AtOutcome(known)}" y="137" overflow="visible"><path class="si" d="M0-9.5 9.5 0 0 9.5-9.5 0Z"/></svg>"""
            )
            : Markup.Of(
                $"""<text class="q" text-anchor="middle" x="50%" y="121">{t["Utfall: okänt"].Value}</text>"""
            );
        return Markup.Of(
            $"""<line class="axis rule" x1="{AtOutcome(-1)}" x2="{AtOutcome(1)}" y1="137" y2="137"/>{words}{mark}"""
        );
    }

    private string ReadTruths(ThreeMarks marks) =>
        string.Join(
            ", ",
            marks.Claimed is { } claimed
                ? t["Påstått {0}", claimed].Value
                : t["Påstått: ingen nivå"].Value,
            marks.LivedTenths is { } lived
                ? t["Upplevt {0}", Tenth(lived)].Value
                : t["Upplevt: färre än fem svar"].Value,
            marks.Outcome switch
            {
                -1 => t["Utfall: sämre än väntat"].Value,
                0 => t["Utfall: som väntat"].Value,
                1 => t["Utfall: bättre än väntat"].Value,
                _ => t["Utfall: okänt"].Value,
            }
        );

    private static string AtLevel(long tenths) =>
        Percent(FirstMark + ((tenths - 10) * (LastMark - FirstMark) / 30.0));

    private static string AtOutcome(int outcome) =>
        Percent(FirstMark + ((outcome + 1) * (LastMark - FirstMark) / 2.0));

    private static string Tenth(long tenths) =>
        (tenths / 10.0).ToString("0.0", CultureInfo.CurrentCulture);
}

using System.Xml.Linq;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Tests.Ui.Figures;

public sealed class DrawTests
{
    private static readonly Draw Draw = UiParts.Draw;

    public DrawTests() => UiParts.ReadIn(Language.Swedish);

    [Fact]
    public void Every_figure_is_well_formed_and_reads_its_numbers_out()
    {
        Markup[] figures =
        [
            Draw.CoverageBar(new Dictionary<Mark, int> { [Mark.Level1] = 3, [Mark.Unknown] = 1 }),
            Draw.HeatMap(Map(new HeatCell(2, 7, 7))),
            Draw.LevelStrip("Mål & budget", [Mark.Level3, Mark.Unknown]),
            Draw.ChangeArrow(1, 3),
            Draw.ProgressBar(7, 12),
            Draw.ProgressPieces([true, false, false], current: 1),
        ];

        Assert.All(
            figures,
            figure =>
            {
                var svg = Parsed(figure);
                Assert.Equal("img", svg.Attribute("role")!.Value);
                Assert.NotEmpty(svg.Attribute("aria-label")!.Value);
                Assert.DoesNotContain(
                    svg.DescendantsAndSelf().Attributes(),
                    a => a.Name == "style"
                );
            }
        );
    }

    [Fact]
    public void The_coverage_bar_is_in_order_and_leaves_out_what_is_not_relevant()
    {
        var svg = Parsed(
            Draw.CoverageBar(
                new Dictionary<Mark, int>
                {
                    [Mark.NotRelevant] = 4,
                    [Mark.Unanswered] = 10,
                    [Mark.Level4] = 30,
                    [Mark.Level1] = 50,
                    [Mark.Equivalent] = 10,
                }
            )
        );

        Assert.Equal(
            "nivå 1: 50, nivå 4: 30, likvärdig lösning: 10, inte besvarad: 10",
            Label(svg)
        );
        Assert.Equal(["50", "30", "10≈", "10"], Texts(svg));
        Assert.Equal("49.75%", svg.Elements().First().Attribute("width")!.Value);
    }

    [Fact]
    public void A_share_too_narrow_for_a_digit_has_none()
    {
        var svg = Parsed(
            Draw.CoverageBar(new Dictionary<Mark, int> { [Mark.Level2] = 98, [Mark.Unknown] = 2 })
        );

        Assert.Equal(["98"], Texts(svg));
    }

    [Fact]
    public void A_cell_says_level_too_few_answers_or_nothing_asked()
    {
        var svg = Parsed(
            Draw.HeatMap(
                Map(new HeatCell(3, 5, 5), new HeatCell(null, 2, 9), new HeatCell(null, 0, 0))
            )
        );

        Assert.Equal(
            "Jämlikhet: Samhällsaktör nivå 3, Demokratiaktör för få svar, Välfärdsaktör inga kriterier",
            Label(svg)
        );
        Assert.Contains("för få", Texts(svg));
        Assert.Contains(svg.Elements(), e => e.Attribute("class")?.Value == "s dash");
    }

    [Fact]
    public void Principles_stand_in_pairs()
    {
        var rows = Enumerable
            .Range(1, 4)
            .Select(i => new HeatRow($"P{i}", [new HeatCell(1, 5, 5)]));
        var svg = Parsed(Draw.HeatMap(new HeatMap("S", [.. rows])));

        var tops = svg.Elements()
            .Where(e => e.Name.LocalName == "rect")
            .Select(e => (int)e.Attribute("y")!);
        Assert.Equal([58, 106, 166, 214], tops);
    }

    [Fact]
    public void A_strip_has_lowest_first_and_states_last()
    {
        var svg = Parsed(
            Draw.LevelStrip(
                "Skola",
                [Mark.Unknown, Mark.Level3, Mark.NotRelevant, Mark.Level1, Mark.Level3]
            )
        );

        Assert.Equal(["1", "3", "3"], Texts(svg));
        Assert.Equal("Skola: 1 på nivå 1, 2 på nivå 3, 1 vet inte, 1 ej relevant", Label(svg));
    }

    [Theory]
    [InlineData(1, 3, "M18 13H70m-5 -4.5 5 4.5 -5 4.5", "Från nivå 1 till nivå 3")]
    [InlineData(4, 2, "M114 13H62m5 -4.5 -5 4.5 5 4.5", "Från nivå 4 till nivå 2")]
    public void An_arrow_points_from_before_to_now(int before, int now, string path, string label)
    {
        var svg = Parsed(Draw.ChangeArrow(before, now));

        Assert.Equal(
            path,
            svg.Elements().Single(e => e.Name.LocalName == "path").Attribute("d")!.Value
        );
        Assert.Equal(label, Label(svg));
    }

    [Fact]
    public void What_has_not_moved_has_no_arrow() =>
        Assert.DoesNotContain("path", Draw.ChangeArrow(2, 2).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_do_is_an_empty_bar() =>
        Assert.Contains(
            "width=\"0%\"",
            Draw.ProgressBar(0, 0).ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void English_readers_hear_english()
    {
        UiParts.ReadIn(Language.English);

        Assert.Equal("From level 1 to level 3", Label(Parsed(Draw.ChangeArrow(1, 3))));
    }

    [Theory]
    [InlineData(2027, 2030, 4)]
    [InlineData(2026, 2039, 7)]
    [InlineData(1, 9999, 4)]
    public void A_timeline_has_few_years_however_long_it_is(int from, int to, int labels)
    {
        var scale = (From: new DateOnly(from, 1, 1), To: new DateOnly(to, 12, 31));
        var row = new TimelineRow(scale.From, scale.To, null, Progress.Going);

        var svg = Parsed(Draw.Timeline("Utbilda alla", row, scale, new DateOnly(2027, 3, 1)));

        Assert.Equal(labels, svg.Elements().Count(e => e.Name.LocalName == "text"));
    }

    private static HeatMap Map(params HeatCell[] cells) =>
        new("SDVA"[..cells.Length], [new("Jämlikhet", cells)]);

    private static XElement Parsed(Markup figure) => XElement.Parse(figure.ToString());

    private static string Label(XElement svg) => svg.Attribute("aria-label")!.Value;

    private static IEnumerable<string> Texts(XElement svg) =>
        svg.Elements()
            .Where(e =>
                e.Name.LocalName == "text"
                && e.Attribute("class")?.Value is "si" or string { Length: > 9 }
            )
            .Where(e =>
                !e.Attribute("class")!.Value.StartsWith("mr-fig-wide", StringComparison.Ordinal)
            )
            .Where(e => e.Attribute("class")!.Value != "row-label")
            .Select(e => e.Value);
}

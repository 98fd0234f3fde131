using System.Globalization;
using System.Xml.Linq;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;

namespace MrPlatform.Tests.Ui.Figures;

public sealed class WheelTests
{
    private static readonly Draw Draw = UiParts.Draw;

    public WheelTests() => UiParts.ReadIn(Language.Swedish);

    [Fact]
    public void Each_date_has_a_numbered_mark_and_the_label_says_how_many()
    {
        var svg = Wheel([0.1, 0.5, 0.9], today: 0.25);

        Assert.Equal(
            ["1", "2", "3"],
            svg.Descendants("text").Where(t => Class(t).Contains("on-node")).Select(t => t.Value)
        );
        Assert.Equal(
            "Årshjul för 2027 med 3 hållpunkter. De står i ordning i listan.",
            svg.Attribute("aria-label")!.Value
        );
        Assert.Contains("i dag", svg.Value, StringComparison.Ordinal);
        Assert.Contains("JFMAMJJASOND", svg.Value, StringComparison.Ordinal);
        Assert.Contains("en hållpunkt", Wheel([0.1]).Value, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name == "style");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(40)]
    public void Marks_on_the_same_day_do_not_cover_each_other(int count)
    {
        var svg = Wheel([.. Enumerable.Repeat(0.01, count)]);

        var nodes = svg.Descendants("circle")
            .Where(c => Class(c).Contains("node"))
            .Select(c => (X: Number(c, "cx"), Y: Number(c, "cy"), R: Number(c, "r")))
            .ToList();
        Assert.Equal(count, nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        for (var j = i + 1; j < nodes.Count; j++)
            Assert.True(
                Math.Sqrt(
                    Math.Pow(nodes[i].X - nodes[j].X, 2) + Math.Pow(nodes[i].Y - nodes[j].Y, 2)
                )
                    > nodes[i].R + nodes[j].R - 1.5,
                $"{i + 1} covers {j + 1}"
            );
    }

    private static XElement Wheel(IReadOnlyList<double> turns, double? today = null) =>
        XElement.Parse(Draw.Wheel(2027, turns, today).ToString());

    private static string[] Class(XElement element) =>
        element.Attribute("class")?.Value.Split(' ') ?? [];

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

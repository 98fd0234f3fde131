using System.Buffers.Binary;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MrPlatform.Tests.Guards;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Tests.Ui.Figures;

/// <summary>A figure that has left its page: all that it needs goes with it.</summary>
public sealed partial class FigurePictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static Draw Draw => UiParts.Draw;

    private static Figure Some =>
        new("prov", "Område <för> område", "En ruta är ett kriterium. Två & två.")
        {
            Panels =
            [
                new(
                    Draw.HeatMap(
                        new(
                            "SDVA",
                            [
                                new(
                                    "Ansvar",
                                    [new(1, 5, 5), new(2, 5, 5), new(null, 1, 9), new(null, 0, 0)]
                                ),
                            ]
                        )
                    )
                ),
                new(Draw.Profile("Skola", [(Mark.Level3, true), (Mark.Unknown, false)]))
                {
                    Name = "Skola",
                    Note = "Nedre median: 3.",
                },
                new(Draw.Two("Vård", ("Ö", 2), ("N", 4))) { Name = "Vård" },
                new(Draw.Apart("Omsorg", [2, 0, 0, 1])) { Name = "Omsorg" },
                new(
                    Draw.CoverageBar(
                        new Dictionary<Mark, int> { [Mark.Level4] = 3, [Mark.Unanswered] = 1 }
                    )
                ),
            ],
            Marks = [new(Mark.Level1, 4), new(Mark.Equivalent)],
            Signs = [("§", "lagkrav")],
            Columns = ["Område", "Median"],
            Rows =
            [
                ["Skola", 3],
                ["Vård", "för få svar"],
            ],
            Source = "Nuläge, Exempelköpings kommun. Räknat 22 november 2026.",
        };

    [Fact]
    public void It_stands_on_its_own_with_title_numbers_source_and_colours()
    {
        var picture = Picture(Some);

        Assert.Equal("Område <för> område", picture.Element(Svg + "title")!.Value);
        var said = picture.Element(Svg + "desc")!.Value;
        Assert.Contains("Skola, Median: 3.", said, StringComparison.Ordinal);
        Assert.Contains("Vård, Median: för få svar.", said, StringComparison.Ordinal);
        Assert.Contains("Räknat 22 november 2026.", said, StringComparison.Ordinal);
        Assert.Contains("Räknat 22 november 2026.", Shown(picture), StringComparison.Ordinal);
        Assert.DoesNotContain("var(", picture.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "http",
            picture.ToString().Replace(Svg.NamespaceName, "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_it_draws_with_is_in_it()
    {
        var picture = Picture(Some);
        var ids = picture.Descendants().Attributes("id").Select(id => "#" + id.Value).ToHashSet();

        Assert.All(
            picture.Descendants(Svg + "use"),
            use => Assert.Contains(use.Attribute("href")!.Value, ids)
        );
    }

    [Fact]
    public void Its_colours_are_those_of_the_light_theme()
    {
        var sheet = File.ReadAllText(
            Path.Combine(Repository.Root.FullName, "src/MrPlatform/Ui/Styles/Theme.css")
        );
        var light = sheet[..sheet.IndexOf("color-scheme.dark", StringComparison.Ordinal)];
        var said = Variable()
            .Matches(light)
            .GroupBy(one => one.Groups["name"].Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Groups["colour"].Value, StringComparer.Ordinal);

        Assert.All(PictureColours.Theme, colour => Assert.Equal(said[colour.Key], colour.Value));
    }

    [Fact]
    public async Task As_png_it_is_twice_as_large()
    {
        var pictures = new PngPictures(Environment.GetEnvironmentVariable("PATH"));
        Assert.SkipUnless(pictures.CanBeMade, "rsvg-convert is not installed.");
        var svg = new FigurePicture(UiParts.Marks).Of(Some);

        var png = await pictures.Of(svg, TestContext.Current.CancellationToken);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png![..4]);
        Assert.Equal(2 * FigurePicture.Width, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(
            2 * (int)XElement.Parse(svg).Attribute("height")!,
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))
        );
    }

    [Fact]
    public async Task Without_the_program_there_is_no_png_and_what_is_no_picture_gives_none()
    {
        Assert.False(new PngPictures("/nowhere").CanBeMade);
        var pictures = new PngPictures(Environment.GetEnvironmentVariable("PATH"));
        Assert.SkipUnless(pictures.CanBeMade, "rsvg-convert is not installed.");

        Assert.Null(await pictures.Of("<svg", TestContext.Current.CancellationToken));
    }

    private static XElement Picture(Figure figure) =>
        XElement.Parse(new FigurePicture(UiParts.Marks).Of(figure));

    private static string Shown(XElement picture) =>
        string.Join(' ', picture.Descendants(Svg + "text").Select(text => text.Value));

    [GeneratedRegex(
        @"(?<name>--[\w-]+):\s*(?<colour>#[0-9a-f]{6})",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Variable();
}

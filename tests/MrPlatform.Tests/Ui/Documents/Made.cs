using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Tests.Ui.Documents;

/// <summary>A document with one of each part, and with what people with bad intentions write.</summary>
internal static class Made
{
    public const string Hostile =
        "<script>alert('x')</script> =cmd|' /C calc'!A0 \u0000\u0001 \uD800 &amp; å";

    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    public static Document Document(string text = Hostile, string language = "sv") =>
        new()
        {
            Kind = "prov",
            Title = $"Provrapport {text}",
            Creator = "Exempelköpings kommun",
            Language = language,
            DrawnUpAt = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero),
            Facts = [new("Runda", text)],
            Sections =
            [
                new(
                    "forst",
                    "Det första",
                    1,
                    [
                        new TextBlock($"En rad\noch en till. {text}"),
                        new ListBlock(["ett", text]),
                        new ListBlock(["ett", "två"], Numbered: true),
                        new ListBlock(["ett igen"], Numbered: true),
                        new CalloutBlock("Se upp", text),
                    ]
                ),
                new("mer", "Mer om det", 2, [Table(text)]),
                new(
                    "figur",
                    "Figuren",
                    3,
                    [
                        new FigureBlock(
                            "stapel",
                            "Staplar",
                            $"Två av tre. {text}",
                            """<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="40" height="40"/></svg>""",
                            Table(text) with
                            {
                                Key = "figur-stapel",
                            }
                        ),
                    ]
                ),
            ],
        };

    private static TableBlock Table(string text) =>
        new(
            "rader",
            "Rader och tal",
            [new("namn", "Namn"), new("antal", "Antal"), new("andel", "Andel"), new("dag", "Dag")],
            [
                [text, 3, Cell.Share(0.625), new DateOnly(2026, 11, 22)],
                ["=1+1", Cell.Nothing, Cell.Share(1), Cell.Nothing],
                ["Halv", 2.5, "för få svar", Cell.Nothing],
            ]
        )
        {
            Note = text,
        };
}

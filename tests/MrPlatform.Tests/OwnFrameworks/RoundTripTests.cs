using CsCheck;
using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.Tests.OwnFrameworks;

/// <summary>What is exported comes back the same, whatever is written in it.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Beginnings =
    [
        "",
        "=",
        "+",
        "-",
        "@",
        "'",
        "\"",
        "<script>",
        "&amp;",
        "#",
        "*",
        "!",
        "%",
        "{",
        "[",
        "_x000D_",
        "null",
        "~",
        "1.0",
        "true",
        "=cmd|' /C calc'!A0",
    ];

    private static readonly Gen<string> AnyText = Gen.Select(
            Gen.OneOf(Beginnings),
            Gen.String[0, 60],
            Gen.OneOf("", "\nrad två", "\r\n\tindrag", "åäö ”citat”", "😀"),
            (one, two, three) => Cells.Tidy(one + two + three)
        )
        .Where(text => text.Length > 0);

    private static readonly Gen<string> OneLine = AnyText
        .Select(Cells.OneLine)
        .Where(text => text.Length > 0);

    private static readonly Gen<ItemText> AnyItem = Gen.Select(
        AnyText,
        AnyText.Null(),
        Gen.Select(AnyText.Array[4], Gen.Bool, (levels, any) => any ? levels : []),
        Gen.Select(
            Gen.OneOf("decision", "document", "data", "dialogue", "independent"),
            OneLine
        ).Array[0, 3],
        OneLine.Array[0, 3],
        Gen.Select(
            Gen.OneOf("law", "ambition", null),
            AnyText.Null(),
            Gen.OneOf("both", "municipality", "region"),
            Gen.OneOf("both", "overall", "committee")
        ),
        (text, why, levels, evidence, questions, rest) =>
            new ItemText
            {
                Text = text,
                Why = why,
                Lived = why,
                Levels = levels,
                Evidence = [.. evidence.Select(e => new EvidenceText(e.Item1, e.Item2))],
                Questions = questions,
                Basis = rest.Item1,
                Law = rest.Item2,
                AppliesTo = rest.Item3,
                Scope = rest.Item4,
                Criteria = ["D1.1.3", "D3.1.4"],
            }
    );

    private static readonly Gen<FrameworkText> Any = Gen.Select(
        OneLine,
        AnyText.Null(),
        Gen.Select(OneLine, AnyText.Null(), AnyItem.Array[1, 4]).Array[1, 3],
        (title, description, areas) =>
            new FrameworkText
            {
                Id = "eget",
                Title = title,
                Description = description,
                Areas =
                [
                    .. areas.Select(
                        (area, a) =>
                            new AreaText
                            {
                                Id = $"A{a}",
                                Title = area.Item1,
                                Why = area.Item2,
                                Items =
                                [
                                    .. area.Item3.Select(
                                        (item, i) => item with { Id = $"A{a}.{i}" }
                                    ),
                                ],
                            }
                    ),
                ],
            }
    );

    [Fact]
    public void Yaml_comes_back_the_same() =>
        Any.Sample(text => Same(text, Own.Read(Own.Yaml(text)).Text), iter: 60);

    [Fact]
    public void A_workbook_comes_back_the_same() =>
        Any.Sample(
            text => Same(text, Own.Read(Own.Book(text).GetAwaiter().GetResult()).Text),
            iter: 60
        );

    [Fact]
    public void Json_comes_back_the_same() =>
        Any.Sample(text => Same(text, FrameworkText.FromJson(text.AsJson())), iter: 60);

    private static void Same(FrameworkText expected, FrameworkText? read) =>
        Assert.Equal(expected.AsJson(), read?.AsJson());
}
